"""Racks full of bicycles."""

from __future__ import annotations

from assets.art.bird import bird
from assets.art.colours import (
    CORAL,
    INK,
    LEAF,
    PAPER,
    PLUM,
    ROSE,
    SEA,
    SKY,
    SUN,
    mix,
    pale,
    shade,
)
from assets.art.cycles import (
    FRONT,
    PEDALS,
    REAR,
    Finish,
    bicycle,
    drive,
    far_pedal,
    mudguard,
    plain,
)
from assets.art.paths import Point, block, curve
from assets.art.patterns import grain, stripes
from assets.art.place import Place
from assets.art.plants import daisy, flower
from assets.art.poster import Poster

AMBER = mix(SUN, CORAL, 0.34)
GROUND = pale(SUN, 0.34)
STEEL = shade(mix(SUN, CORAL, 0.55), 0.62)
FLOOR = 660.0


def draw(poster: Poster) -> None:
    """Bicycles hang and stand in racks; a bird pumps up the tyre of the one in front."""
    _hall(poster)
    _light(poster)
    _hanging(poster)
    _shelf(poster)
    _floor(poster)
    _ready(poster)


def _hall(poster: Poster) -> None:
    for x in range(-40, 1240, 160):
        poster.box(x, 0, x + 76, FLOOR, mix(GROUND, SUN, 0.5))
    for left in range(-60, 1300, 240):
        roof: list[Point] = [(left, 60), (left + 120, -30), (left + 240, 60)]
        poster.stroke(roof, 10, STEEL)
    poster.box(0, 56, 1200, 68, STEEL)
    poster.box(0, FLOOR - 60, 1200, FLOOR, AMBER)
    ground = block(0, FLOOR, 1200, 800)
    poster.shape(ground, mix(SUN, CORAL, 0.52))
    grain(poster, ground, shade(mix(SUN, CORAL, 0.52), 0.14), 300, 2.2, (1, 1))


def _hanging(poster: Poster) -> None:
    colours = (CORAL, PAPER, SEA, ROSE, PAPER, LEAF, SKY, PAPER, PLUM, CORAL)
    for index in range(13):
        x, size = 8 + index * 100, (0.4, 0.34, 0.38)[index % 3]
        poster.stroke([(x, 60), (x, 84)], 5, STEEL)
        hung = Place(x + 100 * size, 78 + 252 * size, size, tilt=-90)
        bicycle(poster, hung, Finish(colours[index % 10], STEEL), index % 2 == 1)


def _shelf(poster: Poster) -> None:
    colours = (LEAF, PAPER, ROSE, SKY, PAPER, CORAL, SEA, PAPER)
    for index in (0, 1, 2, 4, 3, 5, 6, 7, 8, 9):
        place = Place(4 + index * 136, 470, (0.47, 0.36, 0.42)[index % 3])
        bicycle(poster, place, Finish(colours[index % 8], STEEL), index % 3 == 1)
        if index == 3:
            for hub in (REAR, FRONT):
                daisy(poster, *place.at(*hub), 94 * place.size, PAPER, CORAL)
    poster.box(0, 470, 1200, 486, STEEL)
    poster.box(0, 470, 1200, 475, mix(STEEL, SUN, 0.35))


def _floor(poster: Poster) -> None:
    for index in range(10):
        plain(poster, Place(-82 + index * 146, FLOOR, 0.52), mix(AMBER, STEEL, 0.18))
    for x in (96, 1104):
        poster.box(x - 11, 56, x + 11, FLOOR + 12, STEEL)
        poster.box(x - 11, 56, x - 4, FLOOR + 12, mix(STEEL, SUN, 0.35))


def _light(poster: Poster) -> None:
    """The light from the windows in the roof falls to the right."""
    for left in (60, 400, 760):
        beam: list[Point] = [(left, 68), (left + 110, 68), (left + 450, 800), (left + 230, 800)]
        poster.veil(beam, PAPER, 0.26)


def _ready(poster: Poster) -> None:
    """The bicycle in front, the pump, and what lies about."""
    place = Place(640, 740, 0.92)
    poster.foot(660, 744, 276, 17, 0.34)
    far_pedal(poster, place, PEDALS)
    mudguard(poster, place, REAR, 186, 318, CORAL)
    mudguard(poster, place, FRONT, 222, 338, CORAL)
    bicycle(poster, place, Finish(SEA, INK, 20, pale(SUN, 0.7)))
    drive(poster, place, PEDALS, REAR, CORAL)
    _basket(poster, place)
    _pump(poster, place)
    for x, y in ((96, 742), (150, 770), (1130, 752)):
        poster.foot(x + 14, y + 4, 96, 14, 0.3)
        for layer in range(3):
            top = y - layer * 24
            poster.oval(x, top - 10, 84, 22, INK)
            poster.oval(x, top - 18, 84, 22, mix(INK, STEEL, 0.5))
            poster.oval(x, top - 18, 50, 11, INK)


def _basket(poster: Poster, place: Place) -> None:
    for x, y, colour in ((118, -300, ROSE), (150, -312, PAPER), (176, -296, SUN)):
        flower(poster, *place.at(x, y), colour, 1.0)
    basket = place.all([(92, -280), (204, -280), (188, -206), (112, -206)])
    poster.stroke(place.all([(158, -206), FRONT]), 6, INK)
    poster.shape(basket, mix(SUN, PAPER, 0.2))
    stripes(poster, basket, mix(SUN, STEEL, 0.4), 13, 3, 0.5)
    stripes(poster, basket, mix(SUN, STEEL, 0.4), 13, 3, -0.5)
    poster.stroke([basket[0], basket[1]], 8, mix(SUN, STEEL, 0.4))


def _pump(poster: Poster, place: Place) -> None:
    """A pump on which the bird stands, its hose on the rear tyre."""
    x, y = 394.0, 746.0
    valve = place.at(REAR[0] - 60, REAR[1] + 70)
    poster.stroke(curve((x + 8, y - 12), (x + 60, y + 16), (x + 20, y - 90), valve), 6, INK)
    poster.box(x - 36, y - 10, x + 36, y, INK, 5)
    poster.box(x - 13, y - 124, x + 13, y - 8, CORAL, 4)
    poster.box(x + 3, y - 124, x + 13, y - 8, shade(CORAL, 0.3), 4)
    poster.box(x - 4, y - 178, x + 4, y - 120, INK)
    poster.box(x - 38, y - 188, x + 38, y - 174, INK, 7)
    bird(poster, Place(x - 6, y - 188, 0.86))
