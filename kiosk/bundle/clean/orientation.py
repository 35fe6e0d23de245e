"""How a photograph is held (Exif 3.0, 4.6.5.1.6, tag 274), the one thing that is kept of Exif."""

from __future__ import annotations

import re
import struct

UPRIGHT, _MOST = 1, 8
_TAG, _SHORT = 0x0112, 3
_NUMBERS = {1: "B", _SHORT: "H", 4: "L"}
_IN_XMP = re.compile(rb'tiff:Orientation(?:="|>)([0-9])')


def orientation(exif: bytes | None, xmp: bytes | None) -> int:
    """1 to 8; 1, upright, where neither says it or it is nonsense. `exif` begins with its TIFF."""
    found = _in_exif(exif or b"")
    if found is None and (match := _IN_XMP.search(xmp or b"")):
        found = int(match[1])
    return found if found and found <= _MOST else UPRIGHT


def only(held: int) -> bytes:
    """The shortest Exif that says it: a TIFF with one tag."""
    return struct.pack(">2sHLHHHLHHL", b"MM", 42, 8, 1, _TAG, _SHORT, 1, held, 0, 0)


def _in_exif(exif: bytes) -> int | None:
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None:
        return None
    try:
        (at,) = struct.unpack_from(f"{order}L", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, at)
        for tag in range(count):
            place = at + 2 + 12 * tag
            name, kind, values = struct.unpack_from(f"{order}HHL", exif, place)
            if name == _TAG and kind in _NUMBERS and values == 1:
                return int(struct.unpack_from(order + _NUMBERS[kind], exif, place + 8)[0])
    except struct.error:
        pass
    return None
