"""The one place where staff's screens change: `step(session, event, rules)`.

The menu and all that lies behind it are reached through a right PIN, or through the choice of a
first one; from wherever staff are, the screen goes back to the visitors by itself.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf

from kiosk.staff import events as e
from kiosk.staff import state as s
from kiosk.staff.entry import enter

AT_WORK = (s.Looking, s.Installing, s.Judging, s.Storing, s.Doing)
"""Places that last as long as their work."""

ENDING = (s.Starting, s.Quitting)
"""Places that nothing leads out of: the program ends."""


def step(session: s.Session, event: e.Event, rules: s.Rules) -> s.Session:
    """Where staff are after `event`. Total: what means nothing here only counts as activity."""
    match session.place, event:
        case _, e.Ticked(now):
            later = session.now < now < inf
            return _tick(replace(session, now=now), rules) if later else session
        case ((s.Starting() | s.Quitting() | s.Cleaning()), _):
            return session
        case s.Away(), e.Called() as call:
            return _call(session, call, rules)
        case s.Away(), e.FoundLocked(report):
            return replace(session, place=s.Locked(report), active_at=session.now)
        case s.Away(), _:
            return session
        case place, _:
            place = _act(place, event, session.now, rules)
            return replace(session, place=place, active_at=session.now)


def due(session: s.Session, rules: s.Rules) -> float:
    """When the next `Ticked` changes something, in seconds; inf when only events do."""
    match session.place:
        case s.Away() | s.Starting() | s.Quitting():
            return inf
        case s.Asking(wait_until=until) if until > session.now:
            return session.now + 1
        case s.Cleaning() | s.Looking() | s.Installing():
            return session.now + 1
        case place if isinstance(place, AT_WORK):
            return inf
        case _:
            return session.active_at + rules.leaves


def _tick(session: s.Session, rules: s.Rules) -> s.Session:
    match session.place:
        case s.Cleaning(until) if session.now >= until:
            return replace(session, place=s.Away())
        case s.Cleaning() | s.Away():
            return session
        case place if isinstance(place, (*AT_WORK, *ENDING)):
            return session
        case _ if session.now - session.active_at >= rules.leaves:
            return replace(session, place=s.Away())
        case _:
            return session


def _call(session: s.Session, call: e.Called, rules: s.Rules) -> s.Session:
    if call.guarded:
        place: s.Place = s.Asking(then=s.Menu(), wait_until=session.now + call.wait)
    elif session.now <= rules.first:
        place = s.NewPin()
    else:
        return session
    return replace(session, place=place, active_at=session.now)


def _act(place: s.Place, event: e.Event, now: float, rules: s.Rules) -> s.Place:
    """What somebody did, or what came of it, anywhere behind the door or at it."""
    match place, event:
        case ((s.Asking() | s.Judging() | s.NewPin() | s.Storing()), _):
            return enter(place, event, now)
        case (_, e.Left()) | (s.Locked(), e.WentBack()):
            return s.Away()
        case _, e.WentBack():
            return _out(place)
        case s.Menu(), _:
            return _choose(place, event, now, rules)
        case _, e.Progressed() | e.Finished() | e.Failed() | e.Checked():
            return _work(place, event)
        case s.Looked(offer, report), e.Agreed() if report.fine:
            return s.Installing(offer, since=now)
        case s.Refused(offer=s.Offer() as offer, older=True), e.Agreed():
            return s.Asking(then=s.Installing(offer, since=now, older=True))
        case s.Sure(s.Deed.QUIT), e.Agreed():
            return s.Quitting()
        case s.Sure() as sure, e.Agreed():
            return s.Doing(sure)
        case _:
            return place


def _choose(menu: s.Menu, event: e.Event, now: float, rules: s.Rules) -> s.Place:
    match event:
        case e.Picked(offer):
            return s.Looking(offer, since=now)
        case e.Chose(s.Deed.QUIT) if not rules.may_quit:
            return menu
        case e.Chose(deed, bundle, title):
            return s.Sure(deed, bundle, title)
        case e.AskedRestart():
            return s.Starting()
        case e.AskedCleaning():
            return s.Cleaning(now + rules.cleaning)
        case e.OpenedProblems():
            return s.Problems()
        case _:
            return menu


def _work(place: s.Place, event: e.Event) -> s.Place:
    """What the work at `place` tells."""
    match place, event:
        case s.Looking(offer), e.Checked(report):
            return s.Looked(offer, report)
        case s.Installing(), e.Progressed(name, done):
            return replace(place, step=name, done=max(place.done, min(done, 1.0)))
        case s.Installing(offer), e.Finished():
            return s.Starting(offer.title)
        case s.Installing(offer), e.Failed(report, older):
            return s.Refused(offer.title, report, offer, older)
        case s.Doing(sure), e.Finished():
            return s.Starting(sure.title)
        case s.Doing(sure), e.Failed(report):
            return s.Refused(sure.title, report)
        case _:
            return place


def _out(place: s.Place) -> s.Place:
    match place:
        case s.Menu():
            return s.Away()
        case s.Doing():
            return place
        case _:
            return s.Menu()
