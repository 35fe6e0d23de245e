"""A fork in the road: two ways, two signs, both good."""

from __future__ import annotations

from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, ROSE, SUN, Colour, pale, shade
from assets.art.homes import home, stall
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, block, curve, flow
from assets.art.patterns import grain, stripes
from assets.art.place import Place
from assets.art.plants import flower, grass
from assets.art.poster import Poster
from assets.art.trees import fir, round_tree

GROUND = pale(PLUM, 0.6)
FAR = hill((-60, 310), (160, 246), (400, 300), (600, 264), (900, 304), (1080, 240), (1260, 290))
MIDDLE = hill((-60, 390), (150, 340), (400, 404), (600, 372), (800, 404), (1050, 336), (1260, 390))
NEAR = hill((-60, 470), (180, 446), (400, 500), (600, 470), (800, 500), (1030, 440), (1260, 480))
FRONT = hill((-60, 650), (160, 660), (330, 740), (600, 850), (870, 740), (1040, 650), (1260, 640))
OUTER: tuple[Point, ...] = (
    *((118, 820), (126, 740), (190, 650), (254, 570), (258, 505), (214, 440)),
    *((176, 396), (152, 350), (98, 306), (30, 276), (4, 262)),
)
INNER: tuple[Point, ...] = (
    *((0, 656), (70, 606), (150, 566), (192, 515), (180, 460), (156, 420)),
    *((142, 390), (128, 354), (82, 314), (24, 280), (1, 262)),
)
DUSK = shade(PLUM, 0.52)


def draw(poster: Poster) -> None:
    """Two roads lead over the hills to one sun; a bird on the signpost has put its case down."""
    bands = ((350, pale(PLUM, 0.72)), (262, pale(ROSE, 0.5)), (178, SUN), (122, pale(SUN, 0.45)))
    sunburst(poster, 600, 262, bands)
    for x, y, size in ((110, 130, 1.3), (1070, 100, 1.4), (960, 196, 0.7)):
        cloud(poster, Place(x, y, size), pale(PLUM, 0.86))
    _plane(poster, FAR, pale(PLUM, 0.38), 34, -1.4)
    _roads(poster, FAR)
    _plane(poster, MIDDLE, pale(PLUM, 0.16), 48, 1.2)
    _roads(poster, MIDDLE)
    _plane(poster, NEAR, shade(PLUM, 0.06), 66, -0.9)
    _roads(poster, NEAR)
    _places(poster)
    _crossing(poster)
    _trees(poster)
    _signpost(poster)
    _front(poster)


def _plane(poster: Poster, ground: list[Point], colour: Colour, every: float, lean: float) -> None:
    poster.shape(ground, colour)
    stripes(poster, ground, shade(colour, 0.09), every, every / 2.6, lean)


def _roads(poster: Poster, ground: list[Point]) -> None:
    """The stretch of both roads that crosses one plane."""
    with poster.within(ground):
        for turn in (-1, 1):
            road = [*flow(OUTER), *reversed(flow(INNER)), (-2, 820)]
            poster.shape(Place(600, 0, turn=turn).all(road), pale(SUN, 0.72))


def _crossing(poster: Poster) -> None:
    for turn in (-1, 1):
        side = Place(600, 0, turn=turn)
        for first in range(0, 36, 9):
            dash = side.all(
                curve((100, 660), (170, 620), (240, 580), (226, 510))[first : first + 5]
            )
            poster.stroke(dash, 8 - first / 9, pale(PLUM, 0.4))


def _places(poster: Poster) -> None:
    poster.foot(276, 503, 66, 7, 0.25)
    poster.foot(930, 503, 76, 7, 0.25)
    for x, y, size, crown in ((190, 484, 1.2, LEAF), (316, 500, 0.7, ROSE), (216, 496, 0.8, SUN)):
        round_tree(poster, Place(x, y, size), crown)
    home(poster, Place(266, 500, 1.3), PAPER, CORAL, 2)
    stall(poster, Place(912, 500, 1.25), CORAL)
    for x, y, size in ((994, 488, 1.1), (1030, 490, 0.8)):
        fir(poster, Place(x, y, size), LEAF)


def _trees(poster: Poster) -> None:
    spots = (
        (60, 540, 1.9, ROSE),
        (140, 560, 1.3, CORAL),
        (230, 590, 1.0, LEAF),
        (1150, 540, 2.0, CORAL),
        (1060, 560, 1.4, SUN),
        (980, 590, 1.0, LEAF),
        (470, 520, 0.6, LEAF),
        (730, 524, 0.6, ROSE),
    )
    for x, y, size, crown in spots:
        poster.foot(x + size * 18, y + 1, size * 32, size * 5, 0.25)
        round_tree(poster, Place(x, y, size), crown)


def _signpost(poster: Poster) -> None:
    poster.shadow([(590, 711), (610, 711), (884, 810), (834, 810)], 0.2)
    poster.box(590, 196, 610, 708, INK)
    poster.oval(600, 708, 10, 4, INK)
    poster.box(572, 190, 628, 202, INK, 6)
    for low, turn, colour in ((232, -1, LEAF), (322, 1, CORAL)):
        board = Place(600, low, turn=turn)
        outline = board.all([(-36, 0), (132, 0), (176, 36), (132, 72), (-36, 72)])
        poster.shape(outline, colour)
        with poster.within(outline):
            poster.shape(block(420, low + 58, 780, low + 72), shade(colour, 0.2))
        for spot in (-18, 18):
            poster.disc(*board.at(spot, 36), 5, INK)
    bird(poster, Place(594, 190, 1.0))
    poster.foot(668, 724, 46, 6, 0.3)
    poster.stroke([(644, 676), (644, 658), (672, 658), (672, 676)], 6, INK)
    poster.box(622, 672, 694, 724, CORAL, 7)
    poster.box(622, 700, 694, 724, shade(CORAL, 0.2), 7)
    for x in (634, 674):
        poster.box(x, 672, x + 8, 724, SUN)


def _front(poster: Poster) -> None:
    poster.shape(FRONT, DUSK)
    grain(poster, FRONT, shade(PLUM, 0.3), 700, 2.2, (0, -1))
    for x, y, size in ((40, 690, 110), (210, 722, 70), (990, 706, 80), (1160, 680, 120)):
        grass(poster, x, y, size, shade(PLUM, 0.74))
    for x, y, colour in ((100, 650, SUN), (150, 690, ROSE), (1080, 650, CORAL), (1030, 700, SUN)):
        flower(poster, x, y, colour)
