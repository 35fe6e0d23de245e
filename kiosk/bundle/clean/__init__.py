"""Photographs without what they tell besides the picture: where, when, by which camera.

Nothing is decoded or encoded again: the picture's own bytes stay as they are.
"""

from __future__ import annotations

from kiosk.bundle.clean import heif, jpeg, png, webp

_WAYS = (
    (b"\xff\xd8\xff", 0, jpeg.cleaned),
    (b"\x89PNG\r\n\x1a\n", 0, png.cleaned),
    (b"WEBP", 8, webp.cleaned),
    (b"ftyp", 4, heif.cleaned),
)


def cleaned(picture: bytes) -> bytes | None:
    """`picture` with nothing but what is seen, how it is held, and its colours.

    None where it is damaged, or of a kind in which that cannot be told apart safely.
    """
    for magic, at, way in _WAYS:
        if picture.startswith(magic, at):
            return way(picture)
    return None
