"""From one spot of a talk to the next: block by block, stop by stop."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.content.model import Exhibition, photos_of
from kiosk.talk import events as e
from kiosk.talk.state import Spot, Talk

Move = e.Advanced | e.WentBack | e.JumpedTo | e.TurnedTo | e.WentToFirst | e.WentToLast
Look = e.Enlarged | e.EnlargedNext | e.Shrunk


def move(talk: Talk, event: Move, exhibition: Exhibition) -> Spot:
    """Where a move leads; a stop that is jumped to is one of the tour.

    One step on or back first brings back what lay under the cover or the large picture, and stays
    there. Whoever covers the screen to speak wants to go on from what was shown before, and cannot
    see a step that is taken in the dark: one press too few costs another press, one too many gives
    the next point away.
    """
    spot, tour = talk.spot, exhibition.tour
    match event:
        case e.JumpedTo(stop):
            return beginning(stop, exhibition)
        case e.TurnedTo(stop) if tour.index(stop) < tour.index(spot.stop):
            return whole(stop, exhibition)
        case e.TurnedTo(stop):
            return beginning(stop, exhibition)
        case e.WentToFirst():
            return beginning(tour[0], exhibition)
        case e.WentToLast():
            return beginning(tour[-1], exhibition)
        case e.Advanced() | e.WentBack() if talk.cover is not None:
            return spot
        case e.Advanced() | e.WentBack() if spot.picture is not None:
            return replace(spot, picture=None)
        case e.Advanced():
            return onward(spot, exhibition)
        case e.WentBack():
            return backward(spot, exhibition)
        case _ as never:
            assert_never(never)


def enlarge(spot: Spot, event: Look, exhibition: Exhibition) -> Spot:
    """The same page, with or without a large picture; only what is told can be large."""
    pictures = pictures_at(spot, exhibition)
    match event:
        case e.Enlarged(picture):
            return replace(spot, picture=picture) if 0 <= picture < pictures else spot
        case e.EnlargedNext():
            following = 0 if spot.picture is None else spot.picture + 1
            return replace(spot, picture=following if following < pictures else None)
        case e.Shrunk():
            return replace(spot, picture=None)
        case _ as never:
            assert_never(never)


def beginning(stop: str, exhibition: Exhibition) -> Spot:
    """A stop as the audience first meets it: where it reveals, without its blocks."""
    here = exhibition.stops[stop]
    return Spot(stop, told=0 if here.reveal else len(here.blocks))


def whole(stop: str, exhibition: Exhibition) -> Spot:
    """A stop with all of its blocks."""
    return Spot(stop, told=len(exhibition.stops[stop].blocks))


def onward(spot: Spot, exhibition: Exhibition) -> Spot:
    """One step on from the page of `spot`; the same at the very end."""
    if spot.told < len(exhibition.stops[spot.stop].blocks):
        return Spot(spot.stop, spot.told + 1)
    after = next_stop(spot.stop, exhibition)
    return spot if after is None else beginning(after, exhibition)


def backward(spot: Spot, exhibition: Exhibition) -> Spot:
    """One step back from the page of `spot`; the same at the very beginning."""
    if exhibition.stops[spot.stop].reveal and spot.told:
        return Spot(spot.stop, spot.told - 1)
    index = exhibition.tour.index(spot.stop)
    return whole(exhibition.tour[index - 1], exhibition) if index else spot


def pictures_at(spot: Spot, exhibition: Exhibition) -> int:
    """How many pictures are there at `spot`: the first so many of `photos_of`."""
    stop = exhibition.stops[spot.stop]
    return len(photos_of(replace(stop, blocks=stop.blocks[: spot.told])))


def next_stop(stop: str, exhibition: Exhibition) -> str | None:
    """The stop behind `stop` in the tour; None behind the last one."""
    index = exhibition.tour.index(stop) + 1
    return exhibition.tour[index] if index < len(exhibition.tour) else None


def following(talk: Talk, exhibition: Exhibition) -> str | None:
    """The stop that comes next; None at the last one."""
    return next_stop(talk.spot.stop, exhibition)
