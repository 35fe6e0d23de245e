"""A nest with young birds."""

from __future__ import annotations

from assets.art.colours import CORAL, INK, SKY, SUN, mix, pale, shade
from assets.art.paths import ellipse
from assets.art.place import Place
from assets.art.poster import Poster

STRAW = mix(SUN, CORAL, 0.3)


def nest(poster: Poster, place: Place) -> None:
    """A nest 120 wide on its lowest point, with three beaks wide open to the left."""
    for x, up in ((-30, 44), (2, 56), (34, 44)):
        poster.disc(*place.at(x, -up), 19 * place.size, pale(SKY, 0.3))
        for beak in (
            [(x - 6, -up - 14), (x - 36, -up - 20), (x - 14, -up)],
            [(x - 6, -up + 10), (x - 32, -up + 8), (x - 14, -up - 4)],
        ):
            poster.shape(place.all(beak), CORAL if beak[1][1] == -up - 20 else SUN)
        poster.disc(*place.at(x + 2, -up - 6), 3.4 * place.size, INK)
    bowl = [(60, -36), *reversed([(x, -36) for x in (-60, 60)]), *ellipse(0, -36, 60, 36)[:91]]
    outline = place.all(bowl)
    with poster.within(outline):
        poster.shape(outline, STRAW)
        for row in range(6):
            for step in range(9):
                x, y = -64 + step * 16 + row % 2 * 8, -34 + row * 7
                lean = 5 if row % 2 else -5
                poster.stroke(place.all([(x, y), (x + 14, y + lean)]), 2.6, shade(STRAW, 0.34))
    poster.stroke(place.all([(-62, -36), (62, -36)]), 8 * place.size, shade(STRAW, 0.2))
