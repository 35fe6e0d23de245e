"""A house with a garden."""

from __future__ import annotations

from assets.art.bird import BEAK, flying
from assets.art.colours import CORAL, INK, LEAF, PAPER, ROSE, SEA, SUN, mix, pale, shade
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, bow, curve, ellipse
from assets.art.patterns import stripes
from assets.art.place import Place
from assets.art.plants import flower, grass, leaf, twig
from assets.art.poster import Poster
from assets.art.trees import crown, leaf_tree, nested_tree
from assets.art.villa import DARK, FLOOR, villa

AMBER = mix(SUN, CORAL, 0.34)
ORANGE = mix(SUN, CORAL, 0.6)
GROUND = pale(SUN, 0.62)

CROWN = (
    (250, 330, 96),
    (172, 392, 78),
    (330, 400, 76),
    (250, 440, 84),
    (180, 470, 60),
    (318, 470, 58),
)
FRUITS: tuple[Point, ...] = (
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


def draw(poster: Poster) -> None:
    """A house among trees; a bird carries off an orange fruit, a cat watches it."""
    sunburst(poster, 470, 250, ((400, pale(SUN, 0.4)), (300, pale(SUN, 0.12)), (204, SUN)))
    _land(poster)
    villa(poster)
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
    poster.shape(lawn, mix(SUN, CORAL, 0.1))
    stripes(poster, lawn, mix(SUN, CORAL, 0.2), 90, 42, -0.6)
    poster.shadow([(376, FLOOR), (872, FLOOR), (1056, 700), (560, 700)], 0.24)


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
    poster.foot(284, 708, 120, 13)
    crown(poster, CROWN, LEAF)
    for line, start in (
        (curve((258, 560), (240, 490), (190, 450), (176, 400)), 14),
        (curve((257, 540), (280, 480), (310, 440), (322, 400)), 14),
    ):
        twig(poster, line, start, 4, INK)
    left = curve((226, 708), (246, 690), (244, 560), (252, 420))
    right = curve((257, 420), (266, 560), (266, 690), (290, 708))
    poster.shape([*left, *right, *bow(258, 708, 32, 6, 0, 180)], INK)
    for x, y in FRUITS:
        poster.disc(x + 3, y + 4, 19, shade(LEAF, 0.45))
        poster.lit(ellipse(x, y, 18, 18), ORANGE, -6, -5, 0.2)
        leaf(poster, (x, y - 16), (x + 18, y - 26), 7, pale(LEAF, 0.3))
    place = Place(572, 174, 0.82)
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
    for x in (10, 160, 280, 930, 1040, 1190):
        grass(poster, x, 780, 84, shade(LEAF, 0.2))
    for x, y, colour in (
        (50, 690, CORAL),
        (120, 712, PAPER),
        (210, 724, ROSE),
        (990, 726, PAPER),
        (1080, 706, CORAL),
        (1150, 716, ROSE),
    ):
        flower(poster, x, y, colour, 1.2, LEAF)
