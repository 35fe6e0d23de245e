"""A three-wheeler that carries a garden."""

from __future__ import annotations

from assets.art import cargo
from assets.art.animals import snail
from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, ROSE, SEA, SKY, SUN, Colour, mix, pale, shade
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, arch, block, curve, ribbon
from assets.art.patterns import grain
from assets.art.place import Place
from assets.art.plants import daisy, grass, leaf, leaf_tree, round_tree
from assets.art.poster import Poster

GROUND = pale(SUN, 0.56)
AMBER = mix(SUN, CORAL, 0.4)
ROAD = shade(mix(SUN, CORAL, 0.6), 0.55)


def draw(poster: Poster) -> None:
    """A cycle with a garden in its box rides through a street; a bird steers."""
    sunburst(poster, 470, 380, ((360, pale(SUN, 0.34)), (270, SUN), (190, AMBER)))
    for x, y, size in ((110, 100, 1.3), (1050, 130, 1.4)):
        cloud(poster, Place(x, y, size), PAPER)
    _street(poster)
    place = Place(590, 690, 0.98)
    poster.foot(620, 696, 330, 18, 0.34)
    cargo.behind(poster, place)
    _garden(poster)
    cargo.before(poster, place)
    bird(poster, Place(*place.at(14, -390), 0.86))
    _front(poster)


def _street(poster: Poster) -> None:
    tops = (250, 330, 210, 300, 360, 380, 330, 240, 300, 200)
    for index, top in enumerate(tops):
        left = index * 126 - 30
        tint = mix(pale(SUN, 0.3), AMBER, 0.25 + index % 3 * 0.16)
        poster.box(left, top, left + 126, 620, tint)
        if index % 2:
            poster.shape([(left - 6, top), (left + 63, top - 60), (left + 132, top)], shade(tint, 0.1))
        for row in range(int((560 - top) / 76)):
            for column in range(3):
                x, y = left + 16 + column * 36, top + 24 + row * 76
                poster.shape(arch(x + 11, y + 40, 11, 40), pale(SUN, 0.72) if (index + row + column) % 3 else shade(tint, 0.25))
    for x, size in ((40, 1.9), (200, 1.5), (330, 1.2), (930, 1.5), (1060, 2.0), (1170, 1.4)):
        round_tree(poster, Place(x, 620, size), (LEAF, SEA)[int(x) % 4 // 2], INK)
    poster.box(0, 604, 1200, 800, ROAD)
    poster.box(0, 604, 1200, 622, pale(SUN, 0.6))
    poster.box(0, 616, 1200, 624, AMBER)


def _garden(poster: Poster) -> None:
    round_tree(poster, Place(800, 420, 2.6), LEAF)
    daisy(poster, 690, 300, 40, PAPER, CORAL)


def _front(poster: Poster) -> None:
    for x in range(-40, 1240, 190):
        poster.shape([(x, 742), (x + 110, 742), (x + 96, 756), (x - 14, 756)], PAPER)
