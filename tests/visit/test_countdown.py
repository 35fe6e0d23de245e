"""The question whether somebody is still there: its answers and its seconds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.visit.clock import begin, due, seconds_left
from kiosk.visit.events import (
    ChoseLanguage,
    ChoseTextSize,
    ClosedPanel,
    EnlargedPicture,
    Entered,
    Event,
    Finished,
    Opened,
    StayedOn,
    Ticked,
    ToggledCalm,
    ToggledContrast,
    ToggledPanel,
    ToggledPause,
    Touched,
    Turned,
    WentBack,
    WentHome,
)
from kiosk.visit.state import (
    Attract,
    Countdown,
    Limits,
    Overview,
    Page,
    Panel,
    Visit,
    Zoom,
)
from kiosk.visit.step import step
from tests.visit.samples import LIMITS, NOW, WALK, acted, after, at

BEGUN = begin(WALK, "nl", 0.0)

AWAY = (Entered(), WentBack())

START = Attract("cup", since=NOW)

CHOSEN: dict[str, Any] = {"language": "en", "text_size": 150, "contrast": True, "calm": True}

ASKED_OVER: list[Overview | Page | Zoom] = [Overview(), Page("cup"), Zoom("cup", 1)]

ANSWERS: list[Event] = [
    StayedOn(),
    Entered(),
    Opened("lever"),
    Turned(1),
    WentBack(),
    WentHome(),
    EnlargedPicture(0),
    ChoseLanguage("en"),
    ChoseTextSize(200),
    ToggledContrast(),
    ToggledCalm(),
    ToggledPanel(Panel.COMFORT),
    ClosedPanel(),
    ToggledPause(),
]


@pytest.mark.parametrize("over", ASKED_OVER)
@pytest.mark.parametrize("event", ANSWERS)
def test_any_act_in_the_countdown_goes_back_to_the_place_as_it_was(
    over: Overview | Page | Zoom, event: Event
) -> None:
    asked = replace(at(Countdown(over, since=95.0)), **CHOSEN)
    assert after(asked, event) == acted(replace(asked, place=over))


@pytest.mark.parametrize("over", ASKED_OVER)
def test_a_bare_touch_in_the_countdown_leaves_its_buttons_under_the_finger(
    over: Overview | Page | Zoom,
) -> None:
    asked = at(Countdown(over, since=95.0))
    assert after(asked, Touched()) == asked


@pytest.mark.parametrize("over", ASKED_OVER)
def test_done_in_the_countdown_resets_everything(over: Overview | Page | Zoom) -> None:
    asked = replace(at(Countdown(over, since=95.0)), **CHOSEN)
    assert after(asked, Finished()) == acted(at(START))


def test_the_question_closes_the_panel() -> None:
    asked = after(BEGUN, *AWAY, ToggledPanel(Panel.COMFORT), 60.0)
    assert (asked.place, asked.panel) == (Countdown(Overview(), since=60.0), None)


def test_the_countdown_ends_as_every_visit_begins() -> None:
    chosen = (ChoseLanguage("en"), ChoseTextSize(200), ToggledContrast(), ToggledCalm())
    asked = after(BEGUN, *AWAY, *chosen, 60.0)
    assert after(asked, 19.9).place == Countdown(Overview(), since=60.0)
    assert after(asked, 20.0) == begin(WALK, "nl", 80.0)


def test_the_time_to_read_is_extended_without_limit() -> None:
    visit = after(BEGUN, Opened("cup"), ChoseTextSize(150))
    for _ in range(50):
        visit = after(visit, 60.0, 19.9, StayedOn())
        assert (visit.place, visit.text_size) == (Page("cup"), 150)


SECONDS_LEFT = [(0.0, 20), (0.9, 20), (1.0, 19), (1.5, 19), (18.9, 2), (19.0, 1), (19.9, 1)]


@pytest.mark.parametrize(("passed", "left"), SECONDS_LEFT)
def test_the_countdown_shows_whole_seconds(passed: float, left: int) -> None:
    assert seconds_left(after(BEGUN, *AWAY, 60.0, passed), LIMITS) == left


def test_nothing_counts_down_elsewhere() -> None:
    for visit in (BEGUN, after(BEGUN, *AWAY), after(BEGUN, Opened("cup"))):
        assert seconds_left(visit, LIMITS) == 0


@pytest.mark.parametrize("since", [0.0, 0.1, 1234.567, 98765.4321])
@pytest.mark.parametrize(
    ("countdown", "shown"),
    [(20.0, range(20, 0, -1)), (2.5, range(3, 0, -1)), (0.5, range(1, 0, -1))],
)
def test_the_next_moment_is_where_the_seconds_change(
    since: float, countdown: float, shown: range
) -> None:
    """Also where a sum of two binary fractions falls just short of the whole second."""
    limits = Limits(countdown=countdown)
    visit = Visit(Countdown(Overview(), since), "nl", "nl", now=since, active_at=since - 60.0)
    seen = []
    while isinstance(visit.place, Countdown):
        seen.append(seconds_left(visit, limits))
        visit = step(visit, Ticked(due(visit, WALK, limits)), WALK, limits)
    assert seen == list(shown)
    assert visit == begin(WALK, "nl", since + countdown)


def test_a_clock_too_large_to_tell_seconds_apart_still_counts_to_the_end() -> None:
    """Beyond 2**53 a second more is the same number."""
    asked = Visit(Countdown(Overview(), 1e300), "nl", "nl", now=1e300, active_at=0.0)
    assert seconds_left(asked, LIMITS) == 1
    assert due(asked, WALK, LIMITS) == 1e300
