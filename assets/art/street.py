"""A street of gabled fronts: its doors, great and small, and its lamps."""

from __future__ import annotations

from collections.abc import Sequence

from assets.art.animals import mouse
from assets.art.colours import CORAL, INK, PLUM, ROSE, SEA, SUN, Colour, pale, shade
from assets.art.paths import Point, arc, arch, block, bow, curve, moved
from assets.art.place import Place
from assets.art.poster import Poster

FLOOR = 580.0
LIGHT = pale(SUN, 0.5)


def front(poster: Poster, left: float, right: float, top: float, wall: Colour) -> None:
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


def closed_door(poster: Poster, x: float, half: float, height: float, colour: Colour) -> None:
    """A shut door under a fan light; `half` is half its width."""
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


def open_leaf(poster: Poster, hinge: Place) -> None:
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


def mouse_door(poster: Poster, x: float) -> None:
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
        mouse(poster, Place(x, FLOOR + 2, 0.84), shade(PLUM, 0.3))
    door: list[Point] = [(x - 15, FLOOR), (x - 15, FLOOR - 46), (x - 26, FLOOR - 58)]
    poster.shape([*door, (x - 32, FLOOR - 52), (x - 32, FLOOR + 9)], ROSE)
    poster.disc(x - 28, FLOOR - 24, 2.4, INK)


def lamps(poster: Poster, strings: Sequence[tuple[Point, Point, float]]) -> None:
    """Strings of lamps, each from one gable to the next with its sag."""
    for start, end, sag in strings:
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
