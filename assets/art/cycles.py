"""Wheels and bicycles."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from assets.art.colours import INK, SUN, Colour, shade
from assets.art.paths import Point, bow, curve
from assets.art.place import Place
from assets.art.poster import Poster

RADIUS = 100.0
REAR, FRONT, PEDALS = (-150.0, -RADIUS), (152.0, -RADIUS), (-24.0, -88.0)


@dataclass(frozen=True, slots=True)
class Finish:
    """How a cycle is painted: its frame, tyres and saddle, how many spokes show, and on what."""

    frame: Colour
    tyre: Colour = INK
    spokes: int = 0
    cover: Colour | None = None
    saddle: Colour = INK


def wheel(poster: Poster, x: float, y: float, radius: float, finish: Finish) -> None:
    """A wheel around its hub."""
    if finish.cover:
        poster.disc(x, y, radius - 2, finish.cover)
    for spoke in range(finish.spokes):
        angle = radians(360 / finish.spokes * spoke + 12)
        rim = x + (radius - 4) * cos(angle), y + (radius - 4) * sin(angle)
        poster.stroke([(x, y), rim], max(radius * 0.022, 0.8), finish.tyre)
    poster.ring(x, y, radius, radius * 0.13, finish.tyre)
    poster.disc(x, y, radius * 0.1, finish.tyre)


def mudguard(
    poster: Poster, place: Place, hub: Point, start: float, end: float, colour: Colour
) -> None:
    """A guard over a wheel of the cycle that stands on `place`, from one angle to the other."""
    reach = RADIUS + 11
    poster.stroke(place.all(bow(*hub, reach, reach, start, end)), 8 * place.size, colour)


def drive(poster: Poster, place: Place, pedals: Point, hub: Point, frame: Colour) -> None:
    """The chain from the pedals to the rear hub, with its two toothed wheels and the cranks."""
    for up in (-1, 1):
        chain = [(pedals[0], pedals[1] + up * 24), (hub[0], hub[1] + up * 12)]
        poster.stroke(place.all(chain), 4 * place.size, INK)
    poster.disc(*place.at(*pedals), 28 * place.size, INK)
    poster.disc(*place.at(*pedals), 15 * place.size, frame)
    end = pedals[0] + 12, pedals[1] + 48
    poster.stroke(place.all([pedals, end]), 8 * place.size, INK)
    _pedal(poster, place, end, SUN)


def far_pedal(poster: Poster, place: Place, pedals: Point) -> None:
    """The pedal on the far side, that shows on both sides of the seat tube drawn over it."""
    _pedal(poster, place, (pedals[0] - 14, pedals[1] - 48), shade(SUN, 0.4))


def _pedal(poster: Poster, place: Place, at: Point, colour: Colour) -> None:
    x, y = at
    poster.stroke(place.all([(x - 17, y), (x + 17, y)]), 10 * place.size, colour)


def saddle(poster: Poster, place: Place, x: float, y: float, colour: Colour = INK) -> None:
    """A saddle whose middle is at x, y of the cycle that stands on `place`."""
    seat = [(x - 42, y - 8), (x - 10, y - 10), (x + 44, y - 6), (x + 40, y + 4), (x - 20, y + 16)]
    poster.shape(place.all(seat), colour)
    poster.stroke(place.all([*seat, seat[0]]), 7 * place.size, colour)


def bicycle(poster: Poster, place: Place, finish: Finish, low: bool = False) -> None:
    """A bicycle 500 long that looks to the right; `low` is a frame that one steps through."""
    size, frame = place.size, finish.frame
    for hub in (REAR, FRONT):
        wheel(poster, *place.at(*hub), RADIUS * size, finish)
    seat, crown, head = (-66.0, -226.0), (106.0, -196.0), (92.0, -246.0)
    tube = 15 * size
    poster.stroke(place.all([seat, (-76, -256)]), tube * 0.7, finish.tyre)
    bar = curve((84, -276), (100, -292), (60, -296), (34, -282))
    poster.stroke(place.all(bar), tube * 0.75, finish.tyre)
    poster.stroke(place.all([REAR, PEDALS, seat, REAR]), tube * 0.8, frame)
    poster.stroke(place.all([PEDALS, seat]), tube, frame)
    if low:
        for end, belly in ((crown, -84.0), (head, -120.0)):
            start = PEDALS if end is crown else (-38.0, -130.0)
            line = curve(start, (10, belly), (70, belly - 20), end)
            poster.stroke(place.all(line), tube, frame)
    else:
        poster.stroke(place.all([PEDALS, crown]), tube, frame)
        poster.stroke(place.all([seat, head]), tube, frame)
    poster.stroke(place.all(curve(FRONT, (128, -150), (112, -180), crown)), tube, frame)
    poster.stroke(place.all([crown, head, (84, -276)]), tube, frame)
    saddle(poster, place, -80, -262, finish.saddle)


def plain(poster: Poster, place: Place, colour: Colour) -> None:
    """A bicycle far away, in one colour."""
    dark = shade(colour, 0.12)
    bicycle(poster, place, Finish(colour, dark, saddle=dark))
