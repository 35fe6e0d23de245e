"""A file that is there as a whole or not at all, whatever happens while it is written."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write(path: Path, content: bytes, rights: int | None = None) -> None:
    """Puts `content` at `path`, also when the power fails; nothing is left beside it.

    It has `rights` from its first moment on; without them, those of the file that it replaces, or
    the usual ones. Raises OSError, which names `path`.
    """
    target = Path(os.path.realpath(path))
    try:
        with part_of(target) as part:
            part.touch(0o666 if rights is None else rights, exist_ok=False)
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if rights is None and target.exists():
                shutil.copymode(target, part)
            move(part, target)
    except OSError as error:
        error.filename = str(path)
        raise


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """The path of a file beside `target`, which is gone afterwards unless it was moved."""
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    _remove(part)  # a crash may have left one to a process of the same number
    try:
        yield part
    finally:
        _remove(part)


def move(part: Path, target: Path) -> None:
    """Puts the whole file in its place, in place of an older one. Raises OSError where it is not.

    Not every folder can be told to keep its list of files at once.
    """
    part.replace(target)
    keep(target.parent)


def keep(folder: Path) -> None:
    """Puts the list of files in `folder` onto the disk, where the system can do that."""
    if os.name == "posix":
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def _remove(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)
