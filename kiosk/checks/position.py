"""Whether a picture file tells where it was taken, found without opening it as a picture."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

_PIECE = 1024 * 1024
"""Bytes at either end of a file, which is where what was noted about a photograph stands."""
_MOST_BEGINNINGS, _MOST_TAGS = 50, 500
"""What is looked at of one piece, and of one directory: a hostile file may hold any number."""

_LITTLE, _BIG = b"II*\0", b"MM\0*"
_GPS, _LATITUDE = 0x8825, 2
_IN_WORDS = b"exif:GPSLatitude"


def tells_position(path: Path) -> bool:
    """Whether EXIF or XMP in the file hold a latitude, whatever kind of picture it is."""
    try:
        with path.open("rb") as file:
            pieces = [file.read(_PIECE)]
            if (size := file.seek(0, os.SEEK_END)) > _PIECE:
                file.seek(max(_PIECE, size - _PIECE))
                pieces.append(file.read(_PIECE))
    except OSError:
        return False
    return any(_IN_WORDS in piece or _in_exif(piece) for piece in pieces)


def _in_exif(piece: bytes) -> bool:
    for sign, order in ((_LITTLE, "<"), (_BIG, ">")):
        for start in islice(_places(piece, sign), _MOST_BEGINNINGS):
            with suppress(struct.error):
                if _has_latitude(piece[start:], order):
                    return True
    return False


def _places(piece: bytes, sign: bytes) -> Iterator[int]:
    start = piece.find(sign)
    while start >= 0:
        yield start
        start = piece.find(sign, start + 1)


def _has_latitude(tiff: bytes, order: str) -> bool:
    (first,) = struct.unpack_from(f"{order}L", tiff, 4)
    position = _tags(tiff, order, first).get(_GPS)
    return position is not None and _LATITUDE in _tags(tiff, order, position)


def _tags(tiff: bytes, order: str, start: int) -> dict[int, int]:
    """The tags of one directory, each with its value or the place of it."""
    (count,) = struct.unpack_from(f"{order}H", tiff, start)
    entries = (
        struct.unpack_from(f"{order}HHLL", tiff, start + 2 + 12 * entry)
        for entry in range(min(count, _MOST_TAGS))
    )
    return {tag: value for tag, _, _, value in entries}
