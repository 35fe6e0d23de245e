"""The pictures of the last sections: a fork in the road, doors, a wood."""

from __future__ import annotations

from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, ROSE, SKY, SUN, Colour, mix, shade
from assets.art.parts import bird, tree
from assets.art.poster import Point, Poster, arc, curve


def fork(poster: Poster) -> None:
    """A road that divides around a signpost."""
    horizon = 480.0
    poster.disc(414, horizon, 58, SUN)
    poster.half(414, horizon, 58, 58, shade(SUN))
    poster.shape([(786, horizon - 84), (860, horizon), (712, horizon)], CORAL)
    poster.shape([(786, horizon - 84), (860, horizon), (786, horizon)], shade(CORAL))
    poster.box(0, horizon, 1200, 800, poster.soil)
    for turn in (-1, 1):
        _branch(poster, turn, horizon)
    poster.oval(610, 612, 34, 8, poster.dark)
    poster.stroke([(600, 200), (600, 608)], 18, INK)
    poster.shape([(600, 222), (450, 222), (408, 260), (450, 298), (600, 298)], SUN)
    poster.shape([(600, 314), (750, 314), (792, 352), (750, 390), (600, 390)], CORAL)
    poster.stroke([(600, 222), (600, 390)], 18, INK)
    bird(poster, 600, 194, SKY, SUN)


def _branch(poster: Poster, turn: int, horizon: float) -> None:
    def at(aside: float, y: float) -> Point:
        return 600 + turn * aside, y

    outer = curve(at(96, 800), at(92, 660), at(262, 650), at(204, horizon))
    inner = curve(at(176, horizon), at(196, 590), at(24, 610), at(0, 672))
    poster.shape([*outer, *inner, at(0, 800)], PAPER)
    middle = curve(at(48, 800), at(50, 640), at(232, 620), at(190, horizon + 16))
    for first in range(0, 40, 8):
        poster.stroke(middle[first : first + 4], 9 - first / 6, PLUM)


def doors(poster: Poster) -> None:
    """Three doors; light comes out of the open one, and a bird stands in it."""
    floor = 660.0
    light = mix(SUN, PAPER, 0.4)
    poster.shape([(530, floor), (670, floor), (770, 800), (500, 800)], light)
    for x, colour in ((436, SUN), (764, CORAL)):
        _arch(poster, x, floor, 78, 344, INK)
        _arch(poster, x, floor, 62, 328, colour)
        shaded = arc(x, floor - 266, 62, -90, 0)
        poster.shape([(x, floor), *shaded, (x + 62, floor)], shade(colour))
        poster.disc(x + 38, floor - 130, 9, INK)
    _arch(poster, 600, floor, 90, 470, INK)
    _arch(poster, 600, floor, 72, 452, light)
    poster.shape([(530, 262), (456, 196), (456, 712), (530, floor)], PAPER)
    poster.shape([(530, 262), (514, 248), (514, 671), (530, floor)], shade(PAPER))
    poster.disc(478, 470, 10, INK)
    bird(poster, 594, floor - 2, ROSE, INK)


def _arch(poster: Poster, x: float, floor: float, half: float, height: float, fill: Colour) -> None:
    rounding = arc(x, floor - height + half, half, 180, 360)
    poster.shape([(x - half, floor), *rounding, (x + half, floor)], fill)


def wood(poster: Poster) -> None:
    """Trees of many sizes, the far ones in the colour of the air."""
    far = mix(poster.glow, poster.ground, 0.5)
    for x, height in ((90, 300), (250, 380), (460, 430), (770, 440), (960, 360), (1120, 300)):
        tree(poster, x, 620, height, mix(far, PAPER, 0.25), poster.soil)
    near = (
        (180, 650, 210, SUN),
        (1030, 650, 260, LEAF),
        (330, 660, 300, LEAF),
        (880, 662, 190, PAPER),
        (752, 668, 330, SUN),
        (450, 668, 230, CORAL),
        (600, 680, 520, PAPER),
        (520, 706, 130, SUN),
        (690, 704, 200, LEAF),
        (800, 716, 110, CORAL),
    )
    for x, floor, height, crown in near:
        poster.oval(x + height * 0.1, floor, height * 0.2, height * 0.025, poster.dark)
        tree(poster, x, floor, height, crown, INK)
    bird(poster, 656, 330, SKY, SUN)
