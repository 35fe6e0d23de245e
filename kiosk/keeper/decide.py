"""The one place where the keeper decides: `decide(state, event, now, limits)`."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import assert_never

from kiosk.exits import AGAIN, FINE, INTERRUPTED, USAGE
from kiosk.keeper.down import after_bad_end
from kiosk.keeper.happening import (
    Action,
    Announced,
    Ask,
    Beat,
    Dismissed,
    Ended,
    Event,
    Kill,
    Leave,
    Start,
    Started,
    Ticked,
)
from kiosk.keeper.limits import Limits
from kiosk.keeper.state import Show, State

LAST = (FINE, INTERRUPTED, USAGE)
"""Exit codes of a show that is not to be started again."""

ASLEEP_TICKS = 4
"""A keeper that misses so many was asleep itself, with the machine: nobody can be blamed for it."""

Decision = tuple[State, tuple[Action, ...]]


def decide(state: State, event: Event, now: float, limits: Limits) -> Decision:
    """What is known after `event` at `now`, and what is to be done, in this order.

    Total: what means nothing here changes nothing.
    """
    state = _woken(state, now, limits)
    show = state.show
    match event:
        case Ticked():
            return _tick(state, limits)
        case Started(trial):
            new = Show(now, where=state.where, bundle=trial, on_trial=trial is not None)
            return replace(state, show=new), ()
        case Dismissed():
            return _dismissed(state, limits)
        case Announced(bundle, on_trial) if show is not None:
            return replace(state, show=replace(show, bundle=bundle, on_trial=on_trial)), ()
        case Beat(where) if show is not None:
            drew = now if show.drew is None else show.drew
            return replace(state, show=replace(show, heard=now, drew=drew, where=where)), ()
        case Ended(code) if show is not None:
            return _ended(state, show, code, limits)
        case Announced() | Beat() | Ended():
            return state, ()
        case _ as never:
            assert_never(never)


def _woken(state: State, now: float, limits: Limits) -> State:
    """The state at `now`; the time that the keeper slept does not count as silence."""
    slept = now - state.now if now - state.now > ASLEEP_TICKS * limits.tick else 0.0
    show = state.show
    if show is not None:
        show = replace(show, heard=show.heard + slept)
    return replace(state, now=now, show=show)


def _tick(state: State, limits: Limits) -> Decision:
    show = state.show
    if show is None:
        if state.now < state.start_at:
            return state, ()
        return replace(state, start_at=inf), (Start(state.where, state.avoid),)
    if state.leave_at is not None:
        if state.now < state.leave_at:
            return state, ()
        return replace(state, leave_at=inf), (Kill(),)
    patience = limits.first_beat if show.drew is None else limits.beat
    if show.hung or state.now - show.heard < patience:
        return state, ()
    return replace(state, show=replace(show, hung=True)), (Kill(),)


def _dismissed(state: State, limits: Limits) -> Decision:
    if state.show is None:
        return state, (Leave(FINE),)
    if state.leave_at is not None:
        return state, ()
    return replace(state, leave_at=state.now + limits.leave), (Ask(),)


def _ended(state: State, show: Show, code: int, limits: Limits) -> Decision:
    if state.leave_at is not None:
        return replace(state, show=None), (Leave(FINE),)
    if not show.hung and code in LAST:
        return replace(state, show=None), (Leave(code),)
    if not show.hung and code == AGAIN:
        return State(state.now, start_at=inf), (Start(),)
    return after_bad_end(replace(state, show=None), show, code, limits)
