#!/bin/sh
# Starts the kiosk from this folder, with the arguments of `kiosk`; without any, its start window.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 5

# Clicked in a file manager: what is said needs a window to be read in.
if [ $# -eq 0 ] && [ ! -t 0 ] && [ ! -t 1 ] && [ ! -t 2 ] &&
  [ -n "${DISPLAY}${WAYLAND_DISPLAY}" ] && command -v x-terminal-emulator >/dev/null; then
  # shellcheck disable=SC2016
  exec x-terminal-emulator -e sh -c 'sh "$1" || { echo "Press Enter."; read -r _; }' \
    sh "$here/start.sh"
fi

if [ "$(uname)" = Darwin ]; then
  for version in 3.11 3.12 3.13 3.14; do
    PATH="/Library/Frameworks/Python.framework/Versions/$version/bin:$PATH"
  done
  PATH="$PATH:/opt/homebrew/bin"
fi

found=
for python in python3.14 python3.13 python3.12 python3.11 python3; do
  "$python" -c '' 2>/dev/null || continue
  found=${found:-$python}
  if "$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))'; then
    found=$python
    break
  fi
done
if [ -z "$found" ]; then
  echo "The kiosk needs Python 3.11 or newer, which is not on this computer: install it from" \
    "python.org (on Debian: sudo apt-get install python3) and start again." >&2
  exit 5
fi
exec "$found" -B "$here/files/start_here.py" "$@"
