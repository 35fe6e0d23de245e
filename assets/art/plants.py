"""Leaves, grass and flowers."""

from __future__ import annotations

from collections.abc import Sequence

from assets.art.colours import LEAF, PAPER, SUN, Colour, shade
from assets.art.paths import Point, bow, curve, ribbon
from assets.art.place import Place
from assets.art.poster import Poster

STALK = shade(LEAF, 0.35)


def leaf(
    poster: Poster, start: Point, tip: Point, belly: float, colour: Colour, veins: int = 0
) -> None:
    """A leaf from its stalk to its tip, light above dark, with `veins` on each side.

    `belly` is how far its sides swell; below zero the dark side comes on top.
    """
    dx, dy = tip[0] - start[0], tip[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5
    nx, ny = dy / length * belly, -dx / length * belly
    sides = []
    for side, fill in ((1, colour), (-1, shade(colour, 0.2))):
        near = start[0] + dx * 0.2 + nx * side, start[1] + dy * 0.2 + ny * side
        far = start[0] + dx * 0.75 + nx * side, start[1] + dy * 0.75 + ny * side
        sides.append(curve(start, near, far, tip))
        poster.shape(sides[-1], fill)
    with poster.within([*sides[0], *reversed(sides[1])]):
        for vein in range(veins):
            share = 0.14 + vein * 0.68 / veins
            foot = start[0] + dx * share, start[1] + dy * share
            for side in (1, -1):
                end = (
                    foot[0] + dx * 0.22 + nx * side * 0.9,
                    foot[1] + dy * 0.22 + ny * side * 0.9,
                )
                poster.stroke([foot, end], length * 0.014, shade(colour, 0.32))


def twig(poster: Poster, line: Sequence[Point], start: float, end: float, colour: Colour) -> None:
    """A branch along `line` that goes from the width `start` to the width `end`, its ends round."""
    poster.shape(ribbon(line, start, end), colour)
    poster.disc(*line[0], start / 2, colour)
    poster.disc(*line[-1], end / 2, colour)


def sprig(
    poster: Poster, line: list[Point], length: float, colour: Colour, stalk: Colour, pairs: int
) -> None:
    """A twig along `line` with pairs of leaves that get smaller to its end."""
    twig(poster, line, length * 0.1, length * 0.03, stalk)
    for pair in range(pairs):
        index = round((0.2 + 0.8 * pair / pairs) * (len(line) - 2))
        (x, y), (to_x, to_y) = line[index], line[index + 1]
        step = ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5 or 1.0
        reach = length * (1 - 0.5 * pair / pairs)
        ahead_x, ahead_y = (to_x - x) / step, (to_y - y) / step
        for side in (1, -1):
            tip_x = x + reach * (ahead_x * 0.6 + ahead_y * side * 0.8)
            tip_y = y + reach * (ahead_y * 0.6 - ahead_x * side * 0.8)
            leaf(poster, (x, y), (tip_x, tip_y), reach * 0.34, colour)
    (x, y), (to_x, to_y) = line[-4], line[-1]
    step = ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5 or 1.0
    tip = to_x + (to_x - x) / step * length * 0.6, to_y + (to_y - y) / step * length * 0.6
    leaf(poster, (to_x, to_y), tip, length * 0.2, colour)


def daisy(poster: Poster, x: float, y: float, radius: float, petals: Colour, heart: Colour) -> None:
    """A daisy seen from in front."""
    for turn in range(0, 360, 30):
        tip = bow(x, y, radius, radius, turn, turn + 2)[0]
        leaf(poster, (x, y), tip, radius * 0.26, petals)
    poster.disc(x, y, radius * 0.3, heart)


def mushroom(poster: Poster, place: Place, cap: Colour) -> None:
    """A mushroom 50 high with dots on its cap."""
    poster.shape(place.all([(-7, 0), (-5, -30), (5, -30), (7, 0)]), PAPER)
    poster.lit(place.all(bow(0, -24, 26, 26, 180, 360)), cap, -8 * place.size, 0, 0.22)
    for x, y in ((-10, -32), (4, -40), (14, -30)):
        poster.disc(*place.at(x, y), 3.4 * place.size, PAPER)


def grass(poster: Poster, x: float, floor: float, height: float, colour: Colour) -> None:
    """A tuft of five blades that taper to the ground."""
    half = height * 0.075
    for lean, share in ((-0.7, 0.6), (-0.3, 0.85), (0.1, 1.0), (0.45, 0.8), (0.8, 0.5)):
        foot = x + lean * height * 0.01
        tip = x + lean * height * 0.8, floor - height * share
        sides = [
            curve(
                (foot, floor),
                (foot + side, floor - height * 0.3),
                (foot + lean * height * 0.12 + side, floor - height * share * 0.7),
                tip,
            )
            for side in (-half, half)
        ]
        poster.shape([*sides[0], *reversed(sides[1])], colour)


def flower(
    poster: Poster,
    x: float,
    y: float,
    colour: Colour,
    size: float = 1.0,
    stalk: Colour = STALK,
) -> None:
    """A round flower around x, y on a stalk that goes down 60 from there."""
    poster.stroke([(x, y + 60 * size), (x, y)], 4 * size, stalk)
    leaf(poster, (x, y + 48 * size), (x + 24 * size, y + 24 * size), 7 * size, stalk)
    for turn in range(6):
        petal = bow(x, y, 11 * size, 11 * size, turn * 60, turn * 60 + 2)[0]
        poster.disc(*petal, 8 * size, colour)
    poster.disc(x, y, 6.5 * size, SUN if colour == PAPER else PAPER)
