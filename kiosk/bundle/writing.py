"""An archive of ours: written beside its place, and moved there once it is whole."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from kiosk.content.paths import PICTURES

_THEN = (1980, 1, 1, 0, 0, 0)
"""The time of every file, so that the same files make the same archive."""
_UNIX = 3
_RIGHTS = stat.S_IFREG | 0o644


def add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Adds a file: a picture as it is, words packed."""
    entry = zipfile.ZipInfo(name, _THEN)
    entry.create_system = _UNIX
    entry.external_attr = _RIGHTS << 16
    is_picture = PurePosixPath(name).suffix.lower() in PICTURES
    entry.compress_type = zipfile.ZIP_STORED if is_picture else zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """The path of a file beside `target`, which is gone afterwards unless it was moved."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield part
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def written(part: Path) -> Iterator[zipfile.ZipFile]:
    """A new archive at `part`, all on the disk in the end. Raises OSError."""
    with part.open("xb") as file:
        with zipfile.ZipFile(file, "w") as archive:
            yield archive
        file.flush()
        os.fsync(file.fileno())


def move(part: Path, target: Path) -> None:
    """Puts the whole file in its place, in place of an older one. Raises OSError where it is not.

    Not every folder can be told to keep its list of files at once.
    """
    part.replace(target)
    if os.name == "posix":
        with suppress(OSError):
            _keep(target.parent)


def _keep(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
