"""Leaves, grass and trees."""

from __future__ import annotations

from collections.abc import Sequence

from assets.art.colours import INK, LEAF, PAPER, Colour, shade
from assets.art.paths import Point, bow, curve, ellipse, ribbon
from assets.art.place import Place
from assets.art.poster import Poster


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


def sprig(
    poster: Poster, line: list[Point], length: float, colour: Colour, stalk: Colour, pairs: int
) -> None:
    """A twig along `line` with pairs of leaves that get smaller to its end."""
    poster.shape(ribbon(line, length * 0.1, length * 0.03), stalk)
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


def grass(poster: Poster, x: float, floor: float, height: float, colour: Colour) -> None:
    """A tuft of five blades."""
    poster.oval(x, floor, height * 0.2, height * 0.05, colour)
    for lean, share in ((-0.7, 0.6), (-0.3, 0.85), (0.1, 1.0), (0.45, 0.8), (0.8, 0.5)):
        foot = x + lean * height * 0.2
        tip = x + lean * height * 0.8, floor - height * share
        pull, pull_back = floor - height * 0.3, floor - height * share * 0.7
        blade = curve((foot, floor), (foot, pull), (foot + lean * height * 0.1, pull_back), tip)
        poster.shape(ribbon(blade, height * 0.15, 1.0), colour)


def round_tree(
    poster: Poster, place: Place, crown: Colour, trunk: Colour = INK, across: float = 30
) -> None:
    """A tree 100 high with an oval crown that is `across` wide to each side, lit from the left."""
    middle, down = -100 + max(across, 34), max(across, 34)
    outline = place.all(ellipse(0, middle, across, down))
    poster.stroke(place.all([(0, 0), (0, middle)]), 5 * place.size, trunk)
    poster.lit(outline, crown, -across * 0.42 * place.size, -down * 0.12 * place.size)
    poster.shape(ribbon(place.all([(0, 0), (0, middle - down * 0.3)]), *_taper(place)), trunk)
    for aside, low in ((0.5, 0.55), (-0.42, 0.2)):
        twig = [(0, middle + down * low), (across * aside, middle + down * (low - 0.5))]
        poster.stroke(place.all(twig), 2.2 * place.size, trunk)


def fir(poster: Poster, place: Place, crown: Colour, trunk: Colour = INK) -> None:
    """A tree 100 high in three tiers, lit from the left."""
    poster.stroke(place.all([(0, 0), (0, -30)]), 5 * place.size, trunk)
    for half, low, top in ((25, -14, -58), (21, -38, -78), (16, -62, -100)):
        poster.shape(place.all([(-half, low), (0, top), (half, low)]), crown)
        dark = [(0, top), (half, low), (half * 0.2, low)]
        poster.shape(place.all(dark), shade(crown))


def _taper(place: Place) -> tuple[float, float]:
    return 5 * place.size, 1.5 * place.size


def flower(poster: Poster, x: float, y: float, colour: Colour, size: float = 1.0) -> None:
    """A round flower on a stalk that goes down from its heart."""
    poster.stroke([(x, y + 60 * size), (x, y)], 4 * size, shade(LEAF, 0.35))
    leaf(poster, (x, y + 48 * size), (x + 24 * size, y + 24 * size), 7 * size, shade(LEAF, 0.2))
    for turn in range(6):
        petal = bow(x, y, 11 * size, 11 * size, turn * 60, turn * 60 + 2)[0]
        poster.disc(*petal, 8 * size, colour)
    poster.disc(x, y, 6.5 * size, PAPER)


def nested_tree(poster: Poster, place: Place, crown: Colour, trunk: Colour = INK) -> None:
    """A tree 100 high whose crown is three ovals, one on the other."""
    poster.stroke(place.all([(0, 0), (0, -60)]), 5 * place.size, trunk)
    for middle, across, down in ((-34, 27, 17), (-58, 22, 17), (-82, 16, 18)):
        outline = place.all(ellipse(0, middle, across, down))
        poster.lit(outline, crown, -across * 0.4 * place.size, -3 * place.size)


def leaf_tree(poster: Poster, place: Place, crown: Colour, trunk: Colour = INK) -> None:
    """A tree 100 high whose crown is one upright leaf with veins."""
    leaf(poster, place.at(0, -14), place.at(0, -100), 24 * place.size, crown)
    poster.shape(ribbon(place.all([(0, 0), (0, -84)]), *_taper(place)), trunk)
    for low in (-30, -44, -58):
        for side in (-1, 1):
            twig = [(0, low), (side * 11, low - 12)]
            poster.stroke(place.all(twig), 1.6 * place.size, trunk)


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


def crown(poster: Poster, balls: Sequence[tuple[float, float, float]], colour: Colour) -> None:
    """A large crown of many balls, each at x, y with a radius, lit from the upper left."""
    for x, y, radius in balls:
        poster.disc(x, y, radius, shade(colour, 0.28))
    for x, y, radius in balls:
        poster.disc(x - 13, y - 13, radius - 15, colour)
