"""What time alone changes: the attract loop turns, the countdown comes, everything resets."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, inf
from typing import assert_never

from kiosk.content.model import Exhibition
from kiosk.visit.reading import headline_seconds, page_seconds
from kiosk.visit.state import TEXT_SIZES, Attract, Countdown, Limits, Overview, Page, Visit, Zoom


def begin(exhibition: Exhibition, language: str, now: float) -> Visit:
    """A fresh visit: the attract loop at the first stop, in `language`, one of the exhibition's."""
    return Visit(
        place=Attract(exhibition.tour[0], since=now),
        language=language,
        home_language=language,
        now=now,
        active_at=now,
    )


def due(visit: Visit, exhibition: Exhibition, limits: Limits) -> float:
    """When time alone changes what is shown: the next moment worth a `Ticked`."""
    match visit.place:
        case Attract(stop, since, paused):
            seconds = headline_seconds(exhibition.stops[stop], visit.language)
            turns_at = inf if paused else since + max(limits.attract, seconds)
            return min(turns_at, _forgets_at(visit, paused, limits))
        case Countdown(_, since):
            to_come = (moment for moment in _seconds(since, limits) if moment > visit.now)
            return next(to_come, since + limits.countdown)
        case Overview() | Zoom():
            return visit.active_at + limits.idle
        case Page(stop):
            seconds = page_seconds(exhibition.stops[stop], visit.language)
            return visit.active_at + max(limits.idle, seconds)
        case _ as never:
            assert_never(never)


def seconds_left(visit: Visit, limits: Limits) -> int:
    """Whole seconds that the countdown still shows; 0 when there is none."""
    match visit.place:
        case Countdown(_, since):
            return max(1, sum(moment > visit.now for moment in _seconds(since, limits)))
        case _:
            return 0


def tick(visit: Visit, exhibition: Exhibition, limits: Limits) -> Visit:
    """The visit at its own `now`, changed only when something was due."""
    if visit.now < due(visit, exhibition, limits):
        return visit
    match visit.place:
        case Attract(stop, _, paused):
            if visit.now >= _forgets_at(visit, paused, limits):
                return begin(exhibition, visit.home_language, visit.now)
            return replace(visit, place=Attract(_after(stop, exhibition), since=visit.now))
        case Countdown():
            return begin(exhibition, visit.home_language, visit.now)
        case Overview() | Page() | Zoom() as place:
            return replace(visit, place=Countdown(place, since=visit.now), panel=None, link=None)
        case _ as never:
            assert_never(never)


def _forgets_at(visit: Visit, paused: bool, limits: Limits) -> float:
    """When the attract loop drops what the last visitor chose: never, when that is nothing."""
    fresh = replace(
        visit, language=visit.home_language, text_size=TEXT_SIZES[0], contrast=False, calm=False,
        panel=None, link=None,
    )  # fmt: skip
    return inf if visit == fresh and not paused else visit.active_at + limits.idle


def _seconds(since: float, limits: Limits) -> list[float]:
    """The moments at which a countdown's whole seconds change, its end the last of them."""
    return [since + (limits.countdown - left) for left in reversed(range(ceil(limits.countdown)))]


def _after(stop: str, exhibition: Exhibition) -> str:
    tour = exhibition.tour
    return tour[(tour.index(stop) + 1) % len(tour)]
