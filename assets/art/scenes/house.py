"""A house with a garden."""

from __future__ import annotations

from assets.art.animals import cat
from assets.art.bird import BEAK, flying
from assets.art.colours import CORAL, INK, LEAF, PAPER, ROSE, SEA, SUN, Colour, mix, pale, shade
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, arch, bow, curve, ellipse, ribbon
from assets.art.patterns import stripes
from assets.art.place import Place
from assets.art.plants import flower, grass, leaf, leaf_tree, nested_tree
from assets.art.poster import Poster

AMBER = mix(SUN, CORAL, 0.34)
ORANGE = mix(SUN, CORAL, 0.6)
GROUND = pale(SUN, 0.62)
FLOOR = 622.0
DARK = shade(PAPER, 0.16)


def draw(poster: Poster) -> None:
    """A house among trees; a bird carries off an orange fruit, a cat watches it."""
    sunburst(poster, 540, 330, ((410, pale(SUN, 0.4)), (320, pale(SUN, 0.12)), (230, SUN)))
    _land(poster)
    _wing(poster)
    _gable(poster)
    _turret(poster)
    _path(poster)
    _fruit_tree(poster)
    _front(poster)


def _land(poster: Poster) -> None:
    for x, y, size in ((90, 90, 1.2), (1070, 180, 1.4), (900, 80, 0.9)):
        cloud(poster, Place(x, y, size), PAPER)
    far = hill((-60, 500), (200, 420), (460, 520), (800, 470), (1040, 400), (1260, 480))
    poster.shape(far, mix(SUN, CORAL, 0.16))
    for x, size in ((20, 1.6), (96, 2.3), (960, 1.7), (1050, 2.5), (1150, 1.9)):
        leaf_tree(poster, Place(x, 590, size), AMBER, shade(AMBER, 0.4))
    lawn = hill((-60, 570), (300, 590), (700, 576), (1260, 560))
    poster.shape(lawn, SUN)
    stripes(poster, lawn, mix(SUN, CORAL, 0.12), 90, 42, -0.6)
    poster.shadow([(372, FLOOR), (848, FLOOR), (1040, 700), (560, 700)], 0.24)


def _wing(poster: Poster) -> None:
    poster.box(700, 404, 846, FLOOR, DARK)
    poster.box(690, 392, 858, 408, shade(CORAL, 0.2))
    for x in range(700, 860, 18):
        poster.stroke([(x, 392), (x, 356)], 4, INK)
    poster.stroke([(696, 356), (852, 356)], 6, INK)
    for x, colour in ((726, ROSE), (762, PAPER), (798, LEAF)):
        poster.shape([(x, 360), (x + 28, 360), (x + 26, 388), (x + 2, 388)], colour)
    for x in (748, 806):
        _window(poster, x, 470, 34, 60, pale(SEA, 0.3))
        _window(poster, x, 590, 34, 70, pale(SEA, 0.3))


def _gable(poster: Poster) -> None:
    poster.box(676, 196, 712, 320, shade(CORAL, 0.34))
    poster.box(670, 186, 718, 204, shade(CORAL, 0.5))
    poster.shape([(474, 346), (602, 214), (730, 346), (730, FLOOR), (474, FLOOR)], PAPER)
    poster.shape([(602, 214), (730, 346), (602, 346)], DARK)
    poster.box(696, 346, 730, FLOOR, DARK)
    roof: list[Point] = [(602, 176), (768, 344), (744, 366), (602, 224), (460, 366), (436, 344)]
    poster.shape(roof, CORAL)
    poster.shape([(602, 176), (768, 344), (744, 366), (602, 224)], shade(CORAL, 0.2))
    poster.shadow([(474, 352), (602, 224), (602, 244), (474, 372)], 0.16)
    poster.disc(602, 306, 30, INK)
    poster.disc(602, 306, 22, SUN)
    poster.stroke([(602, 284), (602, 328)], 4, INK)
    poster.stroke([(580, 306), (624, 306)], 4, INK)
    _window(poster, 540, 450, 46, 76, SEA)
    _window(poster, 660, 450, 46, 76, SEA)
    cat(poster, Place(660, 450, 0.72), INK)
    _window(poster, 660, 586, 46, 86, pale(SUN, 0.3))
    flower(poster, 660, 544, ROSE, 0.7)
    poster.shape(arch(546, FLOOR, 38, 124), INK)
    poster.lit(arch(546, FLOOR, 29, 114), SEA, -10, 0, 0.24)
    poster.shape(arch(546, 548, 18, 28), SUN)
    poster.disc(566, 580, 4, PAPER)


