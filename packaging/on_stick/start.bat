@echo off
rem Starts the kiosk from this folder, with the arguments of kiosk; without any, its start window.
setlocal
set "FOUND="
for %%V in (3.14 3.13 3.12 3.11) do (
  if not defined FOUND py -%%V -c "" >nul 2>&1 && set "FOUND=py -%%V"
)
if not defined FOUND python -c "" >nul 2>&1 && set "FOUND=python"
if not defined FOUND (
  echo The kiosk needs Python 3.11 or newer, which is not on this computer: install it from python.org and start again.
  pause
  exit /b 5
)
%FOUND% -B "%~dp0files\start_here.py" %*
set "CODE=%ERRORLEVEL%"
if not "%CODE%"=="0" if "%~1"=="" pause
exit /b %CODE%
