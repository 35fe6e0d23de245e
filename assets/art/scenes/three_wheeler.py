"""A three-wheeler that carries a garden."""

from __future__ import annotations

from assets.art import cargo
from assets.art.animals import snail
from assets.art.bird import bird
from assets.art.colours import (
    CORAL,
    INK,
    LEAF,
    PAPER,
    PLUM,
    ROSE,
    SEA,
    SUN,
    mix,
    pale,
    shade,
)
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import arch, curve, ribbon
from assets.art.place import Place
from assets.art.plants import daisy, flower, grass, leaf
from assets.art.poster import Poster
from assets.art.trees import round_tree

GROUND = pale(SUN, 0.56)
AMBER = mix(SUN, CORAL, 0.4)
ROAD = shade(mix(SUN, CORAL, 0.6), 0.55)


def draw(poster: Poster) -> None:
    """A cycle with a garden in its box rides through a street; a bird steers."""
    sunburst(poster, 470, 380, ((360, pale(SUN, 0.34)), (270, SUN), (190, AMBER)))
    for x, y, size in ((110, 100, 1.3), (1050, 130, 1.4)):
        cloud(poster, Place(x, y, size), PAPER)
    _street(poster)
    place = Place(572, 706, 0.82)
    poster.foot(606, 706, 266, 17, 0.4)
    cargo.behind(poster, place)
    _garden(poster, place)
    cargo.before(poster, place)
    perch = Place(*place.at(10, -386), 0.88, tilt=-14)
    bird(poster, perch)
    _scarf(poster, perch)
    snail(poster, Place(*place.at(258, -306), 0.9), PLUM)
    _front(poster)


def _street(poster: Poster) -> None:
    tops = (250, 330, 210, 300, 360, 380, 330, 240, 300, 200)
    for index, top in enumerate(tops):
        left = index * 126 - 30
        tint = mix(pale(SUN, 0.3), AMBER, 0.25 + index % 3 * 0.16)
        poster.box(left, top, left + 126, 620, tint)
        if index % 2:
            poster.shape(
                [(left - 6, top), (left + 63, top - 60), (left + 132, top)], shade(tint, 0.1)
            )
        for row in range(int((560 - top) / 76)):
            for column in range(3):
                x, y = left + 16 + column * 36, top + 24 + row * 76
                poster.shape(
                    arch(x + 11, y + 40, 11, 40),
                    pale(SUN, 0.72) if (index + row + column) % 3 else shade(tint, 0.25),
                )
    for x, size in ((40, 1.9), (200, 1.5), (276, 1.0), (930, 1.5), (1060, 2.0), (1170, 1.4)):
        round_tree(poster, Place(x, 620, size), (LEAF, SEA)[int(x) % 4 // 2], INK)
    poster.box(0, 604, 1200, 800, ROAD)
    poster.box(0, 604, 1200, 622, pale(SUN, 0.6))
    poster.box(0, 616, 1200, 624, AMBER)


def _garden(poster: Poster, place: Place) -> None:
    """What grows in the box."""
    x, y = place.at(246, -306)
    round_tree(poster, Place(x, y, 2.5), LEAF, INK, 34)
    for dx, dy in ((-40, -170), (10, -206), (44, -150), (-10, -120), (-58, -140)):
        poster.disc(x + dx, y + dy, 11, CORAL)
    for dx, height, colour in ((-180, 54, ROSE), (-138, 96, PAPER), (-94, 66, CORAL)):
        stem = x + dx + 60, y - height
        poster.stroke([stem, (stem[0] - 6, y)], 5, shade(LEAF, 0.3))
        leaf(poster, (stem[0] - 4, y - 10), (stem[0] + 26, y - 40), 10, LEAF)
        daisy(poster, *stem, 28, colour, SUN)
    for dx in (-150, -70):
        grass(poster, x + dx, y, 60, shade(LEAF, 0.14))


def _scarf(poster: Poster, place: Place) -> None:
    """The bird's scarf, blown back by the ride."""
    for low, reach in ((-58, 92), (-48, 74)):
        tail = curve((-4, low), (-30, low - 30), (-56, low + 6), (-reach, low - 22))
        poster.shape(place.all(ribbon(tail, 8, 15)), CORAL)
    poster.stroke(place.all([(-8, -56), (14, -44), (42, -46)]), 11 * place.size, CORAL)


def _front(poster: Poster) -> None:
    """The verge on this side of the road, and what grows there."""
    for x in range(-60, 1260, 200):
        poster.shape([(x, 752), (x + 116, 752), (x + 100, 768), (x - 16, 768)], PAPER)
    verge = hill(
        (-60, 716),
        (120, 730),
        (300, 790),
        (420, 830),
        (800, 830),
        (920, 792),
        (1080, 736),
        (1260, 720),
    )
    poster.shape(verge, shade(LEAF, 0.36))
    for x, height in ((30, 84), (226, 54), (300, 34), (960, 44), (1130, 70), (1190, 92)):
        grass(poster, x, 806, height, LEAF)
    for x, y, colour, size in (
        (76, 694, ROSE, 1.2),
        (130, 724, PAPER, 1.0),
        (182, 738, CORAL, 0.8),
        (1020, 738, PAPER, 0.8),
        (1084, 700, CORAL, 1.2),
        (1150, 722, ROSE, 1.0),
    ):
        flower(poster, x, y, colour, size, LEAF)
