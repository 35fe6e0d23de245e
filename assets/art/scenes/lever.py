"""A lever: something small lifts something large."""

from __future__ import annotations

from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, ROSE, SEA, SKY, SUN, mix, pale, shade
from assets.art.homes import home
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, bow, flow
from assets.art.patterns import grain, rays, stripes
from assets.art.place import Place
from assets.art.plants import fir, flower, grass, round_tree
from assets.art.poster import Poster

GROUND = shade(SKY, 0.36)
NIGHT = shade(SKY, 0.66)
SUN_AT: Point = (770, 648)


def draw(poster: Poster) -> None:
    """A bird on the long end of a plank lifts a whole village; the sun was under it."""
    _sky(poster)
    _hills(poster)
    board = Place(600, 516, tilt=-19)
    _village(poster, Place(690, 408, 1.08, tilt=-5))
    _sun(poster)
    poster.shape([(600, 512), (680, 664), (520, 664)], CORAL)
    poster.shape([(600, 512), (680, 664), (622, 664)], shade(CORAL, 0.24))
    plank = board.all([(-258, -15), (190, -15), (190, 13), (-258, 13)])
    poster.shape(plank, PAPER)
    poster.shape(board.all([(-258, 2), (190, 2), (190, 13), (-258, 13)]), shade(PAPER, 0.24))
    poster.disc(600, 514, 17, INK)
    poster.disc(600, 514, 6, PAPER)
    bird(poster, Place(*board.at(-224, -15), 1.0, tilt=-8))
    _front(poster)


def _sky(poster: Poster) -> None:
    sunburst(poster, 590, 410, ((560, mix(GROUND, SKY, 0.5)), (470, pale(SKY, 0.1))))
    sunburst(poster, 590, 410, ((380, pale(SKY, 0.26)), (290, pale(SKY, 0.5))))
    for x, y, size in ((80, 330, 1.2), (1120, 300, 1.3), (270, 110, 0.9), (1010, 120, 1.0)):
        cloud(poster, Place(x, y, size), pale(SKY, 0.74))
    for x, y in ((60, 80), (150, 200), (400, 50), (880, 40), (1150, 60), (960, 220), (1060, 400)):
        poster.disc(x, y, 4, pale(SKY, 0.74))


def _hills(poster: Poster) -> None:
    far = hill((-60, 540), (70, 490), (250, 600), (600, 620), (860, 500), (1050, 440), (1260, 540))
    poster.lit(far, shade(SKY, 0.14), -26, 0, 0.16)
    for x, size in ((30, 0.7), (90, 1.0), (150, 0.8), (1000, 0.8), (1060, 1.1), (1130, 0.8)):
        fir(poster, Place(x, 610, size), shade(SKY, 0.42), shade(SKY, 0.6))
    ground = hill((-60, 610), (300, 640), (560, 650), (900, 640), (1260, 600))
    poster.shape(ground, NIGHT)
    grain(poster, ground, shade(SKY, 0.45), 800, 2.0, (0, -1))


def _sun(poster: Poster) -> None:
    """The sun comes up where the village lay."""
    x, y = SUN_AT
    with poster.within([(0, 0), (1200, 0), (1200, y), (0, y)]):
        rays(poster, x, y, 100, 136, 22, SUN)
        poster.disc(x, y, 84, SUN)
        poster.disc(x, y, 58, pale(SUN, 0.4))
    poster.shape(bow(x, y, 150, 18, 0, 360), shade(SKY, 0.8))
    with poster.within(bow(x, y, 150, 18, 0, 360)):
        poster.oval(x, y - 6, 100, 14, mix(SUN, CORAL, 0.3))


def _village(poster: Poster, place: Place) -> None:
    for x, size in ((-130, 1.3), (-96, 0.9), (138, 1.2)):
        fir(poster, Place(*place.at(x, 4), size), shade(LEAF, 0.1))
    homes = (
        (-62, 1.25, 2, CORAL, PAPER),
        (8, 1.5, 3, PAPER, CORAL),
        (84, 1.3, 2, ROSE, SUN),
    )
    for x, size, floors, wall, roof in homes:
        home(poster, Place(*place.at(x, 4), size, tilt=place.tilt), wall, roof, floors)
    round_tree(poster, Place(*place.at(46, 8), 0.95), SUN)
    round_tree(poster, Place(*place.at(-26, 8), 0.6), LEAF)
    land = [(-172, 4), (-150, 44), (-96, 66), (-40, 104), (10, 92), (60, 108), (120, 60), (172, 4)]
    soil = place.all(flow(land))
    poster.lit(soil, SEA, -22, -18, 0.4)
    grain(poster, soil, shade(SEA, 0.5), 150, 2.0)
    turf = [(-176, -4), *bow(0, -4, 176, 14, 180, 360), (180, 6), (150, 22), (120, 10), (80, 26)]
    turf += [(40, 12), (0, 28), (-50, 12), (-90, 26), (-130, 12), (-160, 20), (-178, 6)]
    poster.shape(place.all(turf), LEAF)


def _front(poster: Poster) -> None:
    front = hill((-60, 690), (200, 720), (600, 760), (960, 726), (1260, 680))
    poster.shape(front, shade(SKY, 0.8))
    stripes(poster, front, shade(SKY, 0.72), 26, 8, 0.8)
    for x, y, size in (
        (60, 712, 90),
        (190, 734, 60),
        (500, 800, 60),
        (760, 796, 50),
        (1020, 730, 64),
        (1140, 712, 96),
    ):
        grass(poster, x, y, size, shade(LEAF, 0.4))
    for x, y, colour in (
        (120, 690, CORAL),
        (1080, 690, SUN),
        (250, 722, ROSE),
        (950, 716, CORAL),
        (420, 748, SUN),
        (860, 744, PAPER),
    ):
        flower(poster, x, y, colour)
