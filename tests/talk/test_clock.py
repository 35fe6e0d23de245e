"""The clock of a talk, and the time that is spent at each stop."""

from __future__ import annotations

from math import inf, nan

import pytest

from kiosk.talk import events as e
from kiosk.talk.state import Cover
from tests.talk.samples import BEGUN, NOW, after, at


@pytest.mark.parametrize(
    "event", [e.WentBack(), e.JumpedTo("bare"), e.Escaped(), e.ToggledFreeze(), e.PausedClock()]
)
def test_the_clock_waits_for_the_first_step_on(event: e.Event) -> None:
    talk = after(BEGUN, 5.0, event, 5.0)
    assert (talk.began_at, talk.running, talk.elapsed) == (None, False, 0.0)
    assert after(talk, e.Advanced(), 5.0).elapsed == 5.0


@pytest.mark.parametrize("event", [e.Advanced(), e.Confirmed(), e.StartedClock()])
def test_the_clock_begins(event: e.Event) -> None:
    talk = after(BEGUN, 5.0, event, 2.5)
    assert (talk.began_at, talk.running, talk.elapsed) == (NOW + 5.0, True, 2.5)


def test_the_step_that_uncovers_the_beginning_begins_the_clock() -> None:
    talk = after(BEGUN, e.ToggledCover(Cover.BLACK), 5.0, e.Advanced(), 3.0)
    assert (talk.spot, talk.elapsed) == (BEGUN.spot, 3.0)


def test_what_is_spent_belongs_to_the_stop_where_it_was() -> None:
    talk = at("lever", e.StartedClock(), 4.0, e.Advanced(), 2.0, e.WentBack(), 1.0, 1.0)
    assert talk.spent == {"lever": 6.0, "bare": 2.0}
    assert talk.elapsed == 8.0


def test_a_frozen_audience_does_not_stop_the_presenters_time() -> None:
    talk = at("lever", e.ToggledFreeze(), e.Advanced(), 2.0)
    assert talk.spent == {"bare": 2.0}


def test_a_paused_clock_stands_still_until_it_is_started() -> None:
    paused = at("lever", e.StartedClock(), 4.0, e.PausedClock(), 9.0, e.Advanced(), 9.0)
    assert (paused.running, paused.paused_at, paused.elapsed) == (False, NOW + 4.0, 4.0)
    assert after(paused, e.PausedClock()) == paused
    again = after(paused, e.StartedClock(), 1.0)
    assert (again.running, again.began_at, again.spent) == (True, NOW, {"lever": 4.0, "bare": 1.0})


def test_starting_a_clock_that_runs_changes_nothing_about_it() -> None:
    assert at("lever", e.StartedClock(), 4.0, e.StartedClock(), 1.0).elapsed == 5.0


@pytest.mark.parametrize("pause", [(), (e.PausedClock(),)])
def test_a_clock_that_is_reset_begins_again(pause: tuple[e.Event, ...]) -> None:
    talk = at("lever", e.StartedClock(), 4.0, *pause, e.ResetClock())
    assert (talk.began_at, talk.running, talk.elapsed) == (None, False, 0.0)
    assert after(talk, 3.0, e.Advanced(), 1.0).spent == {"bare": 1.0}


@pytest.mark.parametrize("now", [NOW, NOW - 5, -inf, inf, nan])
def test_a_clock_that_does_not_go_on_changes_nothing(now: float) -> None:
    talk = at("lever", e.StartedClock())
    assert after(talk, e.Ticked(now)) == talk
