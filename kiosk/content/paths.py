"""Names of files in a bundle: relative, with `/`, and never leaving the folder."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path, PurePosixPath

from kiosk.content.codes import Code

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".heic", ".heif")
LONGEST = 200
"""Bytes: what every file system and archive can carry."""
USUAL_FOLDER = "assets/pictures"

_ELSEWHERE = re.compile(r"[A-Za-z]:|[\\/]{2}")
_ENDING = re.compile(r"[^/]+\.\w{1,9}")


def fault_of(name: str) -> Code | None:
    """Why `name` may not name a picture of a bundle, or None."""
    if len(name.encode()) > LONGEST:
        return Code.PATH_LONG
    if any(unicodedata.category(letter).startswith("C") for letter in name):
        return Code.PATH_CHARACTER
    if _ELSEWHERE.match(name):
        return Code.PATH_OUTSIDE
    if "\\" in name:
        return Code.PATH_BACKSLASH
    if ":" in name or any(part in ("", ".", "..") for part in name.split("/")):
        return Code.PATH_OUTSIDE
    if PurePosixPath(name).suffix.lower() not in PICTURES:
        return Code.PICTURE_ENDING if has_ending(name) else Code.PICTURE_NO_ENDING
    return None


def has_ending(name: str) -> bool:
    """Whether the name of a file says what kind it is of."""
    last = name.rpartition("/")[2]
    return last.startswith(".") or _ENDING.fullmatch(last) is not None


def beginning_in_folder(name: str) -> str:
    """Where a picture from anywhere could lie in a bundle, such as `assets/pictures/bench.jpg`."""
    last = re.split(r"[\\/:]", name)[-1]
    is_picture = PurePosixPath(last).suffix.lower() in PICTURES
    return f"{USUAL_FOLDER}/{last if is_picture else 'garden.jpg'}"


def is_inside(path: Path, folder: Path) -> bool:
    """Whether `path` stays in `folder` once links are followed."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links that go round in a circle
        return False


def is_file(path: Path) -> bool:
    """Whether there is an ordinary file that may be looked at."""
    try:
        return path.is_file()
    except OSError:
        return False


def exists(path: Path) -> bool:
    """Whether there is anything that may be looked at."""
    try:
        return path.exists()
    except OSError:
        return False
