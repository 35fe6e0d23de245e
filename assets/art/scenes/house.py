"""A house with a garden."""

from __future__ import annotations

from assets.art.animals import cat
from assets.art.bird import flying
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, ROSE, SEA, SKY, SUN, Colour, mix, pale, shade
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, arch, block, bow, curve, ellipse
from assets.art.patterns import grain, stripes
from assets.art.place import Place
from assets.art.plants import fir, flower, grass, leaf, leaf_tree, nested_tree, round_tree
from assets.art.poster import Poster

GROUND = pale(SUN, 0.62)
AMBER = mix(SUN, CORAL, 0.34)
FLOOR = 622.0


def draw(poster: Poster) -> None:
    """A villa among trees; a bird carries off an orange fruit, a cat watches it."""
    sunburst(poster, 520, 330, ((400, pale(SUN, 0.4)), (310, pale(SUN, 0.15)), (220, SUN)))
    _land(poster)
    _house(poster)
    _front(poster)


def _land(poster: Poster) -> None:
    for x, y, size in ((120, 120, 1.3), (1060, 170, 1.4), (960, 70, 0.9)):
        cloud(poster, Place(x, y, size), PAPER)
    poster.shape(hill((-60, 500), (200, 420), (460, 520), (800, 470), (1040, 400), (1260, 480)), mix(SUN, PAPER, 0.1))
    for x, size in ((20, 1.6), (90, 2.2), (170, 1.7), (980, 1.8), (1060, 2.4), (1150, 1.9)):
        leaf_tree(poster, Place(x, 590, size), AMBER, shade(AMBER, 0.4))
    lawn = hill((-60, 570), (300, 590), (700, 576), (1260, 560))
    poster.shape(lawn, SUN)
    stripes(poster, lawn, mix(SUN, CORAL, 0.12), 90, 42, -0.6)


def _house(poster: Poster) -> None:
    poster.shadow([(380, FLOOR), (840, FLOOR), (1010, 690), (560, 690)], 0.22)
    poster.box(724, 400, 846, FLOOR, PAPER)
    poster.box(700, 210, 738, 330, shade(CORAL, 0.3))
    poster.box(474, 340, 730, FLOOR, PAPER)
    poster.shape([(602, 190), (756, 350), (448, 350)], CORAL)
    poster.box(372, 280, 480, FLOOR, PAPER)
    poster.shape([(426, 110), (492, 284), (360, 284)], CORAL)


def _front(poster: Poster) -> None:
    flying(poster, Place(300, 200, 0.8))
