"""JPEG (ITU T.81): a row of segments, then the picture, then perhaps other pictures or a film."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field

from kiosk.bundle.clean.orientation import UPRIGHT, only, orientation

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_PICTURE = {*range(0xC0, 0xD0), *range(0xDA, 0xE0)} - {0xC8}
"""Markers of segments that the picture is made of."""
_APP0, _APP1, _APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE
_EXTRAS = {*range(0xE0, 0xF0), 0xFE}

_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_EXIF, _XMP = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"


@dataclass(slots=True)
class _Found:
    """The parts that stay, and what those that go said about how the photograph is held."""

    parts: list[bytes] = field(default_factory=list)
    exif: bytes | None = None
    xmp: bytes | None = None


def cleaned(data: bytes) -> bytes | None:
    """The first picture with its colours and its orientation; None where it is damaged."""
    found = _Found()
    at = 2
    while (marker := _marker(data, at)) is not None:
        at, kind = marker
        if kind == _END:
            return _joined(found)
        end = at + 2 + int.from_bytes(data[at : at + 2], "big") - 2 if kind else 0
        if kind not in _PICTURE | _EXTRAS or end < at + 2 or end > len(data):
            return None
        if kind in _PICTURE:
            end = _end_of_scan(data, end) if kind == _SCAN else end
            found.parts.append(data[at - 2 : end])
        else:
            _sort(kind, data[at + 2 : end], found)
        at = end
    return None


def _marker(data: bytes, at: int) -> tuple[int, int] | None:
    """Where what follows the marker at `at` begins, and its kind; any number of FF may precede."""
    start = at
    while data[at : at + 1] == b"\xff":
        at += 1
    return (at + 1, data[at]) if start < at < len(data) else None


def _end_of_scan(data: bytes, at: int) -> int:
    after = _AFTER_SCAN.search(data, at)
    return after.start() if after else len(data)


def _sort(kind: int, said: bytes, found: _Found) -> None:
    if kind == _APP0 and said.startswith(b"JFIF\0") and len(said) >= 14:
        found.parts.append(_segment(kind, said[:12] + b"\0\0"))  # without its small picture
    elif (kind == _APP2 and said.startswith(b"ICC_PROFILE\0")) or (
        kind == _APP14 and said.startswith(b"Adobe")
    ):
        found.parts.append(_segment(kind, said))
    elif kind == _APP1 and said.startswith(_EXIF):
        found.exif = (found.exif or b"") + said.removeprefix(_EXIF)
    elif kind == _APP1 and said.startswith(_XMP):
        found.xmp = said


def _joined(found: _Found) -> bytes:
    held = orientation(found.exif, found.xmp)
    turned = [] if held == UPRIGHT else [_segment(_APP1, _EXIF + only(held))]
    return b"".join((bytes((0xFF, _START)), *turned, *found.parts, bytes((0xFF, _END))))


def _segment(kind: int, said: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, kind, len(said) + 2) + said
