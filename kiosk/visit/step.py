"""The one place where a visit changes: `step(visit, event, exhibition, limits)`.

Every path out of here leads back to the attract loop when nobody touches, and every value that
it makes names stops and pictures that exist.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import assert_never

from kiosk.content.model import Exhibition, links_of
from kiosk.visit import events as e
from kiosk.visit.clock import begin, tick
from kiosk.visit.move import move
from kiosk.visit.state import TEXT_SIZES, Attract, Countdown, Limits, Page, Panel, Visit


def step(visit: Visit, event: e.Event, exhibition: Exhibition, limits: Limits) -> Visit:
    """The visit after `event`. Total: what means nothing here, or names nothing, only counts as
    activity; a clock that stands still or goes back changes nothing.
    """
    match visit.place, event:
        case _, e.Ticked(now):
            later = visit.now < now < inf
            return tick(replace(visit, now=now), exhibition, limits) if later else visit
        case Countdown(), e.Touched():
            return visit
        case Countdown(), e.Finished():
            return begin(exhibition, visit.home_language, visit.now)
        case Countdown(over), _:
            return replace(visit, place=over, active_at=visit.now)
        case _:
            return _act(replace(visit, active_at=visit.now), event, exhibition)


def _act(visit: Visit, event: e.Event, exhibition: Exhibition) -> Visit:
    """What somebody did, anywhere but in the countdown."""
    match event:
        case e.ChoseLanguage(language):
            return _choose_language(visit, language, exhibition)
        case e.ChoseTextSize(percent):
            return replace(visit, text_size=percent) if percent in TEXT_SIZES else visit
        case e.ToggledContrast():
            return replace(visit, contrast=not visit.contrast)
        case e.ToggledCalm():
            return replace(visit, calm=not visit.calm)
        case e.ToggledPanel(panel):
            return replace(visit, panel=None if visit.panel == panel else panel, link=None)
        case e.ChoseLink(link):
            return _choose_link(visit, link, exhibition)
        case e.ClosedPanel():
            return replace(visit, panel=None, link=None)
        case e.ToggledPause():
            return _toggle_pause(visit)
        case e.Touched() | e.StayedOn() | e.Finished() | e.Ticked():
            return visit
        case e.WentBack() if visit.panel is not None:
            return replace(visit, panel=None, link=None)
        case (
            e.Entered() | e.Opened() | e.Turned() | e.WentBack() | e.WentHome()
            | e.EnlargedPicture()
        ):  # fmt: skip
            place = move(visit, event, exhibition)
            return (
                visit
                if place == visit.place
                else replace(visit, place=place, panel=None, link=None)
            )
        case _ as never:
            assert_never(never)


def _choose_language(visit: Visit, language: str, exhibition: Exhibition) -> Visit:
    if language not in exhibition.languages:
        return visit
    place = visit.place
    if isinstance(place, Attract):
        place = replace(place, since=visit.now)
    return replace(visit, language=language, place=place, panel=None, link=None)


def _choose_link(visit: Visit, link: int, exhibition: Exhibition) -> Visit:
    match visit.place:
        case Page(stop) if 0 <= link < len(links_of(exhibition.stops[stop])):
            return replace(visit, panel=Panel.TAKE, link=link)
        case _:
            return visit


def _toggle_pause(visit: Visit) -> Visit:
    match visit.place:
        case Attract(stop, _, paused):
            return replace(visit, place=Attract(stop, since=visit.now, paused=not paused))
        case _:
            return visit
