"""At the door: a PIN is typed, or a first one is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk.staff import events as e
from kiosk.staff import state as s
from kiosk.staff.pin import LONGEST, Refusal, refusal

FAULTS: Final = {Refusal.DIGITS: s.Mistake.SHORT, Refusal.SIMPLE: s.Mistake.SIMPLE}


def enter(
    place: s.Asking | s.Judging | s.NewPin | s.Storing, event: e.Event, now: float
) -> s.Place:
    """Where staff are after `event` at the door."""
    match place, event:
        case s.Judging(asking), e.Judged(right, left, wait):
            if right:
                return _let_in(asking.then, now)
            return replace(
                asking, typed="", fault=s.Mistake.WRONG, left=left, wait_until=now + wait
            )
        case s.Storing(), e.Kept(fault):
            return s.Menu() if fault is None else s.NewPin(fault=fault)
        case ((s.Judging() | s.Storing()), _):
            return place
        case s.Asking(then), e.WentBack() | e.Left():
            inside = isinstance(then, s.Installing) and isinstance(event, e.WentBack)
            return s.Menu() if inside else s.Away()
        case s.NewPin(first=first), e.WentBack() if first:
            return s.NewPin()
        case s.NewPin(), e.WentBack() | e.Left():
            return s.Away()
        case s.Asking(wait_until=until), _ if now < until:
            return place
        case ((s.Asking() | s.NewPin()), e.Typed(digit)) if digit in set("0123456789"):
            return replace(place, typed=(place.typed + digit)[:LONGEST], fault=None)
        case ((s.Asking() | s.NewPin()), e.Erased()):
            return replace(place, typed=place.typed[:-1], fault=None)
        case s.Asking(), e.Entered() if place.typed:
            return s.Judging(place)
        case s.NewPin(), e.Entered() if place.typed:
            return _chosen(place)
        case _:
            return place


def _let_in(then: s.Menu | s.Installing, now: float) -> s.Place:
    return replace(then, since=now) if isinstance(then, s.Installing) else then


def _chosen(place: s.NewPin) -> s.Place:
    if not place.first:
        refused = refusal(place.typed)
        return s.NewPin(first=place.typed) if refused is None else s.NewPin(fault=FAULTS[refused])
    if place.first != place.typed:
        return s.NewPin(fault=s.Mistake.DIFFERENT)
    return s.Storing(place.typed)
