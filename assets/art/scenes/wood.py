"""A wood of trees of many sizes."""

from __future__ import annotations

from assets.art.animals import fox
from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, ROSE, SEA, SUN, mix, pale, shade
from assets.art.land import hill, sunburst
from assets.art.nest import nest
from assets.art.paths import Point, curve, ellipse, ribbon
from assets.art.patterns import grain, stripes
from assets.art.place import Place
from assets.art.plants import (
    crown,
    fir,
    grass,
    leaf,
    leaf_tree,
    mushroom,
    nested_tree,
    round_tree,
    sprig,
)
from assets.art.poster import Poster

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
    poster.foot(700, 694, 220, 20)
    left = curve((530, 700), (590, 666), (580, 560), (592, 300))
    poster.shape([*left, *curve((612, 300), (624, 560), (616, 666), (680, 700))], INK)
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
    for line, start in (
        (curve((602, 620), (600, 480), (606, 330), (590, 170)), 40),
        (curve((600, 450), (560, 420), (516, 380), (482, 270)), 18),
        (curve((606, 470), (670, 440), (724, 410), (746, 318)), 20),
        (curve((604, 380), (616, 340), (640, 330), (672, 306)), 12),
    ):
        poster.shape(ribbon(line, start, 5), INK)
    nest(poster, Place(744, 322, 1.06))
    bird(poster, Place(636, 322, 0.96, tilt=4))


def _near(poster: Poster) -> None:
    front = hill((-60, 690), (240, 690), (600, 734), (960, 694), (1260, 690))
    poster.shape(front, WINE)
    grain(poster, front, shade(WINE, 0.4), 700, 2.2, (0, 1))
    fox(poster, Place(770, 736, 1.0))
    for x, y, size in ((500, 752, 1.0), (536, 760, 0.6), (900, 740, 0.8)):
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
    poster.shape(ellipse(32, 356, 44, 52), shade(bark, 0.6))
    for spot in ((14, 350), (50, 350)):
        _eye(poster, spot)


def _eye(poster: Poster, spot: Point) -> None:
    """An eye of whoever lives in the hollow trunk."""
    x, y = spot
    poster.shape(ellipse(x, y, 16, 19), INK)
    poster.disc(x, y, 11, SUN)
    poster.disc(x + 2, y, 5, INK)
