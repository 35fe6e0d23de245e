"""Racks full of bicycles."""

from __future__ import annotations

from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, PLUM, ROSE, SEA, SKY, SUN, mix, pale, shade
from assets.art.cycles import FRONT, REAR, Finish, bicycle, drive, mudguard, plain, wheel
from assets.art.paths import Point, block, curve, ellipse
from assets.art.patterns import grain
from assets.art.place import Place
from assets.art.plants import daisy
from assets.art.poster import Poster

AMBER = mix(SUN, CORAL, 0.34)
GROUND = pale(SUN, 0.34)
STEEL = shade(mix(SUN, CORAL, 0.55), 0.62)
FLOOR = 660.0


def draw(poster: Poster) -> None:
    """Bicycles hang and stand in racks; a bird pumps up the tyre of the one in front."""
    _hall(poster)
    _hanging(poster)
    _shelf(poster)
    _floor(poster)
    _light(poster)
    _ready(poster)


def _hall(poster: Poster) -> None:
    for x in range(-40, 1240, 160):
        poster.box(x, 0, x + 76, FLOOR, mix(GROUND, SUN, 0.5))
    for left in range(-60, 1300, 240):
        roof: list[Point] = [(left, 60), (left + 120, -30), (left + 240, 60)]
        poster.stroke(roof, 10, STEEL)
    poster.box(0, 56, 1200, 68, STEEL)
    poster.box(0, FLOOR - 60, 1200, 800, AMBER)


def _hanging(poster: Poster) -> None:
    colours = (CORAL, PAPER, SEA, ROSE, PAPER, LEAF, SKY, PAPER, PLUM, CORAL)
    for index in range(13):
        x, size = 8 + index * 100, (0.4, 0.34, 0.38)[index % 3]
        poster.stroke([(x, 60), (x, 84)], 5, STEEL)
        hung = Place(x - 100 * size * -1, 78 + 252 * size, size, tilt=-90)
        bicycle(poster, hung, Finish(colours[index % 10], STEEL), index % 2 == 1)


def _shelf(poster: Poster) -> None:
    poster.box(0, 462, 1200, 478, STEEL)
    colours = (LEAF, PAPER, ROSE, SKY, PAPER, CORAL, SEA, PAPER)
    for index in range(11):
        place = Place(-10 + index * 126, 462, (0.4, 0.3, 0.36)[index % 3])
        if index == 8:
            for hub in (REAR, FRONT):
                daisy(poster, *place.at(*hub), 46 * place.size * 2, PAPER, CORAL)
        bicycle(poster, place, Finish(colours[index % 8], STEEL), index % 3 == 1)


def _floor(poster: Poster) -> None:
    for index in range(9):
        plain(poster, Place(30 + index * 146, FLOOR, 0.52), mix(AMBER, STEEL, 0.3))
    for x in (96, 1104):
        poster.box(x - 11, 56, x + 11, FLOOR + 12, STEEL)
        poster.box(x - 11, 56, x - 4, FLOOR + 12, mix(STEEL, SUN, 0.3))
    poster.box(0, FLOOR, 1200, FLOOR + 8, STEEL)
    poster.box(0, FLOOR + 8, 1200, 800, mix(SUN, CORAL, 0.2))
    grain(poster, block(0, FLOOR + 8, 1200, 800), AMBER, 500, 2.2, (1, 1))


def _light(poster: Poster) -> None:
    for left in (120, 420, 720):
        beam: list[Point] = [(left, 68), (left + 130, 68), (left + 450, 800), (left + 230, 800)]
        poster.veil(beam, PAPER, 0.24)


def _ready(poster: Poster) -> None:
    place = Place(624, 742, 0.86)
    poster.foot(650, 744, 270, 16, 0.3)
    bicycle(poster, place, Finish(CORAL, INK, 18))
    drive(poster, place, (-24, -88), REAR, CORAL)
    bird(poster, Place(372, 560, 0.9))
