"""Every step that changes something on the disk, each by itself, so that any can be the last one.

All of them raise OSError.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.codes import BundleError, Fault


def _make_folder(path: Path) -> None:
    path.mkdir(parents=True, exist_ok=True)


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    with path.open("wb") as file:
        for piece in pieces:
            file.write(piece)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    if os.name == "posix":
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@dataclass(frozen=True, slots=True)
class Disk:
    """The steps. `write` makes a file of pieces; `move` puts a file or a folder in its place."""

    make_folder: Callable[[Path], None] = _make_folder
    write: Callable[[Path, Iterable[bytes]], None] = _write
    sync: Callable[[Path], None] = _sync
    sync_folder: Callable[[Path], None] = _sync_folder
    move: Callable[[Path, Path], None] = os.replace
    remove: Callable[[Path], None] = os.unlink
    remove_folder: Callable[[Path], None] = os.rmdir


REAL = Disk()


def store(path: Path, content: bytes, disk: Disk) -> None:
    """Puts `content` at `path` as a whole or not at all, also when the power fails."""
    part = path.with_name(f"{path.name}.part")
    disk.write(part, (content,))
    disk.sync(part)
    disk.move(part, path)
    disk.sync_folder(path.parent)


def clear(path: Path, disk: Disk) -> None:
    """Removes `path` and all that is in it, as far as it can be removed; follows no links."""
    if path.is_symlink() or not path.is_dir():
        with suppress(OSError):
            disk.remove(path)
        return
    with suppress(OSError):
        for inner in path.iterdir():
            clear(inner, disk)
        disk.remove_folder(path)


def is_full(error: OSError) -> bool:
    """Whether there was no room."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Raises BundleError for what cannot be written inside `with`."""
    try:
        yield
    except OSError as error:
        fault = Fault.STORE_FULL if is_full(error) else Fault.STORE_UNWRITABLE
        raise BundleError(fault, folder=str(folder)) from error
