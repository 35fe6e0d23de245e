"""A mug that comes back."""

from __future__ import annotations

from math import cos, radians, sin

from assets.art.bird import BEAK, flying
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, SUN, mix, pale, shade
from assets.art.cups import mug, tower
from assets.art.land import cloud
from assets.art.paths import Point, arch, bow, curve, ellipse
from assets.art.patterns import grain
from assets.art.place import Place
from assets.art.plants import sprig
from assets.art.poster import Poster

GROUND = pale(CORAL, 0.62)
RED = mix(CORAL, PLUM, 0.22)
COFFEE = shade(CORAL, 0.6)
START, END = 116, 450
DRINK = 378.0
WINE = mix(mix(CORAL, PLUM, 0.5), INK, 0.3)


def draw(poster: Poster) -> None:
    """An arrow runs right round the mug; towers of cups are the town behind it."""
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
        poster.shadow([(470, 690), (712, 660), (1180, 790), (960, 900)], 0.26)
    _loop(poster, 180, 360)
    mug(poster, Place(570, 716, 2.55), LEAF, COFFEE)
    _loop(poster, 360, END)
    _loop(poster, START, 180)
    _head(poster)
    _steam(poster)
    _courier(poster)
    _front(poster)


def _courier(poster: Poster) -> None:
    """The bird, that brings an empty mug back by its handle."""
    place = Place(472, 206, 0.88)
    x, y = place.at(*BEAK)
    mug(poster, Place(x - 2, y + 54, 0.5, -1, 52), LEAF, shade(PAPER, 0.4))
    flying(poster, place)


def _town(poster: Poster) -> None:
    far = pale(CORAL, 0.48)
    for x, cups in (
        (62, 9),
        (140, 13),
        (218, 7),
        (322, 10),
        (880, 9),
        (958, 14),
        (1036, 8),
        (1132, 11),
    ):
        tower(poster, Place(x, 640, 0.8), (far,), cups)
    near = ((10, 9), (88, 6), (178, 10), (266, 4), (916, 5), (1004, 8), (1092, 5), (1180, 10))
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


def _around(turn: float, aside: float = 0.0) -> Point:
    """A point of the arrow at an angle of its way; -1 and 1 `aside` are its edges."""
    half = 15 + 7 * sin(radians(turn))
    across, down = (256 + half * aside * 0.8) * cos(radians(turn)), 78 * sin(radians(turn))
    down += half * aside * sin(radians(turn))
    lean = radians(6)
    x, y = across * cos(lean) - down * sin(lean), across * sin(lean) + down * cos(lean)
    return 588 + x, 584 + y


def _loop(poster: Poster, start: int, end: int) -> None:
    """A stretch of the arrow, wide in front and narrow behind the mug."""
    outer = [_around(turn, 1) for turn in range(start, end + 1)]
    inner = [_around(turn, -1) for turn in range(end, start - 1, -1)]
    notch = [_around(start + 8)] if start == START else []
    poster.shape([*outer, *inner, *notch], INK)


def _head(poster: Poster) -> None:
    """The arrow's head, that ends where the arrow began."""
    poster.shape([_around(END - 1, 2.0), _around(END + 17), _around(END - 1, -2.0)], INK)


def _steam(poster: Poster) -> None:
    """Two flat wisps that rise from the drink and end in points."""
    for x, top, wide in ((556, 250, 22), (622, 104, 44)):
        start, tip, rise = (x, DRINK), (x + 14, top), DRINK - top
        left = curve(
            start, (x - wide * 2, DRINK - rise * 0.36), (x + wide, DRINK - rise * 0.53), tip
        )
        right = curve(
            start, (x - wide, DRINK - rise * 0.28), (x + wide * 2, DRINK - rise * 0.57), tip
        )
        poster.shape([*left, *reversed(right)], pale(CORAL, 0.34))


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
