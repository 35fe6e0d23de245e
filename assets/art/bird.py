"""The little blue bird that is in every picture."""

from __future__ import annotations

from assets.art.colours import CORAL, INK, PAPER, SKY, Colour, pale, shade
from assets.art.paths import Point, ellipse, flow
from assets.art.place import Place
from assets.art.poster import Poster

BACK = shade(SKY, 0.3)
BEAK: Point = (62, -66)
BEAK_SIDES: list[Point] = [(42, -74), BEAK, (42, -56)]
LEGS = ((-2, -6), (12, 10))
TAIL: list[Point] = [(-30, -50), (-92, -44), (-84, -34), (-96, -26), (-24, -22)]
WING: list[Point] = [(18, -52), (4, -62), (-24, -52), (-64, -26), (-24, -22), (6, -28)]
BODY: list[Point] = [
    *((47, -64), (40, -84), (20, -94), (0, -86), (-14, -66), (-40, -48), (-50, -36)),
    *((-30, -18), (0, -10), (26, -14), (44, -36)),
]


def bird(poster: Poster, place: Place) -> None:
    """The bird on its feet, about 100 high, looking to the right."""
    for hip, foot in LEGS:
        poster.stroke(place.all([(hip, -18), (foot, 0), (foot + 10, 0)]), 4 * place.size, INK)
    _body(poster, place)
    poster.shape(place.all(flow(WING, closed=True)), BACK)
    for drop in (0, 9):
        feather = [(-6 + drop, -38 + drop), (-36 + drop, -30 + drop)]
        poster.stroke(place.all(feather), 3 * place.size, pale(SKY, 0.25))


def cast(poster: Poster, place: Place, colour: Colour) -> None:
    """The shade of the bird on its feet, in `colour`, towards a viewer who faces the light."""

    def floor(points: list[Point]) -> list[Point]:
        return place.all((x - y * 0.12, -y * 0.78) for x, y in points)

    for hip, foot in LEGS:
        poster.stroke(floor([(hip, -18), (foot, 0), (foot + 10, 0)]), 4 * place.size, colour)
    for outline in (TAIL, BEAK_SIDES, flow(BODY, closed=True), flow(WING, closed=True)):
        poster.shape(floor(outline), colour)


def flying(poster: Poster, place: Place) -> None:
    """The bird in the air with its wings up, its belly at the place's point."""
    far = [(14, -46), (34, -84), (24, -134), (-6, -104), (-16, -56)]
    poster.shape(place.all(flow(far, closed=True)), shade(SKY, 0.45))
    _body(poster, place)
    near = [(14, -40), (4, -92), (-40, -142), (-62, -150), (-58, -108), (-44, -64), (-20, -34)]
    poster.shape(place.all(flow(near, closed=True)), BACK)
    for start, end in (((-8, -56), (-42, -120)), ((-20, -48), (-50, -98))):
        poster.stroke(place.all([start, end]), 3 * place.size, pale(SKY, 0.25))


def _body(poster: Poster, place: Place) -> None:
    poster.shape(place.all(TAIL), BACK)
    poster.shape(place.all(BEAK_SIDES), INK)
    body = place.all(flow(BODY, closed=True))
    with poster.within(body):
        poster.shape(body, SKY)
        poster.shape(place.all(ellipse(30, -18, 34, 30)), PAPER)
        poster.shape(place.all(ellipse(34, -58, 9, 8)), CORAL)
    poster.disc(*place.at(28, -72), 5.5 * place.size, INK)
    poster.disc(*place.at(30, -74), 1.8 * place.size, PAPER)
