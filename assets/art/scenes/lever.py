"""A lever: something small lifts something large."""

from __future__ import annotations

from assets.art.bird import bird
from assets.art.colours import CORAL, INK, LEAF, PAPER, ROSE, SEA, SKY, SUN, mix, pale, shade
from assets.art.homes import home
from assets.art.land import cloud, hill, sunburst
from assets.art.paths import Point, bow, ellipse, flow
from assets.art.patterns import grain, rays, stripes
from assets.art.place import Place
from assets.art.plants import flower, grass
from assets.art.poster import Poster
from assets.art.trees import fir, round_tree

GROUND = shade(SKY, 0.36)
NIGHT = shade(SKY, 0.66)
SUN_AT: Point = (716, 604)
PIVOT: Point = (584, 552)
TILT = 23.0


def draw(poster: Poster) -> None:
    """A bird on the long end of a plank lifts a whole village; the sun was under it."""
    _sky(poster)
    _sun(poster)
    _hills(poster)
    _beam(poster, Place(*PIVOT, tilt=-TILT))
    _front(poster)


def _beam(poster: Poster, board: Place) -> None:
    """The beam over its pivot, with the bird on the long arm and the village on the short one."""
    x, y = PIVOT
    poster.foot(x + 30, 666, 130, 11, 0.4)
    poster.shape([(x, y), (x + 72, 666), (x - 72, 666)], CORAL)
    poster.shape([(x, y), (x + 72, 666), (x + 18, 666)], shade(CORAL, 0.24))
    plank = board.all([(-218, -14), (142, -14), (142, 14), (-218, 14)])
    poster.shape(plank, PAPER)
    poster.shape(board.all([(-218, 3), (142, 3), (142, 14), (-218, 14)]), shade(PAPER, 0.24))
    poster.disc(x, y, 19, INK)
    poster.disc(x, y, 7, PAPER)
    seat = board.at(80, -14)
    with poster.within(plank):
        poster.shadow(board.all(ellipse(86, -10, 56, 13)), 0.3)
    _village(poster, Place(seat[0], seat[1] - 100, 0.94))
    _cradle(poster, Place(*seat), board)
    with poster.within(plank):
        poster.shadow(board.all(ellipse(-142, -11, 40, 7)), 0.26)
    bird(poster, Place(*board.at(-152, -13), 0.9, tilt=-12))


def _cradle(poster: Poster, seat: Place, board: Place) -> None:
    """The bowl on the beam in which the village rests."""
    foot = [board.at(44, -13), board.at(116, -13)]
    poster.shape([*foot, seat.at(52, -30), seat.at(-52, -30)], shade(CORAL, 0.3))
    bowl = seat.all([*bow(0, -48, 92, 12, 180, 0), *bow(0, -48, 92, 36, 0, 180)])
    poster.lit(bowl, CORAL, -26, -3, 0.24)


def _sky(poster: Poster) -> None:
    sunburst(poster, 590, 410, ((560, mix(GROUND, SKY, 0.5)), (470, pale(SKY, 0.1))))
    sunburst(poster, 590, 410, ((380, pale(SKY, 0.26)), (290, pale(SKY, 0.5))))
    for x, y, size in ((80, 330, 1.2), (1120, 300, 1.3), (270, 110, 0.9), (1010, 120, 1.0)):
        cloud(poster, Place(x, y, size), pale(SKY, 0.74))
    for x, y in ((60, 80), (150, 200), (400, 50), (880, 40), (1150, 60), (960, 220), (1060, 400)):
        poster.disc(x, y, 4, pale(SKY, 0.74))


def _hills(poster: Poster) -> None:
    far = hill((-60, 540), (70, 490), (250, 600), (560, 622), (860, 602), (1080, 486), (1260, 560))
    poster.lit(far, shade(SKY, 0.14), -26, 0, 0.16)
    for x, size in ((30, 0.7), (90, 1.0), (150, 0.8), (1000, 0.8), (1060, 1.1), (1130, 0.8)):
        fir(poster, Place(x, 610, size), shade(SKY, 0.42), shade(SKY, 0.6))
    ground = hill((-60, 610), (300, 640), (560, 650), (900, 640), (1260, 600))
    poster.shape(ground, NIGHT)
    grain(poster, ground, shade(SKY, 0.45), 800, 2.0, (0, -1))


def _sun(poster: Poster) -> None:
    """The sun comes up behind the hills, under the village."""
    rays(poster, *SUN_AT, 108, 140, 30, SUN)
    poster.disc(*SUN_AT, 92, SUN)
    poster.disc(*SUN_AT, 64, pale(SUN, 0.4))


def _village(poster: Poster, place: Place) -> None:
    for x, size in ((-118, 1.1), (-98, 0.8), (128, 1.0)):
        fir(poster, Place(*place.at(x, -6), size * place.size), shade(LEAF, 0.1))
    homes = (
        (-62, 1.25, 2, CORAL, PAPER),
        (8, 1.5, 3, PAPER, CORAL),
        (84, 1.3, 2, ROSE, SUN),
    )
    for x, size, floors, wall, roof in homes:
        home(poster, Place(*place.at(x, 4), size * place.size), wall, roof, floors)
    round_tree(poster, Place(*place.at(48, 10), 0.8), pale(LEAF, 0.36))
    round_tree(poster, Place(*place.at(-28, 10), 0.56), LEAF)
    land = [(-150, 4), (-130, 38), (-94, 64), (-50, 84), (0, 92), (50, 84), (94, 64), (150, 4)]
    soil = place.all(flow(land))
    poster.lit(soil, SEA, -22, -18, 0.4)
    grain(poster, soil, shade(SEA, 0.5), 150, 2.0)
    turf = [(-154, -4), *bow(0, -4, 154, 14, 180, 360), (158, 6), (132, 22), (106, 10), (72, 26)]
    turf += [(36, 12), (0, 28), (-44, 12), (-80, 26), (-114, 12), (-140, 20), (-156, 6)]
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
