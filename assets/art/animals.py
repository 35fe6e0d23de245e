"""Animals that hide in the pictures."""

from __future__ import annotations

from math import pi, sin

from assets.art.colours import CORAL, INK, PAPER, ROSE, SUN, Colour, shade
from assets.art.paths import Point, curve, ellipse, flow, ribbon
from assets.art.place import Place
from assets.art.poster import Poster


def fox(poster: Poster, place: Place) -> None:
    """A fox, 100 high, that sits and looks at the viewer with its tail to the right."""
    tail = curve((14, -8), (70, 10), (90, -30), (64, -64))
    poster.shape(place.all(ribbon(tail, 10 * place.size, 34 * place.size)), CORAL)
    poster.shape(place.all(ellipse(62, -66, 17, 18)), PAPER)
    body = flow([(-26, 0), (-28, -30), (-14, -62), (14, -62), (28, -30), (26, 0)], closed=True)
    poster.lit(place.all(body), CORAL, -10 * place.size, 0)
    poster.shape(place.all(flow([(-10, 0), (-12, -40), (0, -54), (12, -40), (10, 0)])), PAPER)
    for side in (-1, 1):
        poster.shape(place.all([(side * 32, -106), (side * 30, -76), (side * 4, -84)]), CORAL)
        poster.shape(place.all([(side * 28, -98), (side * 26, -82), (side * 13, -86)]), INK)
    poster.shape(place.all([(-36, -74), (-22, -88), (22, -88), (36, -74), (0, -44)]), CORAL)
    for side in (-1, 1):
        poster.shape(place.all([(side * 36, -74), (side * 10, -68), (0, -44)]), PAPER)
        poster.disc(*place.at(side * 13, -73), 3.4 * place.size, INK)
    poster.disc(*place.at(0, -46), 5 * place.size, INK)


def cat(poster: Poster, place: Place, fur: Colour) -> None:
    """A cat, 70 high, that sits with its back to the viewer and its tail to the right."""
    tail = curve((16, -6), (50, 4), (54, -24), (40, -30))
    poster.stroke(place.all(tail), 9 * place.size, fur)
    body = flow([(-22, 0), (-22, -24), (-8, -46), (8, -46), (22, -24), (22, 0)], closed=True)
    poster.shape(place.all(body), fur)
    poster.shape(place.all(ellipse(0, -52, 18, 15)), fur)
    for side in (-1, 1):
        poster.shape(place.all([(side * 17, -76), (side * 18, -54), (side * 3, -62)]), fur)


def worm(poster: Poster, place: Place) -> None:
    """A worm, 90 long, on its way to the right."""
    line = [(x, 9 * sin(x / 90 * 3 * pi)) for x in range(0, 91, 3)]
    poster.stroke(place.all(line), 13 * place.size, ROSE)
    for ring in (8, 11, 14):
        x, y = line[ring]
        band: list[Point] = [(x - 1, y - 6), (x + 1, y + 6)]
        poster.stroke(place.all(band), 2.4 * place.size, shade(ROSE, 0.3))
    poster.disc(*place.at(91, 1), 2.4 * place.size, INK)


def snail(poster: Poster, place: Place, shell: Colour) -> None:
    """A snail, 60 long, on its way to the right."""
    foot = [(-30, 0), (-14, -10), (16, -10), (22, -26), (32, -28), (34, -14), (26, 0)]
    poster.shape(place.all(foot), PAPER)
    for x in (26, 34):
        poster.stroke(place.all([(x, -26), (x + 4, -40)]), 2.4 * place.size, PAPER)
    for radius, colour in ((20, shell), (13, shade(shell, 0.25)), (6, shell)):
        poster.disc(*place.at(-2, -24), radius * place.size, colour)


def mouse(poster: Poster, place: Place, fur: Colour) -> None:
    """A mouse, 40 high, that looks at the viewer."""
    poster.shape(place.all(ellipse(0, -10, 12, 12)), fur)
    for side in (-1, 1):
        poster.shape(place.all(ellipse(side * 10, -34, 8, 8)), fur)
        poster.shape(place.all(ellipse(side * 10, -34, 4.6, 4.6)), ROSE)
    poster.shape(place.all([(-12, -26), (0, -36), (12, -26), (0, -8)]), fur)
    poster.shape(place.all(ellipse(0, -25, 12, 10)), fur)
    for side in (-1, 1):
        poster.disc(*place.at(side * 4.6, -26), 1.8 * place.size, INK)
    poster.disc(*place.at(0, -18), 2.4 * place.size, ROSE)


def eye(poster: Poster, x: float, y: float) -> None:
    """An eye of an owl that sits in the dark."""
    poster.shape(ellipse(x, y, 14, 17), INK)
    poster.disc(x, y, 9.5, SUN)
    poster.disc(x + 2, y, 4.5, INK)
