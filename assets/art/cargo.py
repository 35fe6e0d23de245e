"""A cargo cycle: two wheels under the box in front, one behind."""

from __future__ import annotations

from assets.art.colours import CORAL, INK, PAPER, SEA, SUN, mix, pale, shade
from assets.art.cycles import RADIUS, Finish, drive, far_pedal, mudguard, saddle, wheel
from assets.art.paths import Point, block, curve, moved
from assets.art.place import Place
from assets.art.poster import Poster

FRAME = CORAL
REAR: Point = (-182, -RADIUS)
NEAR: Point = (168, -RADIUS)
DEPTH = (58.0, -30.0)
COVER = pale(SUN, 0.7)
PEDALS: Point = (-70, -92)
BOX: tuple[Point, ...] = ((36, -300), (304, -300), (274, -118), (66, -118))
BELTS = ((-250.0, -214.0, SUN), (-196.0, -184.0, CORAL))
GRIP: Point = (-18, -366)
COLUMN: tuple[Point, ...] = ((54, -130), (25, -306), GRIP)
SOIL = shade(mix(SUN, CORAL, 0.6), 0.66)


def behind(poster: Poster, place: Place) -> None:
    """What lies behind the load: the far wheel, the axle and the far wall of the box."""
    far = NEAR[0] + DEPTH[0], NEAR[1] + DEPTH[1]
    wheel(poster, *place.at(*far), RADIUS * place.size, Finish(FRAME, INK, 20, shade(COVER, 0.3)))
    poster.stroke(place.all([NEAR, far]), 14 * place.size, INK)
    poster.stroke(place.all(moved(COLUMN, *DEPTH)), 9 * place.size, shade(FRAME, 0.45))
    wall = moved(BOX, *DEPTH)
    poster.shape(place.all(wall), shade(PAPER, 0.4))
    inside = [BOX[0], wall[0], wall[1], BOX[1], BOX[2], BOX[3]]
    poster.shape(place.all(inside), SOIL)
    front = [BOX[1], wall[1], wall[2], BOX[2]]
    poster.shape(place.all(front), shade(PAPER, 0.24))
    for high, low, colour in BELTS:
        near = [(_edge(high), high), (_edge(low), low)]
        band = [*near, *reversed(moved(near, *DEPTH))]
        poster.shape(place.all(band), shade(colour, 0.2))
    poster.stroke(place.all([BOX[0], wall[0], wall[1]]), 9 * place.size, INK)


def before(poster: Poster, place: Place) -> None:
    """What lies in front of the load: the near wall, the frame, the drive and two wheels."""
    size = place.size
    _frame(poster, place)
    poster.stroke(place.all(COLUMN), 11 * size, FRAME)
    wall = place.all(BOX)
    poster.shape(wall, PAPER)
    with poster.within(wall):
        for high, low, colour in BELTS:
            poster.shape(place.all(block(30, high, 310, low)), colour)
        poster.shadow(place.all([(238, -300), (310, -300), (310, -100), (222, -100)]), 0.14)
    poster.stroke(place.all(BOX[1:3]), 3 * size, shade(PAPER, 0.3))
    corner = BOX[1][0] + DEPTH[0], BOX[1][1] + DEPTH[1]
    poster.stroke(place.all([*BOX[:2], corner]), 13 * size, INK)
    wheel(poster, *place.at(*NEAR), RADIUS * size, Finish(FRAME, INK, 20, COVER))
    mudguard(poster, place, NEAR, 196, 330, SEA)
    bar = place.all([GRIP, (GRIP[0] + DEPTH[0], GRIP[1] + DEPTH[1])])
    poster.stroke(bar, 11 * size, FRAME)
    grip = place.all([GRIP, (GRIP[0] - 20, GRIP[1] + 11)])
    poster.stroke(grip, 15 * size, INK)


def _edge(y: float) -> float:
    """How far to the right the near wall of the box reaches at a height."""
    (x, top), (low_x, low) = BOX[1:3]
    return x + (low_x - x) * (y - top) / (low - top)


def _frame(poster: Poster, place: Place) -> None:
    size = place.size
    wheel(poster, *place.at(*REAR), RADIUS * size, Finish(FRAME, INK, 20, COVER))
    mudguard(poster, place, REAR, 176, 306, SEA)
    far_pedal(poster, place, PEDALS)
    seat: Point = (-122, -268)
    poster.stroke(place.all([REAR, PEDALS]), 13 * size, FRAME)
    poster.stroke(place.all([REAR, (-114, -236)]), 11 * size, FRAME)
    poster.stroke(place.all([PEDALS, seat]), 17 * size, FRAME)
    beam = curve(PEDALS, (0, -92), (20, -130), (80, -132))
    poster.stroke(place.all(beam), 22 * size, FRAME)
    brace = curve((-98, -180), (-30, -176), (0, -160), (60, -146))
    poster.stroke(place.all(brace), 13 * size, FRAME)
    poster.stroke(place.all([seat, (-128, -296)]), 11 * size, INK)
    saddle(poster, place, -130, -304)
    drive(poster, place, PEDALS, REAR, mix(FRAME, PAPER, 0.2))
    poster.ring(*place.at(*REAR), 17 * size, 5 * size, INK)
