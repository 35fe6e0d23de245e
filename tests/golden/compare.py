"""Whether two pictures of a screen show the same, however their letters are smoothed.

Tiles may differ as much as all does that moves by one pixel each way, but no more. Where both
pictures are even, they have the same colour; where one is even far and wide, the other one holds
nothing either.
"""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter

TILE = 4
"""Pixels along a side of the tiles that are compared."""

FURTHEST = 95
"""How far their mean colours may be apart in any of red, green and blue, of 255."""

NOISE = 8
"""The same for an even tile; and what neighbouring pixels may be apart in one."""

EDGE = 32
"""How far neighbouring pixels are apart where something is drawn."""


def are_alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether nothing has been moved, is missing or has another colour; both are RGB."""
    return one.size == other.size and not (
        _differ(one, other) or _holds_more(one, other) or _holds_more(other, one)
    )


def _differ(one: Image.Image, other: Image.Image) -> bool:
    blurred = _most(ImageChops.difference(_blurred(one), _blurred(other)))
    exact = _most(ImageChops.difference(one.reduce(TILE), other.reduce(TILE)))
    uneven = ImageChops.lighter(_uneven(one, NOISE), _uneven(other, NOISE))
    return _highest(blurred) > FURTHEST or _highest(ImageChops.subtract(exact, uneven)) > NOISE


def _holds_more(one: Image.Image, other: Image.Image) -> bool:
    """Whether something stands in one picture where the other one has nothing far and wide."""
    around = _uneven(other, NOISE).filter(ImageFilter.MaxFilter(3))
    return _highest(ImageChops.subtract(_uneven(one, EDGE), around)) > 0


def _blurred(picture: Image.Image) -> Image.Image:
    return picture.filter(ImageFilter.BoxBlur(1)).reduce(TILE)


def _uneven(picture: Image.Image, least: int) -> Image.Image:
    """Tile by tile: 255 where neighbouring pixels are further apart than this, otherwise 0."""
    across, down = (ImageChops.offset(picture, *way) for way in ((1, 0), (0, 1)))
    edges = ImageChops.lighter(
        _most(ImageChops.difference(picture, across)), _most(ImageChops.difference(picture, down))
    )
    marked = edges.point([255 if level > least else 0 for level in range(256)]).reduce(TILE)
    return marked.point([0] + 255 * [255])


def _most(picture: Image.Image) -> Image.Image:
    """The highest of red, green and blue, pixel by pixel."""
    red, green, blue = picture.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _highest(levels: Image.Image) -> int:
    return max(level for level, count in enumerate(levels.histogram()) if count)
