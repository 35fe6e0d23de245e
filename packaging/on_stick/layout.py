"""The folder for a stick itself: what starts the kiosk from it, and how it comes into its place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from failure import CannotStartError

from on_stick import made_for
from on_stick.computers import Platform

SOURCES = Path(__file__).resolve().parent
FILES = "files"
SHARED = (
    "command.py",
    "failure.py",
    "lock.py",
    "machine.py",
    "packages.py",
    "stamp.py",
    "supported.py",
)
OWN = (
    "__init__.py",
    "begin.py",
    "checksums.py",
    "computers.py",
    "debian.py",
    "fit.py",
    "home.py",
    "install.py",
    "made_for.py",
    "menu.py",
    "qt.py",
)
BEGINNING = "start_here.py"
"""What the start files run."""
START_FILES = {
    "linux": ("start.sh", "start.sh"),
    "windows": ("start.bat", "start.bat"),
    "macos": ("start.sh", "start.command"),
}


def add_starter(made: Path, platforms: Sequence[Platform]) -> None:
    """Put what starts the kiosk, and a file for each system to begin with, into the folder."""
    files = made / FILES
    (files / SOURCES.name).mkdir()
    shutil.copyfile(SOURCES / BEGINNING, files / BEGINNING)
    for name in SHARED:
        shutil.copyfile(SOURCES.parent / name, files / name)
    for name in OWN:
        shutil.copyfile(SOURCES / name, files / SOURCES.name / name)
    for source, name in (START_FILES[platform.system] for platform in platforms):
        text = (SOURCES / source).read_text("utf-8")
        newline = "\r\n" if name.endswith(".bat") else "\n"
        (made / name).write_text(text, "utf-8", newline=newline)
        (made / name).chmod(0o755)


def refuse_other(folder: Path) -> None:
    """Raise CannotStartError when the folder is there and is not one for a stick."""
    if folder.exists() and not (folder / FILES / made_for.NAME).is_file():
        raise CannotStartError(
            f"{folder} is there already and is something else: name a folder that is not there yet."
        )


def replace(folder: Path, made: Path) -> None:
    """Put what was made in place of the folder, which is there as a whole or not at all.

    Raises OSError.
    """
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    try:
        _copy(made, unfinished)
        if folder.exists():
            shutil.rmtree(folder)
        unfinished.replace(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    if hasattr(os, "sync"):
        os.sync()


def _copy(made: Path, folder: Path) -> None:
    """Copy a folder to one that may be on FAT, which has no permissions to set."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for path in sorted(made.rglob("*")):
        target = folder / path.relative_to(made)
        if path.is_dir():
            target.mkdir()
        else:
            shutil.copyfile(path, target)
            with suppress(OSError):
                target.chmod(path.stat().st_mode)
