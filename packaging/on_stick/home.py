"""Where a kiosk that came on a stick lives on this computer."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import stamp

NAME = "exhibition-kiosk"
KEPT = 2


def data() -> Path:
    """Return the folder in which this user's programs keep their data."""
    match sys.platform:
        case "win32":
            named = os.environ.get("LOCALAPPDATA", "")
            return Path(named) if named else Path.home() / "AppData" / "Local"
        case "darwin":
            return Path.home() / "Library" / "Application Support"
        case _:
            named = os.environ.get("XDG_DATA_HOME", "")
            return Path(named) if named else Path.home() / ".local" / "share"


def folder(identity: str) -> Path:
    """Return the place of what the stick with this identity brings, for this Python."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return data() / NAME / "program" / f"{identity[:12]}-{version}"


def tidy(place: Path) -> None:
    """Remove what earlier sticks brought; the one before `place` stays, as it may be running."""
    others = [other for other in place.parent.iterdir() if other.is_dir() and other != place]
    whole = [other for other in others if stamp.read(other)]
    whole.sort(key=lambda other: (other / stamp.NAME).stat().st_mtime, reverse=True)
    for other in others:
        if other not in whole[: KEPT - 1]:
            shutil.rmtree(other, ignore_errors=True)
