"""Little houses and stalls, as one sees them far away."""

from __future__ import annotations

from assets.art.colours import INK, LEAF, PAPER, SUN, Colour, pale, shade
from assets.art.paths import block, ellipse
from assets.art.place import Place
from assets.art.poster import Poster


def home(poster: Poster, place: Place, wall: Colour, roof: Colour, floors: int = 1) -> None:
    """A house 60 wide with a gable; each of its `floors` is 40 high."""
    top = -40 * floors
    poster.shape(place.all(block(-30, top, 30, 0)), wall)
    poster.shape(place.all(block(6, top, 30, 0)), shade(wall))
    poster.shape(place.all([(-38, top), (0, top - 44), (38, top)]), roof)
    poster.shape(place.all([(0, top - 44), (38, top), (8, top)]), shade(roof))
    for level in range(floors):
        low = -40 * level
        poster.shape(place.all(block(-22, low - 30, -8, low - 12)), SUN if level else INK)
        poster.shape(place.all(block(12, low - 30, 24, low - 12)), INK if level % 2 else SUN)


def stall(poster: Poster, place: Place, cloth: Colour) -> None:
    """A market stall, 100 wide, under a striped awning."""
    for x in (-42, 42):
        poster.stroke(place.all([(x, -4), (x, -56)]), 4 * place.size, INK)
    poster.shape(place.all(block(-46, -24, 46, 0)), pale(SUN, 0.3))
    poster.shape(place.all(block(10, -24, 46, 0)), shade(SUN))
    for fruit, colour in enumerate((SUN, LEAF, SUN, cloth, LEAF)):
        poster.disc(*place.at(-34 + fruit * 17, -29), 8 * place.size, colour)
    for strip in range(6):
        left = -54 + strip * 18
        colour = PAPER if strip % 2 else cloth
        top = [(left * 0.8, -78), ((left + 18) * 0.8, -78), (left + 18, -54), (left, -54)]
        poster.shape(place.all(top), colour)
        poster.shape(place.all(ellipse(left + 9, -54, 9, 8)), shade(colour, 0.12))
