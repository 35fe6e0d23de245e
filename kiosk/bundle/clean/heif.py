"""AVIF and HEIC (ISO/IEC 23008-12): items that are found by their places in the file.

So nothing is taken out: what tells more than the picture is written over, byte for byte. How such
a photograph is held stands with the picture itself.
"""

from __future__ import annotations

from kiosk.bundle.clean.boxes import UnreadableError, boxes
from kiosk.bundle.clean.items import Item, Place, items
from kiosk.bundle.clean.orientation import only, orientation

_KNOWN = {b"ftyp", b"meta", b"mdat", b"free", b"skip", b"uuid", b"mpvd"}
"""Boxes of a single photograph. A film or a row of pictures has others, with places of its own."""
_BESIDE = {b"free", b"skip", b"uuid", b"mpvd"}
"""Boxes that may hold anything, a film of the moment among them."""
_EXIF, _XMP = b"Exif", b"mime"
_FIRST = 4
"""Bytes that tell how far into the item its TIFF begins."""


def cleaned(data: bytes) -> bytes | None:
    """The same picture in as many bytes; None where it cannot be told what is the picture."""
    try:
        outer = list(boxes(data, 0, len(data)))
        found = items(data, outer)
    except UnreadableError:
        return None
    if any(box.kind not in _KNOWN for box in outer):
        return None
    telling = [item for item in found if item.kind in (_EXIF, _XMP)]
    picture = [place for item in found if item not in telling for place in item.places]
    gone = [place for item in telling for place in item.places]
    if any(_meet(one, other) for one in gone for other in picture):
        return None
    gone += [(box.start, box.end) for box in outer if box.kind in _BESIDE]
    return _written_over(data, telling, gone)


def _meet(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _written_over(data: bytes, telling: list[Item], gone: list[Place]) -> bytes:
    result = bytearray(data)
    for start, end in gone:
        result[start:end] = bytes(end - start)
    for item in telling:
        start, end = item.places[0] if item.places else (0, 0)
        if item.kind == _EXIF and len(item.places) == 1:
            empty = _empty_exif(data[start:end])
            if len(empty) <= end - start:  # some refuse a photograph whose Exif is none
                result[start : start + len(empty)] = empty
    return bytes(result)


def _empty_exif(said: bytes) -> bytes:
    """The shortest Exif that says what the longer one says about how the photograph is held."""
    skip = _FIRST + int.from_bytes(said[:_FIRST], "big")
    return bytes(_FIRST) + only(orientation(said[skip:], None))
