"""Doors: one is open, and light falls out."""

from __future__ import annotations

from assets.art.animals import cat, mouse
from assets.art.bird import bird, cast
from assets.art.colours import (
    CORAL,
    INK,
    LEAF,
    PAPER,
    PLUM,
    ROSE,
    SEA,
    SUN,
    Colour,
    mix,
    pale,
    shade,
)
from assets.art.land import hill
from assets.art.paths import Point, arc, arch, block, bow, curve, ellipse, moved
from assets.art.place import Place
from assets.art.plants import flower
from assets.art.poster import Poster
from assets.art.trees import leaf_tree, round_tree

GROUND = shade(SEA, 0.66)
FLOOR = 580.0
LIGHT = pale(SUN, 0.5)
SHADE = mix(LIGHT, SEA, 0.62)
HOUSES = (
    (-30, 120, 200, 0.3, ROSE),
    (120, 300, 120, 0.12, SUN),
    (300, 440, 190, 0.36, CORAL),
    (760, 900, 160, 0.18, LEAF),
    (900, 1080, 210, 0.4, ROSE),
    (1080, 1240, 130, 0.24, SUN),
)
STRINGS: tuple[tuple[Point, Point, float], ...] = (
    ((-20, 120), (30, 190), 60),
    ((60, 190), (194, 110), 70),
    ((226, 110), (566, 54), 100),
    ((634, 54), (816, 150), 50),
    ((844, 150), (1148, 120), 66),
    ((1172, 120), (1230, 100), 40),
)


def draw(poster: Poster) -> None:
    """A street at night; behind the open door it is day, and a mouse has a door of its own."""
    poster.disc(356, 78, 50, pale(SUN, 0.6))
    poster.disc(378, 66, 43, GROUND)
    for x, y in ((40, 70), (130, 60), (270, 40), (470, 60), (780, 50), (900, 90), (1020, 40)):
        poster.disc(x, y, 4, pale(SEA, 0.5))
    for left, right, top, dark, colour in HOUSES:
        _house(poster, left, right, top, shade(SEA, dark))
        _closed(poster, (left + right) / 2, (right - left) * 0.29, 230 + top % 60, colour)
    _house(poster, 440, 760, 64, SEA)
    _lamps(poster)
    poster.box(0, FLOOR, 1200, 800, shade(SEA, 0.56))
    _pavement(poster)
    _open(poster)
    _little(poster, 727)
    cat(poster, Place(322, FLOOR + 14, 0.9), INK)
    _pot(poster, 902)


def _house(poster: Poster, left: float, right: float, top: float, wall: Colour) -> None:
    """A front with a stepped gable, its windows lit here and there."""
    middle, half = (left + right) / 2, (right - left) / 2
    steps: list[Point] = []
    for step in range(5):
        x = left + half * step * 0.19
        steps += [(x, top + 104 - step * 24), (x, top + 80 - step * 24)]
    mirrored = [(2 * middle - x, y) for x, y in reversed(steps)]
    outline = [(left, FLOOR), *steps, *mirrored, (right, FLOOR)]
    poster.shape(outline, wall)
    with poster.within(outline):
        poster.shadow(block(right - 16, 0, right, FLOOR), 0.2)
    poster.shape(arch(middle, top + 66, 13, 44), LIGHT if top < 180 else shade(wall, 0.4))


def _closed(poster: Poster, x: float, half: float, height: float, colour: Colour) -> None:
    round_top = arch(x, FLOOR, half, height)
    poster.shape(arch(x, FLOOR, half + 12, height + 12), INK)
    poster.lit(round_top, colour, -half * 0.4, 0, 0.2)
    spring = FLOOR - height + half
    poster.box(x - half, spring - 2, x + half, spring + 10, INK)
    with poster.within(arch(x, spring, half - 12, half - 12)):
        poster.box(x - half, spring - half, x + half, spring, LIGHT)
        for turn in range(-150, 0, 30):
            poster.stroke([(x, spring), arc(x, spring, half, turn, turn + 2)[0]], 5, INK)
        poster.disc(x, spring, half * 0.3, INK)
    for low, high in ((spring + 30, spring + 90), (spring + 108, FLOOR - 22)):
        for left in (x - half * 0.72, x + half * 0.12):
            poster.box(left, low, left + half * 0.6, high, shade(colour, 0.26), 5)
    poster.disc(x + half * 0.8, FLOOR - 100, 6, INK)


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
    _leaf(poster, Place(x - half, FLOOR))
    with poster.within(glow):
        for y in (648, 710):
            poster.box(300, y, 900, y + 3, mix(LIGHT, SUN, 0.5))
    _prints(poster)
    walker = Place(596, FLOOR + 30, 0.9)
    cast(poster, walker, SHADE)
    bird(poster, walker)


