"""A cup that comes back."""

from __future__ import annotations

from math import atan2, cos, degrees, radians, sin

from assets.art.bird import BEAK, flying
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, SUN, mix, pale, shade
from assets.art.cups import cup, tower
from assets.art.land import cloud
from assets.art.paths import Point, arch, bow, curve, ellipse, ribbon
from assets.art.patterns import grain
from assets.art.place import Place
from assets.art.plants import sprig
from assets.art.poster import Poster

GROUND = pale(CORAL, 0.62)
RED = mix(CORAL, PLUM, 0.22)
WINE = mix(mix(CORAL, PLUM, 0.5), INK, 0.3)


def draw(poster: Poster) -> None:
    """An arrow runs around the cup; towers of cups are the town behind it."""
    for x, y, size in ((70, 130, 1.2), (1010, 90, 1.5), (1130, 250, 0.9)):
        cloud(poster, Place(x, y, size), pale(CORAL, 0.82))
    poster.disc(600, 350, 372, pale(CORAL, 0.4))
    poster.disc(600, 350, 318, CORAL)
    _town(poster)
    table = ellipse(600, 1010, 1150, 420)
    poster.shape(table, WINE)
    poster.shape(ellipse(600, 1016, 1150, 408), RED)
    grain(poster, ellipse(600, 1016, 1150, 408), mix(RED, WINE, 0.5), 900)
    with poster.within(table):
        poster.shadow([(520, 690), (690, 664), (1180, 790), (960, 900)], 0.26)
    _loop(poster, 262, 360)
    cup(poster, Place(600, 716, 2.6), LEAF, shade(CORAL, 0.6))
    _loop(poster, 358, 538)
    _head(poster, 540)
    _steam(poster)
    courier = Place(450, 206, 0.9)
    poster.stroke([courier.at(*BEAK), (506, 196)], 3, INK)
    flying(poster, courier)
    cup(poster, Place(506, 262, 0.44, tilt=6), SUN, shade(CORAL, 0.6))
    _front(poster)


def _town(poster: Poster) -> None:
    far = pale(CORAL, 0.48)
    for x, cups in (
        (60, 9),
        (150, 13),
        (236, 7),
        (330, 10),
        (864, 9),
        (960, 14),
        (1046, 8),
        (1140, 11),
    ):
        tower(poster, Place(x, 640, 0.8), (far,), cups)
    near = ((6, 9), (112, 6), (208, 10), (300, 4), (906, 5), (1006, 8), (1106, 5), (1196, 10))
    for x, cups in near:
        stack = Place(x, 664, 0.9)
        tower(poster, stack, (mix(CORAL, WINE, 0.18), mix(CORAL, WINE, 0.3)), cups)
        _windows(poster, stack, cups)


def _windows(poster: Poster, stack: Place, cups: int) -> None:
    """Somebody lives in the top cup of a tower."""
    top = 24 * (cups - 1)
    for x in (-22, -2, 18):
        pane = stack.all(arch(x, -top - 48, 6, 26))
        poster.shape(pane, pale(SUN, 0.4) if x < 18 else SUN)


def _around(turn: float) -> Point:
    x, y = 230 * cos(radians(turn)), 84 * sin(radians(turn))
    lean = radians(-15)
    return 600 + x * cos(lean) - y * sin(lean), 500 + x * sin(lean) + y * cos(lean)


def _loop(poster: Poster, start: int, end: int) -> None:
    """A stretch of the arrow, wide in front and narrow behind the cup."""
    for turn in range(start, end, 2):
        near, far = (16 + 8 * sin(radians(at)) for at in (turn, turn + 2))
        poster.shape(ribbon([_around(turn - 1), _around(turn + 3)], near * 2, far * 2), INK)


def _head(poster: Poster, turn: float) -> None:
    (x, y), (back_x, back_y) = _around(turn), _around(turn - 6)
    lean = degrees(atan2(y - back_y, x - back_x))
    place = Place(x, y, tilt=lean)
    poster.shape(place.all([(-10, -46), (66, 0), (-10, 46)]), INK)


def _steam(poster: Poster) -> None:
    for x, top, wide in ((590, 120, 50), (650, 60, 74)):
        line = curve((x, 306), (x - wide, 220), (x + wide, 190), (x + 8, top))
        poster.stroke(line, 13, PAPER)


def _front(poster: Poster) -> None:
    for x, cups in ((40, 12), (1180, 7)):
        stack = Place(x, 880, 1.5)
        tower(poster, stack, (WINE, shade(WINE, 0.12)), cups)
        _windows(poster, stack, cups)
    poster.shape(bow(600, 1130, 900, 380, 180, 360), shade(WINE, 0.2))
    for line in (
        curve((200, 860), (220, 760), (240, 700), (300, 640)),
        curve((1010, 860), (1000, 780), (960, 740), (930, 690)),
    ):
        sprig(poster, line, 62, mix(LEAF, INK, 0.1), shade(LEAF, 0.5), 4)
