"""Cups, one by one and in towers."""

from __future__ import annotations

from assets.art.colours import INK, PAPER, Colour, shade
from assets.art.paths import Point, bow, ellipse
from assets.art.place import Place
from assets.art.plants import leaf
from assets.art.poster import Poster

TOP, FOOT, HEIGHT = 50.0, 36.0, 160.0


def cup(poster: Poster, place: Place, band: Colour, drink: Colour) -> None:
    """A cup 160 high and 100 wide, seen a little from above."""
    side = [*bow(0, -HEIGHT, TOP, 11, 180, 0), *bow(0, -8, FOOT, 8, 0, 180)]
    outline = place.all(side)
    with poster.within(outline):
        poster.shape(outline, PAPER)
        poster.shape(place.all(_belt(0.34, 0.72)), band)
        for x in (-33, -11, 11, 33):
            low = -74 + 4 * (1 - x * x / 1600)
            for lean in (-8, 8):
                leaf(poster, place.at(x, low), place.at(x + lean, low - 24), 5 * place.size, PAPER)
        dark = [*bow(14, -HEIGHT, 8, 11, 90, 60), (60, -HEIGHT), (60, 10), (12, 10)]
        poster.veil(place.all(dark), INK, 0.15)
    poster.shape(place.all(ellipse(0, -HEIGHT, TOP, 11)), PAPER)
    poster.shape(place.all(ellipse(0, -HEIGHT + 1, TOP - 4, 8)), shade(PAPER, 0.25))
    with poster.within(place.all(ellipse(0, -HEIGHT + 1, TOP - 4, 8))):
        poster.shape(place.all(ellipse(0, -HEIGHT + 5, TOP - 5, 8)), drink)


def _belt(low: float, high: float) -> list[Point]:
    half = {share: FOOT + (TOP - FOOT) * share for share in (low, high)}
    upper = bow(0, -HEIGHT * high, half[high] + 2, 9, 180, 0)
    return [*upper, *bow(0, -HEIGHT * low, half[low] + 2, 8, 0, 180)]


def tower(poster: Poster, place: Place, colours: tuple[Colour, ...], cups: int) -> None:
    """A tower of cups upside down, each over the next: 24 high for each and 86 more on top."""
    for step in range(cups):
        colour = colours[step % len(colours)]
        low = -24 * step
        body = [(-41, low - 110), (41, low - 110), (54, low - 10), (-54, low - 10)]
        dark = [(12, low - 110), (41, low - 110), (54, low - 10), (18, low - 10)]
        rim = [(-57, low - 12), (57, low - 12), (57, low), (-57, low)]
        poster.shape(place.all(body), colour)
        poster.shape(place.all(dark), shade(colour, 0.14))
        poster.shape(place.all(rim), shade(colour, 0.05))
        poster.shape(
            place.all([(18, low - 12), (57, low - 12), (57, low), (18, low)]), shade(colour, 0.22)
        )
