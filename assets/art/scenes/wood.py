"""A wood of trees of many sizes."""

from __future__ import annotations

from assets.art.animals import eye, fox
from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, ROSE, SEA, SUN, mix, pale, shade
from assets.art.land import hill, sunburst
from assets.art.nest import nest
from assets.art.paths import bow, curve, ellipse
from assets.art.patterns import grain, stripes
from assets.art.place import Place
from assets.art.plants import grass, leaf, mushroom, sprig, twig
from assets.art.poster import Poster
from assets.art.trees import crown, fir, leaf_tree, nested_tree, round_tree

GROUND = pale(ROSE, 0.56)
WINE = shade(mix(ROSE, PLUM, 0.4), 0.4)
CROWN = (
    (600, 160, 118),
    (488, 226, 100),
    (716, 222, 104),
    (436, 326, 80),
    (768, 320, 82),
    (530, 330, 96),
    (672, 330, 100),
    (600, 260, 116),
)


def draw(poster: Poster) -> None:
    """Small and large trees; in the largest a bird feeds its young, under it a fox looks up."""
    bands = ((350, pale(ROSE, 0.7)), (250, pale(SUN, 0.6)), (160, pale(SUN, 0.25)))
    sunburst(poster, 430, 240, bands)
    _far(poster)
    _middle(poster)
    _great(poster)
    _near(poster)


def _far(poster: Poster) -> None:
    kinds = (leaf_tree, fir, nested_tree, fir)
    for index in range(16):
        place = Place(index * 80 + 4, 620, 3.8 + (index * 7 % 5) * 0.42)
        kinds[index % 4](poster, place, pale(ROSE, 0.36 - index % 2 * 0.1), pale(ROSE, 0.1))
    poster.shape(hill((-60, 540), (300, 500), (700, 536), (1260, 490)), pale(ROSE, 0.1))


def _middle(poster: Poster) -> None:
    kinds = (leaf_tree, round_tree, nested_tree, round_tree)
    far = (
        (60, 580, 3.4, CORAL),
        (180, 568, 2.5, SUN),
        (276, 576, 3.2, CORAL),
        (366, 566, 2.1, PAPER),
        (830, 566, 2.5, SUN),
        (930, 576, 3.4, CORAL),
        (1036, 560, 2.2, PAPER),
        (1136, 576, 3.2, PLUM),
    )
    for index, (x, y, size, colour) in enumerate(far):
        poster.foot(x + size * 16, y, size * 30, size * 3)
        kinds[index % 4](poster, Place(x, y, size), colour, WINE)
    poster.shape(
        hill((-60, 600), (260, 576), (640, 610), (1000, 580), (1260, 600)), shade(ROSE, 0.06)
    )
    near = (
        (140, 648, 2.6, LEAF),
        (316, 650, 1.7, SUN),
        (410, 664, 1.1, CORAL),
        (850, 650, 2.2, SEA),
        (966, 648, 1.5, SUN),
        (1070, 652, 2.6, LEAF),
        (476, 680, 0.7, PAPER),
        (444, 692, 0.4, SEA),
    )
    for index, (x, y, size, colour) in enumerate(near):
        poster.foot(x + size * 16, y, size * 30, size * 3.4)
        kinds[(index + 1) % 4](poster, Place(x, y, size), colour, INK)


def _great(poster: Poster) -> None:
    """The largest tree, its crown of many balls."""
    poster.foot(690, 702, 220, 18)
    crown(poster, CROWN, LEAF)
    for x, y, turn in (
        (520, 150, 1),
        (600, 90, -1),
        (680, 150, 1),
        (430, 250, -1),
        (760, 250, 1),
        (560, 220, 1),
        (400, 330, 1),
        (640, 230, -1),
        (480, 320, -1),
        (790, 330, -1),
        (560, 372, 1),
        (680, 392, 1),
    ):
        leaf(poster, (x, y), (x + turn * 26, y - 22), 11, pale(LEAF, 0.35))
    left = curve((526, 702), (588, 676), (586, 480), (597, 150))
    right = curve((603, 150), (620, 480), (612, 676), (684, 702))
    poster.shape([*left, *right, *bow(605, 702, 79, 9, 0, 180)], INK)
    poster.disc(600, 150, 3, INK)
    for line, start in (
        (curve((600, 480), (560, 430), (516, 390), (482, 270)), 19),
        (curve((602, 500), (640, 452), (724, 420), (762, 326)), 20),
        (curve((735, 376), (700, 366), (690, 338), (698, 316)), 9),
        (curve((749, 353), (800, 350), (834, 330), (838, 276)), 9),
        (curve((598, 380), (606, 352), (626, 352), (690, 340)), 13),
        (curve((600, 330), (590, 300), (560, 270), (548, 226)), 9),
    ):
        twig(poster, line, start, 5, INK)
    nest(poster, Place(766, 336, 1.06))
    mother = Place(634, 346, 0.92, tilt=-10)
    bird(poster, mother)
    food = curve((58, -66), (74, -50), (50, -42), (64, -30))
    twig(poster, mother.all(food), 6, 4, ROSE)


def _near(poster: Poster) -> None:
    front = hill((-60, 690), (240, 690), (600, 734), (960, 694), (1260, 690))
    poster.shape(front, WINE)
    grain(poster, front, shade(WINE, 0.4), 700, 2.2, (0, 1))
    fox(poster, Place(746, 728, 1.0))
    for x, y, size in ((500, 752, 1.0), (536, 760, 0.6), (880, 736, 0.8)):
        mushroom(poster, Place(x, y, size), CORAL)
    bark = shade(WINE, 0.45)
    for x, turn in ((10, 1), (1190, -1)):
        side = Place(x, 0, turn=turn)
        trunk = side.all([(-90, 0), *curve((52, 0), (70, 300), (50, 600), (140, 810)), (-90, 810)])
        poster.shape(trunk, bark)
        stripes(poster, trunk, shade(bark, 0.3), 26, 6, -0.04 * turn)
        bough = side.all(curve((30, 150), (90, 110), (150, 60), (210, 40)))
        sprig(poster, bough, 84, mix(PLUM, INK, 0.2), bark, 4)
    for x, height in ((150, 80), (250, 56), (1000, 60), (1080, 84)):
        grass(poster, x, 806, height, shade(LEAF, 0.4))
    poster.shape(ellipse(28, 356, 29, 42), shade(bark, 0.6))
    for x in (15, 41):
        eye(poster, x, 350)