def _turret(poster: Poster) -> None:
    poster.box(376, 300, 484, FLOOR, PAPER)
    poster.box(448, 300, 484, FLOOR, DARK)
    cone: list[Point] = [(430, 96), (502, 306), (358, 306)]
    with poster.within([*cone[:2], *bow(430, 306, 72, 14, 0, 180)]):
        poster.box(350, 90, 510, 330, CORAL)
        for row in range(11):
            for column in range(8):
                x = 346 + column * 22 + row % 2 * 11
                poster.ring(x, 120 + row * 20, 12, 2, shade(CORAL, 0.26))
        poster.shadow([(430, 96), (520, 330), (440, 330)], 0.2)
    poster.stroke([(430, 98), (430, 52)], 4, INK)
    poster.shape([(430, 52), (480, 64), (430, 78)], SEA)
    for low in (398, 508):
        poster.shape(arch(422, low, 24, 66), INK)
        poster.shape(arch(422, low, 18, 60), pale(SUN, 0.3) if low == 508 else SEA)
        poster.box(420, low - 60, 424, low, INK)
        poster.box(394, low, 450, low + 8, INK)


def _window(poster: Poster, x: float, low: float, wide: float, high: float, pane: Colour) -> None:
    """A window with a sill and two shutters, its sill at `low`."""
    half = wide / 2
    for side in (-1, 1):
        edge = x + side * (half + 9)
        poster.box(edge - 7, low - high, edge + 7, low, LEAF)
        poster.box(edge - 4, low - high + 8, edge + 4, low - 8, shade(LEAF, 0.3))
    poster.box(x - half, low - high, x + half, low, pane)
    poster.shape(
        [(x - half, low - high), (x + half, low - high), (x - half, low)], pale(pane, 0.16)
    )
    poster.box(x - 2, low - high, x + 2, low, PAPER)
    poster.box(x - half, low - high * 0.62, x + half, low - high * 0.62 + 4, PAPER)
    poster.box(x - half - 18, low, x + half + 18, low + 8, INK)


def _path(poster: Poster) -> None:
    left = curve((520, FLOOR), (480, 680), (640, 700), (500, 820))
    right = curve((700, 820), (760, 700), (560, 690), (572, FLOOR))
    poster.shape([*left, *right], pale(SUN, 0.74))
    poster.box(506, FLOOR - 8, 586, FLOOR + 2, DARK)
    for x, size, colour in ((490, 0.55, LEAF), (700, 0.8, LEAF), (760, 1.1, SEA), (836, 0.9, LEAF)):
        poster.lit(ellipse(x, FLOOR, 34 * size, 30 * size), colour, -12 * size, -8 * size)
    for x, colour in ((620, CORAL), (644, PAPER), (668, ROSE)):
        flower(poster, x, FLOOR - 10, colour, 0.8)


def _fruit_tree(poster: Poster) -> None:
    """The tree with orange fruits; one of them is on its way."""
    poster.foot(300, 706, 120, 14)
    trunk = curve((262, 710), (250, 620), (262, 560), (256, 440))
    poster.shape(ribbon(trunk, 34, 14), INK)
    balls: tuple[tuple[float, float, float], ...] = (
        (250, 330, 96),
        (172, 392, 78),
        (330, 400, 76),
        (250, 440, 84),
        (180, 470, 60),
        (318, 470, 58),
    )
    for x, y, radius in balls:
        poster.disc(x, y, radius, shade(LEAF, 0.3))
    for x, y, radius in balls:
        poster.disc(x - 12, y - 12, radius - 13, LEAF)
    for line in (
        ((256, 520), (230, 470), (190, 430), (176, 400)),
        ((258, 500), (290, 460), (310, 440), (322, 400)),
    ):
        poster.shape(ribbon(curve(*line), 12, 3), INK)
    spots = (
        (196, 330),
        (262, 286),
        (306, 350),
        (140, 400),
        (236, 400),
        (350, 420),
        (196, 480),
        (290, 470),
        (120, 452),
    )
    for x, y in spots:
        poster.disc(x + 3, y + 4, 19, shade(LEAF, 0.45))
        poster.lit(ellipse(x, y, 18, 18), ORANGE, -6, -5, 0.2)
        leaf(poster, (x, y - 16), (x + 18, y - 26), 7, pale(LEAF, 0.3))
    place = Place(578, 152, 0.84)
    x, y = place.at(*BEAK)
    flying(poster, place)
    poster.stroke([(x, y), (x + 2, y + 20)], 3, INK)
    poster.lit(ellipse(x + 3, y + 36, 18, 18), ORANGE, -6, -5, 0.2)
    leaf(poster, (x + 2, y + 20), (x + 22, y + 10), 8, LEAF)


def _front(poster: Poster) -> None:
    for x, size, colour in (
        (1010, 1.6, LEAF),
        (1120, 2.3, SEA),
        (1190, 1.5, LEAF),
        (926, 1.0, SEA),
    ):
        poster.foot(x + 20 * size, 706, 30 * size, 4 * size)
        nested_tree(poster, Place(x, 706, size), colour)
    hedge = hill(
        (-60, 730), (140, 716), (380, 790), (600, 840), (860, 780), (1080, 716), (1260, 740)
    )
    poster.shape(hedge, shade(LEAF, 0.42))
    for x, y, colour in (
        (50, 690, CORAL),
        (120, 712, PAPER),
        (210, 724, ROSE),
        (990, 726, PAPER),
        (1080, 706, CORAL),
        (1150, 716, ROSE),
    ):
        flower(poster, x, y, colour, 1.2)
    for x in (10, 160, 280, 930, 1040, 1190):
        grass(poster, x, 780, 84, shade(LEAF, 0.2))
