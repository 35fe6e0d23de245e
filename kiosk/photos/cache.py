"""The folder of renditions, named after what is in the original. Never imports Pillow.

Every file in it can be made again, so it may be deleted at any time when the kiosk is closed.
"""

from __future__ import annotations

import errno
import hashlib
import io
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan, Rendition, Size
from kiosk.writing import write

_BASELINE_FRAME = b"\xff\xc0\x00\x11\x08"  # of three colours, 8 bits each: what prepare writes
_END_OF_IMAGE = b"\xff\xd9"
_FINGERPRINT = "[0-9a-f]" * 64
_LEFT_OVER_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture that can be shown: the file of each rendition, all of them there.

    `size` is that of the ZOOM rendition: upright, with the original's proportions.
    """

    files: Mapping[Rendition, Path]
    size: Size


def fingerprint(file: io.BufferedIOBase) -> str:
    """The SHA-256 of all that is in `file`, in hexadecimal."""
    return hashlib.file_digest(file, "sha256").hexdigest()


def places(original: str, plan: Plan, cache: Path) -> dict[Rendition, Path]:
    """Where the renditions of the picture with fingerprint `original` belong."""
    return {r: cache / f"{original}-{plan.key(r)}.jpg" for r in Rendition}


def find(source: Path, plan: Plan, cache: Path) -> Prepared | None:
    """The renditions of `source` if all are there; reads the whole file, about 1 ms per MB.

    None also when `source` cannot be read: preparing it says what is wrong.
    """
    try:
        if not source.is_file():
            return None
        with source.open("rb") as file:
            return look(fingerprint(file), plan, cache)
    except OSError:
        return None


def look(original: str, plan: Plan, cache: Path) -> Prepared | None:
    """The renditions of the picture with fingerprint `original` if all are there and whole."""
    files = places(original, plan, cache)
    sizes = {r: size for r, path in files.items() if (size := _size(path)) is not None}
    if len(sizes) < len(files):
        return None
    for path in files.values():
        with suppress(OSError):
            os.utime(path)
    return Prepared(files, sizes[Rendition.ZOOM])


def store(path: Path, content: bytes) -> None:
    """Puts `content` at `path` as a whole or not at all, also when the power fails.

    Raises PhotoError when the disk is full or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, content)
    except OSError as error:
        if _size(path) is not None:  # Windows lets nobody replace a file that is being read
            return
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        code = "cache-full" if full else "cache-unwritable"
        raise PhotoError(code, {"folder": str(path.parent)}) from error


def sweep(cache: Path, limit: int = 2 * 1024**3) -> None:
    """Removes what crashes left, and the renditions unused for longest beyond `limit` bytes.

    For a moment when nothing is shown from `cache`. Files of others in it are left alone.
    """
    old = time.time() - _LEFT_OVER_SECONDS
    total = 0
    for used, size, path in sorted(_entries(cache), reverse=True):
        total += size
        if total > limit or (path.suffix == ".part" and used < old):
            with suppress(OSError):
                path.unlink()


def _entries(cache: Path) -> Iterator[tuple[float, int, Path]]:
    for path in cache.glob(f"*{_FINGERPRINT}-*"):
        with suppress(OSError):
            stat = path.stat()
            yield stat.st_mtime, stat.st_size, path


def _size(rendition: Path) -> Size | None:
    """The size of a rendition; None when it is missing or damaged."""
    try:
        with rendition.open("rb") as file:
            head = file.read(1024)
            file.seek(-len(_END_OF_IMAGE), os.SEEK_END)
            end = file.read()
    except OSError:
        return None
    before, frame, after = head.partition(_BASELINE_FRAME)
    if not (before and frame and end == _END_OF_IMAGE):
        return None
    return int.from_bytes(after[2:4], "big"), int.from_bytes(after[:2], "big")
