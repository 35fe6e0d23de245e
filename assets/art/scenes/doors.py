"""Doors: one is open, and light falls out."""

from __future__ import annotations

from assets.art.animals import cat
from assets.art.bird import bird, cast
from assets.art.colours import (
    CORAL,
    INK,
    LEAF,
    PAPER,
    ROSE,
    SEA,
    SUN,
    mix,
    pale,
    shade,
)
from assets.art.land import hill
from assets.art.paths import Point, arch, block, bow, curve, ellipse
from assets.art.place import Place
from assets.art.plants import flower
from assets.art.poster import Poster
from assets.art.street import FLOOR, LIGHT, closed_door, front, lamps, mouse_door, open_leaf
from assets.art.trees import leaf_tree, round_tree

GROUND = shade(SEA, 0.66)
SHADE = mix(LIGHT, SEA, 0.62)
STRINGS: tuple[tuple[Point, Point, float], ...] = (
    ((-20, 120), (30, 190), 60),
    ((60, 190), (194, 110), 70),
    ((226, 110), (566, 54), 100),
    ((634, 54), (816, 150), 50),
    ((844, 150), (1148, 120), 66),
    ((1172, 120), (1230, 100), 40),
)
HOUSES = (
    (-30, 120, 200, 0.3, ROSE),
    (120, 300, 120, 0.12, SUN),
    (300, 440, 190, 0.36, CORAL),
    (760, 900, 160, 0.18, LEAF),
    (900, 1080, 210, 0.4, ROSE),
    (1080, 1240, 130, 0.24, SUN),
)


def draw(poster: Poster) -> None:
    """A street at night; behind the open door it is day, and a mouse has a door of its own."""
    poster.disc(356, 78, 50, pale(SUN, 0.6))
    poster.disc(378, 66, 43, GROUND)
    for x, y in ((40, 70), (130, 60), (270, 40), (470, 60), (780, 50), (900, 90), (1020, 40)):
        poster.disc(x, y, 4, pale(SEA, 0.5))
    for left, right, top, dark, colour in HOUSES:
        front(poster, left, right, top, shade(SEA, dark))
        closed_door(poster, (left + right) / 2, (right - left) * 0.29, 230 + top % 60, colour)
    front(poster, 440, 760, 64, SEA)
    lamps(poster, STRINGS)
    poster.box(0, FLOOR, 1200, 800, shade(SEA, 0.56))
    _pavement(poster)
    _open(poster)
    mouse_door(poster, 727)
    cat(poster, Place(322, FLOOR + 14, 0.9), INK)
    _pot(poster, 902)


def _pavement(poster: Poster) -> None:
    line = shade(SEA, 0.66)
    with poster.within(block(0, FLOOR, 1200, 800)):
        for x in range(-1800, 3000, 150):
            poster.stroke([(600 + (x - 600) * 0.42, FLOOR), (x, 800)], 3, line)
    for y in (606, 648, 710):
        poster.box(0, y, 1200, y + 3, line)


def _open(poster: Poster) -> None:
    x, half, height = 600.0, 84.0, 420.0
    glow: list[Point] = [(x - half, FLOOR), (x + half, FLOOR), (880, 810), (320, 810)]
    poster.shape(glow, mix(SUN, PAPER, 0.3))
    poster.shape([(x - 60, FLOOR), (x + 60, FLOOR), (790, 810), (410, 810)], LIGHT)
    poster.shape(arch(x, FLOOR, half + 16, height + 16), INK)
    with poster.within(arch(x, FLOOR, half, height)):
        _day(poster, x)
    open_leaf(poster, Place(x - half, FLOOR))
    with poster.within(glow):
        for y in (648, 710):
            poster.box(300, y, 900, y + 3, mix(LIGHT, SUN, 0.5))
    _prints(poster)
    walker = Place(606, FLOOR + 30, 0.9)
    cast(poster, walker, SHADE)
    bird(poster, walker)


def _prints(poster: Poster) -> None:
    """The bird's footprints: it came in from the dark."""
    for step in range(4):
        x, y = 560 - step * 17 + step % 2 * 34, 690 + step * 28
        for toe in (-6, 0, 6):
            poster.stroke([(x, y), (x + toe, y - 11 + abs(toe) / 3)], 2.6, SHADE)


def _day(poster: Poster, x: float) -> None:
    poster.box(500, 100, 700, FLOOR, LIGHT)
    poster.disc(x - 6, 290, 60, SUN)
    poster.shape(hill((480, 430), (560, 390), (640, 430), (720, 380)), pale(LEAF, 0.35))
    leaf_tree(poster, Place(640, 492, 1.1), CORAL)
    round_tree(poster, Place(560, 480, 0.8), ROSE)
    meadow = hill((480, 480), (560, 462), (640, 486), (720, 460))
    poster.shape(meadow, LEAF)
    left = curve((520, FLOOR), (540, 530), (640, 520), (600, 462))
    right = curve((602, 462), (670, 524), (600, 540), (680, FLOOR))
    with poster.within(meadow):
        poster.shape([*left, *right], pale(SUN, 0.7))


def _pot(poster: Poster, x: float) -> None:
    flower(poster, x - 14, FLOOR - 70, ROSE, 1.1)
    flower(poster, x + 14, FLOOR - 96, SUN, 1.2)
    poster.shape(
        [(x - 28, FLOOR - 30), (x + 28, FLOOR - 30), (x + 20, FLOOR + 24), (x - 20, FLOOR + 24)],
        CORAL,
    )
    poster.shape(bow(x, FLOOR - 30, 28, 5, 0, 360), shade(CORAL, 0.3))
    poster.shape(ellipse(x, FLOOR + 24, 20, 4), CORAL)
