"""Names of files in a bundle: relative, with `/`, and never leaving the folder."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PurePosixPath

from kiosk.content.codes import Code

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".heic", ".heif")
LONGEST = 200
"""Bytes: what every file system and archive can carry."""


def fault_of(name: str) -> Code | None:
    """Why `name` may not name a picture of a bundle, or None."""
    if len(name.encode()) > LONGEST:
        return Code.PATH_LONG
    if any(unicodedata.category(letter).startswith("C") for letter in name):
        return Code.PATH_CHARACTER
    if "\\" in name:
        return Code.PATH_BACKSLASH
    if ":" in name or any(part in ("", ".", "..") for part in name.split("/")):
        return Code.PATH_OUTSIDE
    if PurePosixPath(name).suffix.lower() not in PICTURES:
        return Code.PICTURE_ENDING
    return None


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
