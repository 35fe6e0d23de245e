"""The time of a talk shared out over its stops, and whether it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.model import Exhibition, Pioneer, TextBlock
from kiosk.talk import events as e
from kiosk.talk.pace import LEAST_WORDS, Pace, Plan, pace, plan_of
from tests.talk.samples import NOW, TOUR, after, at
from tests.visit.samples import exhibition, pioneer, section, text

SPOKEN = exhibition(
    replace(section("noted", TextBlock((text("x " * 500),))), notes=text("w " * 60, "w " * 30)),
    section("read", TextBlock((text("w " * 38 + "\n", "w " * 78),))),
    section("bare"),
)
"""In Dutch 60 words of notes, a page of 39, nothing to speak of; in English 30, 79, nothing."""

PLAN = Plan(100.0, {"cup": (0.0, 40.0), "lever": (40.0, 60.0), "bare": (60.0, 70.0)})


@pytest.mark.parametrize(
    ("language", "words"), [("nl", (60.0, 39.0, LEAST_WORDS)), ("en", (30.0, 79.0, LEAST_WORDS))]
)
def test_each_stop_has_its_part_of_what_is_said(language: str, words: tuple[float, ...]) -> None:
    plan = plan_of(SPOKEN, sum(words) * 2, language)
    lasts = {stop: end - begin for stop, (begin, end) in plan.windows.items()}
    assert lasts == pytest.approx(dict(zip(SPOKEN.tour, (part * 2 for part in words), strict=True)))


def test_the_names_of_people_are_said_too() -> None:
    ada = pioneer("depot", *["Ada Lovelace"] * 20)
    assert isinstance(ada, Pioneer)
    plan = plan_of(exhibition(ada, section("bare")), 100.0, "nl")
    named = 20 * 2 + 2  # the organisation is depot vzw
    assert plan.windows["depot"][1] == pytest.approx(100 * named / (named + LEAST_WORDS))


@pytest.mark.parametrize(
    ("start", "stops"), [(None, 4), ("lever", 3), ("depot", 1), ("left-out", 4)]
)
def test_a_plan_begins_where_the_talk_does(start: str | None, stops: int) -> None:
    windows = plan_of(TOUR, 60.0, "nl", start).windows
    assert tuple(windows) == TOUR.tour[-stops:]
    assert windows[TOUR.tour[-stops]][0] == 0.0


@settings(deadline=None)
@given(st.floats(30.0, 86_400.0), st.sampled_from(["nl", "en"]))
@pytest.mark.parametrize("of", [SPOKEN, TOUR])
def test_the_windows_lie_end_to_end_in_the_whole_duration(
    of: Exhibition, duration: float, language: str
) -> None:
    windows = list(plan_of(of, duration, language).windows.values())
    assert windows[0][0] == 0.0
    assert windows[-1][1] == duration
    assert all(begin < end for begin, end in windows)
    assert [end for _, end in windows[:-1]] == [begin for begin, _ in windows[1:]]


@pytest.mark.parametrize(
    ("elapsed", "planned", "behind"),
    [
        (10.0, "cup", -30.0),
        (39.5, "cup", -0.5),
        (40.0, "lever", 0.0),
        (60.0, "bare", 0.0),
        (61.0, "bare", 1.0),
        (130.0, "bare", 70.0),
    ],
)
def test_a_talk_is_held_against_the_window_of_its_stop(
    elapsed: float, planned: str, behind: float
) -> None:
    talk = at("lever", e.StartedClock(), elapsed)
    assert pace(PLAN, talk) == Pace(elapsed, 100.0 - elapsed, planned, behind)


def test_before_the_clock_begins_a_talk_is_on_time() -> None:
    assert pace(PLAN, at("bare", 30.0)) == Pace(0.0, 100.0, "cup", 0.0)


def test_a_stop_without_a_window_is_on_time() -> None:
    assert pace(PLAN, at("depot", e.StartedClock(), 90.0)).behind == 0.0


def test_without_a_duration_only_the_clock_runs() -> None:
    talk = at("lever", e.StartedClock(), 12.0)
    assert pace(None, talk) == Pace(12.0, None, None, 0.0)


@settings(deadline=None)
@given(st.floats(0.0, 200.0))
def test_a_talk_that_follows_its_plan_is_neither_behind_nor_ahead(elapsed: float) -> None:
    plan = plan_of(TOUR, 100.0, "nl")
    talk = at(plan.at(elapsed), e.StartedClock(), e.Ticked(NOW + elapsed))
    late = max(0.0, elapsed - 100.0)
    assert pace(plan, talk).behind == pytest.approx(late, abs=1e-6)


def test_a_stop_that_is_told_slowly_makes_the_next_one_late() -> None:
    talk = after(at("cup"), e.StartedClock(), 65.0, e.JumpedTo("lever"))
    assert pace(PLAN, talk).behind == 5.0
    assert pace(PLAN, after(talk, e.JumpedTo("bare"))).behind == 0.0