def _leaf(poster: Poster, hinge: Place) -> None:
    """The open door: its top as round as the doorway, nearer to the viewer on the left."""

    def at(across: float, up: float) -> Point:
        near = 1 + 0.19 * across
        return hinge.at(-84 * across, -240 + (240 - up) * near)

    def arched(start: float, end: float, low: float, spring: float, rise: float) -> list[Point]:
        middle, half = (start + end) / 2, (end - start) / 2
        crown = bow(0, 0, 1, 1, 180, 360)
        return [
            at(start, low),
            *[at(middle + x * half, spring - y * rise) for x, y in crown],
            at(end, low),
        ]

    outline = arched(0, 1, 0, 336, 84)
    poster.shape(moved(outline, -9, 0), shade(CORAL, 0.45))
    poster.shape(outline, CORAL)
    poster.shape(arched(0.2, 0.8, 206, 330, 52), shade(CORAL, 0.22))
    poster.shape([at(0.2, 30), at(0.2, 170), at(0.8, 170), at(0.8, 30)], shade(CORAL, 0.22))
    poster.disc(*at(0.87, 188), 7, INK)


def _prints(poster: Poster) -> None:
    """The bird's footprints: it came in from the dark."""
    for step in range(4):
        x, y = 560 - step * 17 + step % 2 * 34, 690 + step * 28
        for toe in (-6, 0, 6):
            poster.stroke([(x, y), (x + toe, y - 11 + abs(toe) / 3)], 2.6, SHADE)


def _lamps(poster: Poster) -> None:
    """Strings of lamps from gable to gable."""
    for start, end, sag in STRINGS:
        across = end[0] - start[0]
        pull = start[0] + across * 0.3, start[1] + (end[1] - start[1]) * 0.3 + sag
        pull_back = start[0] + across * 0.7, start[1] + (end[1] - start[1]) * 0.7 + sag
        line = curve(start, pull, pull_back, end)
        poster.stroke(line, 3, pale(SEA, 0.3))
        count = max(1, round(across / 56))
        for lamp in range(count):
            x, y = line[round((lamp + 0.5) * 40 / count)]
            poster.disc(x, y + 10, 9, (SUN, CORAL, ROSE)[lamp % 3])
        for knot in (start, end):
            poster.disc(*knot, 4, pale(SEA, 0.3))


def _little(poster: Poster, x: float) -> None:
    """The smallest door of the street, ajar, with who lives there."""
    floor: list[Point] = [
        (x - 15, FLOOR),
        (x + 15, FLOOR),
        (x + 34, FLOOR + 40),
        (x - 4, FLOOR + 40),
    ]
    poster.shape(floor, LIGHT)
    poster.shape(arch(x, FLOOR, 20, 66), INK)
    inside = arch(x, FLOOR, 15, 60)
    poster.shape(inside, LIGHT)
    with poster.within(inside):
        mouse(poster, Place(x + 3, FLOOR + 2, 1.0), shade(PLUM, 0.3))
    door: list[Point] = [(x - 15, FLOOR), (x - 15, FLOOR - 46), (x - 26, FLOOR - 58)]
    poster.shape([*door, (x - 32, FLOOR - 52), (x - 32, FLOOR + 9)], ROSE)
    poster.disc(x - 28, FLOOR - 24, 2.4, INK)


def _day(poster: Poster, x: float) -> None:
    poster.box(500, 100, 700, FLOOR, LIGHT)
    poster.disc(x - 6, 290, 60, SUN)
    poster.shape(hill((480, 430), (560, 390), (640, 430), (720, 380)), pale(LEAF, 0.35))
    leaf_tree(poster, Place(640, 470, 1.1), CORAL)
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
