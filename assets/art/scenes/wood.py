"""A wood of trees of many sizes."""

from __future__ import annotations

from assets.art.animals import fox
from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, ROSE, SEA, SUN, Colour, mix, pale, shade
from assets.art.land import hill, sunburst
from assets.art.paths import Point, block, bow, curve, ellipse, ribbon
from assets.art.patterns import grain, stripes
from assets.art.place import Place
from assets.art.plants import fir, grass, leaf, leaf_tree, nested_tree, round_tree, sprig
from assets.art.poster import Poster

GROUND = pale(ROSE, 0.56)
WINE = shade(mix(ROSE, PLUM, 0.4), 0.4)


def draw(poster: Poster) -> None:
    """Small and large trees in four planes; a bird feeds its young, a fox looks on."""
    sunburst(poster, 440, 250, ((340, pale(ROSE, 0.7)), (240, pale(SUN, 0.6)), (150, pale(SUN, 0.3))))
    _far(poster)
    _middle(poster)
    _great(poster)
    _near(poster)


def _far(poster: Poster) -> None:
    tints = pale(ROSE, 0.36), pale(ROSE, 0.26)
    kinds = (leaf_tree, fir, nested_tree, fir)
    for index in range(16):
        x, size = index * 80 + 4, 3.4 + (index * 7 % 5) * 0.42
        kinds[index % 4](poster, Place(x, 560, size), tints[index % 2], pale(ROSE, 0.1))
    poster.shape(hill((-60, 540), (300, 500), (700, 536), (1260, 490)), pale(ROSE, 0.12))


def _middle(poster: Poster) -> None:
    far = (
        (70, 570, 3.4, ROSE), (190, 560, 2.4, SUN), (270, 572, 3.0, CORAL), (380, 566, 2.0, PAPER),
        (820, 566, 2.5, SUN), (920, 570, 3.3, CORAL), (1030, 560, 2.2, PAPER), (1120, 570, 3.2, ROSE),
    )
    kinds = (leaf_tree, round_tree, nested_tree, round_tree)
    for index, (x, y, size, colour) in enumerate(far):
        poster.foot(x + size * 16, y, size * 30, size * 3)
        kinds[index % 4](poster, Place(x, y, size), colour, WINE)
    poster.shape(hill((-60, 590), (260, 566), (640, 600), (1000, 570), (1260, 590)), ROSE)
    near = (
        (160, 640, 2.6, LEAF), (300, 640, 1.7, SUN), (420, 650, 1.2, CORAL), (860, 650, 2.3, SEA),
        (970, 640, 1.5, SUN), (1060, 640, 2.6, LEAF), (770, 660, 1.0, PAPER),
    )
    for index, (x, y, size, colour) in enumerate(near):
        poster.foot(x + size * 16, y, size * 30, size * 3.4)
        kinds[(index + 1) % 4](poster, Place(x, y, size), colour, INK)


def _great(poster: Poster) -> None:
    """The largest tree, its crown of many balls, with a nest on its branch."""
    poster.foot(690, 690, 210, 20)
    poster.shape([*curve((540, 692), (590, 660), (580, 560), (584, 330)), (622, 330), *curve((622, 340), (620, 560), (620, 660), (670, 692))], INK)
    balls = (
        (600, 170, 120), (490, 230, 104), (712, 226, 108), (440, 330, 84), (764, 326, 84),
        (530, 330, 100), (672, 330, 104), (600, 260, 120),
    )
    for x, y, radius in balls:
        poster.disc(x + 10, y + 14, radius, shade(LEAF, 0.3))
    for x, y, radius in balls:
        poster.lit(ellipse(x, y, radius, radius), LEAF, -radius * 0.3, -radius * 0.24, 0.2)
    for line, start in (
        (curve((602, 500), (600, 420), (600, 330), (596, 180)), 30),
        (curve((600, 440), (560, 400), (520, 350), (480, 240)), 16),
        (curve((604, 460), (660, 420), (700, 380), (724, 260)), 16),
    ):
        poster.shape(ribbon(line, start, 4), INK)


def _near(poster: Poster) -> None:
    front = hill((-60, 690), (240, 676), (600, 726), (960, 680), (1260, 690))
    poster.shape(front, WINE)
    grain(poster, front, shade(WINE, 0.4), 700, 2.2, (0, 1))
    fox(poster, Place(760, 716, 0.9))
    for x, wide in ((20, 120), (1190, 150)):
        poster.shape(block(x - wide / 2, 0, x + wide / 2, 800), shade(WINE, 0.4))
    bird(poster, Place(600, 300, 0.8))
