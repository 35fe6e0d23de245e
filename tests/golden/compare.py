"""Whether two pictures of a screen show the same, however their letters are smoothed.

Two rules: tiles may differ as much as all does that moves by one pixel each way, but no more; and
where both pictures are even, they have the same colour.
"""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter

TILE = 8
"""Pixels along a side of the tiles whose mean colours are compared."""

FURTHEST = 50
"""How far these may be apart in any of red, green and blue, of 255."""

PATCH = 4
"""Pixels along a side of the patches that may be even."""

NOISE = 8
"""What an even patch may differ within itself, and from the same one in the other picture."""


def are_alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether nothing has been moved, is missing or has another colour; both are RGB."""
    if one.size != other.size:
        return False
    tiles = _most(ImageChops.difference(_tiles(one), _tiles(other)))
    patches = _most(ImageChops.difference(one.reduce(PATCH), other.reduce(PATCH)))
    uneven = ImageChops.lighter(_unevenness(one), _unevenness(other))
    even = uneven.point([255] + 255 * [0])
    return _highest(tiles) <= FURTHEST and _highest(ImageChops.darker(patches, even)) <= NOISE


def _tiles(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.BoxBlur(TILE / 4)).reduce(TILE)


def _unevenness(picture: Image.Image) -> Image.Image:
    """Patch by patch: 0 where neighbouring pixels are of one colour."""
    highest, lowest = ImageFilter.MaxFilter(3), ImageFilter.MinFilter(3)
    edges = _most(ImageChops.difference(picture.filter(highest), picture.filter(lowest)))
    return edges.point([255 if level > NOISE else 0 for level in range(256)]).reduce(PATCH)


def _most(picture: Image.Image) -> Image.Image:
    """The highest of red, green and blue, pixel by pixel."""
    red, green, blue = picture.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _highest(levels: Image.Image) -> int:
    return max(level for level, count in enumerate(levels.histogram()) if count)
