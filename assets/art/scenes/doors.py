"""Doors: one is open, and light falls out."""

from __future__ import annotations

from assets.art.animals import cat
from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, ROSE, SEA, SUN, Colour, mix, pale, shade
from assets.art.land import hill
from assets.art.paths import Point, arc, arch, block, bow, curve, ellipse
from assets.art.place import Place
from assets.art.plants import flower, leaf_tree, round_tree
from assets.art.poster import Poster

GROUND = shade(SEA, 0.66)
FLOOR = 580.0
LIGHT = pale(SUN, 0.5)
HOUSES = (
    (-30, 120, 200, 0.3, ROSE),
    (120, 300, 120, 0.12, SUN),
    (300, 468, 190, 0.36, CORAL),
    (732, 900, 160, 0.18, LEAF),
    (900, 1080, 210, 0.4, ROSE),
    (1080, 1240, 130, 0.24, SUN),
)


def draw(poster: Poster) -> None:
    """A street at night; behind the open door it is day, and a small bird casts a large shade."""
    poster.disc(350, 96, 50, pale(SUN, 0.6))
    poster.disc(372, 84, 43, GROUND)
    for x, y in ((40, 70), (100, 150), (330, 60), (430, 120), (780, 50), (900, 100), (1000, 40)):
        poster.disc(x, y, 4, pale(SEA, 0.5))
    _lamps(poster)
    for left, right, top, dark, colour in HOUSES:
        _house(poster, left, right, top, shade(SEA, dark))
        _closed(poster, (left + right) / 2, (right - left) * 0.29, 230 + top % 60, colour)
    _house(poster, 468, 732, 64, SEA)
    poster.box(0, FLOOR, 1200, 800, shade(SEA, 0.56))
    _pavement(poster)
    _open(poster)
    cat(poster, Place(322, FLOOR + 14, 0.9), INK)
    _pot(poster, 712)


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
    leaf_of_door = [(x - half, FLOOR), (x - half, 232), (x - 164, 196), (x - 164, FLOOR + 46)]
    poster.shape(leaf_of_door, CORAL)
    for high, low in ((252, 384), (430, 590)):
        panel = [(x - 98, high), (x - 98, low - 16), (x - 140, low), (x - 140, high - 22)]
        poster.shape(panel, shade(CORAL, 0.22))
    poster.disc(x - 152, 420, 8, INK)
    with poster.within(glow):
        poster.shadow(_wide(600, FLOOR + 34), 0.72)
    bird(poster, Place(604, FLOOR + 26, 0.86))


def _lamps(poster: Poster) -> None:
    """Strings of lamps over the roofs."""
    for start, pull, end in (((-20, 60), 200, (480, 70)), ((720, 70), 210, (1220, 40))):
        line = curve(start, (start[0] + 150, pull), (end[0] - 150, pull), end)
        poster.stroke(line, 3, pale(SEA, 0.3))
        for knot in range(4, 40, 6):
            x, y = line[knot]
            poster.disc(x, y + 10, 9, (SUN, CORAL, ROSE)[knot // 6 % 3])


def _wide(x: float, y: float) -> list[Point]:
    """The outline of a bird with wide wings that flies towards the viewer."""
    half: list[Point] = [
        *((0, 18), (20, -4), (14, 36), (28, 54)),
        *curve((28, 54), (70, 40), (130, 30), (164, 66)),
        *curve((164, 66), (110, 72), (70, 100), (30, 122)),
        *curve((30, 122), (22, 128), (26, 160), (8, 164)),
        (0, 184),
    ]
    return [*[(x + dx, y + dy) for dx, dy in half], *[(x - dx, y + dy) for dx, dy in half[::-1]]]


def _day(poster: Poster, x: float) -> None:
    poster.box(500, 100, 700, FLOOR, LIGHT)
    poster.disc(x + 20, 300, 62, SUN)
    poster.shape(hill((480, 430), (560, 390), (640, 430), (720, 380)), pale(LEAF, 0.35))
    leaf_tree(poster, Place(640, 470, 1.1), CORAL)
    round_tree(poster, Place(560, 480, 0.8), ROSE)
    poster.shape(hill((480, 480), (560, 462), (640, 486), (720, 460)), LEAF)
    left = curve((556, FLOOR), (520, 530), (630, 530), (596, 474))
    right = curve((604, 474), (660, 530), (560, 540), (640, FLOOR))
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
