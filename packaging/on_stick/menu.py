"""The kiosk in this user's menu, so that it starts without the stick."""

from __future__ import annotations

import os
import re
import shlex
import sys
from pathlib import Path

from on_stick import home

DESKTOP = """\
[Desktop Entry]
Type=Application
Name=Exhibition kiosk
Name[nl]=Tentoonstellingskiosk
Exec={} -P -m kiosk
Terminal=false
Categories=Education;
"""


def add(place: Path, python: Path) -> Path:
    """Write the entry for the Python in `place` and return its file."""
    match sys.platform:
        case "win32":
            roaming = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
            file = roaming / "Microsoft/Windows/Start Menu/Programs/Exhibition kiosk.bat"
            text = batch(place.name)
        case "darwin":
            file = Path.home() / "Applications" / "Exhibition kiosk.command"
            text = f"#!/bin/sh\nexec {shlex.quote(str(python))} -P -m kiosk\n"
        case _:
            file = home.data() / "applications" / f"{home.NAME}.desktop"
            text = DESKTOP.format(quoted(str(python)))
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f"{file.name}.new")
    unfinished.write_text(text, "utf-8", newline="")
    if sys.platform == "darwin":
        unfinished.chmod(0o755)
    unfinished.replace(file)
    return file


def quoted(path: str) -> str:
    """Return a path as the Exec line of a desktop entry names a program."""
    inner = re.sub(r'(["`$\\])', r"\\\1", path).replace("\\", "\\\\").replace("%", "%%")
    return f'"{inner}"'


def batch(name: str) -> str:
    """Return a batch file; it names no user, whose letters the console might read differently."""
    python = rf"%LOCALAPPDATA%\{home.NAME}\program\{name}\Scripts\python.exe"
    return f'@start "" /min "{python}" -P -m kiosk\r\n'
