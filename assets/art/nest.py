"""A nest with young birds."""

from __future__ import annotations

from assets.art.colours import CORAL, INK, SKY, SUN, mix, pale, shade
from assets.art.paths import bow
from assets.art.place import Place
from assets.art.poster import Poster

STRAW = mix(SUN, CORAL, 0.3)


def nest(poster: Poster, place: Place) -> None:
    """A nest 120 wide on its lowest point, with three beaks wide open to the left."""
    for x, up in ((-36, 46), (4, 58), (46, 46)):
        poster.disc(*place.at(x, -up), 17 * place.size, pale(SKY, 0.3))
        upper = [(x - 8, -up - 15), (x - 31, -up - 17), (x - 16, -up - 1)]
        lower = [(x - 16, -up - 1), (x - 29, -up + 6), (x - 8, -up + 13)]
        poster.shape(place.all(upper), SUN)
        poster.shape(place.all(lower), shade(SUN, 0.2))
        poster.disc(*place.at(x + 4, -up - 5), 3.4 * place.size, INK)
    outline = place.all(bow(0, -36, 66, 36, 0, 180))
    with poster.within(outline):
        poster.shape(outline, STRAW)
        for row in range(6):
            for step in range(10):
                x, y = -70 + step * 16 + row % 2 * 8, -34 + row * 7
                lean = 5 if row % 2 else -5
                poster.stroke(place.all([(x, y), (x + 14, y + lean)]), 2.6, shade(STRAW, 0.34))
    poster.stroke(place.all([(-68, -36), (68, -36)]), 8 * place.size, shade(STRAW, 0.2))
