"""Cups, one by one and in towers."""

from __future__ import annotations

from assets.art.colours import INK, PAPER, Colour, shade
from assets.art.paths import Point, arc, block, bow, curve, ellipse, moved
from assets.art.place import Place
from assets.art.plants import leaf
from assets.art.poster import Poster

HALF, HEIGHT = 52.0, 132.0


def mug(poster: Poster, place: Place, band: Colour, drink: Colour) -> None:
    """A sturdy mug 132 high and 104 wide, its handle to the right, seen a little from above."""
    handle = place.all(curve((44, -104), (100, -116), (100, -26), (44, -34)))
    poster.stroke(handle, 19 * place.size, shade(PAPER, 0.2))
    poster.stroke(moved(handle, -2.4 * place.size, -2.4 * place.size), 11 * place.size, PAPER)
    outline = place.all([*bow(0, -HEIGHT, HALF, 13, 180, 0), *bow(0, -17, HALF, 17, 0, 180)])
    with poster.within(outline):
        poster.shape(outline, PAPER)
        poster.shape(place.all(_hoop(-103, -54, 13)), band)
        for x in (-39, -13, 13, 39):
            low = -53 + 9 * (1 - x * x / 2400)
            for lean in (-8, 8):
                leaf(poster, place.at(x, low), place.at(x + lean, low - 27), 5 * place.size, PAPER)
        poster.veil(place.all(block(17, -HEIGHT, HALF + 2, 4)), INK, 0.15)
        poster.shadow(place.all(_hoop(-HEIGHT, -HEIGHT + 18, 14)), 0.12)
    _rim(poster, place, drink)


def _rim(poster: Poster, place: Place, drink: Colour) -> None:
    """The thick rim, and what one sees over it."""
    rim = place.all([*bow(0, -HEIGHT, HALF + 4, 14, 180, 360), *_lip(-HEIGHT + 11, HALF + 4)])
    with poster.within(rim):
        poster.shape(rim, PAPER)
        poster.veil(place.all(block(17, -HEIGHT - 20, HALF + 6, -HEIGHT + 40)), INK, 0.15)
    poster.shape(place.all(ellipse(0, -HEIGHT, HALF + 4, 14)), PAPER)
    opening = place.all(ellipse(0, -HEIGHT + 0.6, HALF - 6, 9.4))
    poster.shape(opening, shade(PAPER, 0.25))
    with poster.within(opening):
        poster.shape(place.all(ellipse(0, -HEIGHT + 5, HALF - 6, 9.4)), drink)


def _lip(y: float, half: float) -> list[Point]:
    return bow(0, y, half, 14, 0, 180)


def _hoop(high: float, low: float, sag: float) -> list[Point]:
    """A belt around the mug that hangs `sag` deeper in the middle."""
    upper = bow(0, high, HALF + 2, sag, 180, 0)
    return [*upper, *bow(0, low, HALF + 2, sag, 0, 180)]


def tower(poster: Poster, place: Place, colours: tuple[Colour, ...], cups: int) -> None:
    """A tower of cups upside down, each over the next: 24 high for each and 86 more on top."""
    for step in range(cups):
        colour = colours[step % len(colours)]
        low = -24 * step
        body = [(-41, low - 110), (41, low - 110), (52, low - 10), (-52, low - 10)]
        dark = [(12, low - 110), (41, low - 110), (52, low - 10), (18, low - 10)]
        poster.shape(place.all(body), colour)
        poster.shape(place.all(dark), shade(colour, 0.14))
        rim = place.all([*arc(-50, low - 7, 7, 90, 270), *arc(50, low - 7, 7, -90, 90)])
        with poster.within(rim):
            poster.shape(rim, shade(colour, 0.05))
            poster.shape(place.all(block(18, low - 16, 60, low + 2)), shade(colour, 0.22))
