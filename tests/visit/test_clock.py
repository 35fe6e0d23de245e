"""What time alone changes, as tables of seconds: no test waits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import Section
from kiosk.visit.clock import begin, due
from kiosk.visit.events import (
    ChoseLanguage,
    ChoseTextSize,
    Entered,
    Event,
    Opened,
    Ticked,
    ToggledCalm,
    ToggledContrast,
    ToggledPanel,
    ToggledPause,
    Touched,
    WentBack,
)
from kiosk.visit.state import Attract, Countdown, Overview, Page, Panel, Zoom
from kiosk.visit.step import step
from tests.visit.samples import LIMITS, WALK, after, exhibition, pioneer, section, text

BEGUN = begin(WALK, "nl", 0.0)

LEVER_SECONDS = 2.0 + (200 + 1) / 2.5
LEVER_SECONDS_EN = 2.0 + (300 + 1) / 2.5


def test_the_attract_loop_tells_each_stop_and_begins_again() -> None:
    times = [5.9, 6.0, 11.9, 12.0, 17.9, 18.0, 24.0]
    told = [after(BEGUN, *[6.0] * int(time // 6), time % 6).place for time in times]
    assert told == [
        Attract("cup", since=0.0),
        Attract("depot", since=6.0),
        Attract("depot", since=6.0),
        Attract("lever", since=12.0),
        Attract("lever", since=12.0),
        Attract("cup", since=18.0),
        Attract("depot", since=24.0),
    ]


def test_a_stop_with_more_to_say_is_told_for_as_long_as_it_takes_to_read() -> None:
    told = exhibition(Section("wordy", text("w " * 20)), pioneer("depot"))
    visit = begin(told, "nl", 0.0)
    assert due(visit, told, LIMITS) == 2.0 + 20 / 2.5
    assert step(visit, Ticked(9.9), told, LIMITS).place == Attract("wordy", since=0.0)
    assert step(visit, Ticked(10.0), told, LIMITS).place == Attract("depot", since=10.0)


def test_a_single_stop_is_told_again() -> None:
    alone = exhibition(section("cup"))
    told = step(begin(alone, "nl", 0.0), Ticked(7.0), alone, LIMITS)
    assert told.place == Attract("cup", since=7.0)


CHOSEN_IN_ATTRACT: list[Event] = [
    ChoseLanguage("en"),
    ChoseTextSize(150),
    ToggledContrast(),
    ToggledCalm(),
    ToggledPanel(Panel.COMFORT),
    ToggledPause(),
]


@pytest.mark.parametrize("event", CHOSEN_IN_ATTRACT)
def test_what_was_chosen_in_the_attract_loop_is_forgotten_after_the_idle_time(
    event: Event,
) -> None:
    chosen = after(BEGUN, 3.0, event)
    kept = after(chosen, 59.0)
    assert kept == replace(chosen, place=kept.place, now=62.0)
    assert after(kept, 1.0) == begin(WALK, "nl", 63.0)


def test_a_touch_keeps_what_was_chosen_in_the_attract_loop() -> None:
    paused = after(BEGUN, ToggledPause(), 40.0, Touched(), 59.0)
    assert paused.place == Attract("cup", since=0.0, paused=True)
    assert after(paused, 1.0).place == Attract("cup", since=100.0)


def test_a_paused_loop_stands_still() -> None:
    paused = after(BEGUN, ToggledPause())
    assert due(paused, WALK, LIMITS) == 60.0
    assert after(paused, 30.0).place == paused.place


def test_a_larger_text_taken_back_to_the_attract_loop_is_forgotten() -> None:
    back = after(BEGUN, Entered(), ChoseTextSize(200), WentBack(), WentBack())
    assert (back.place, back.text_size) == (Attract("cup", since=0.0), 200)
    assert after(back, 60.0) == begin(WALK, "nl", 60.0)


IDLE: list[tuple[tuple[Event, ...], float, Overview | Page | Zoom]] = [
    ((Entered(), WentBack()), 60.0, Overview()),
    ((Opened("cup"),), 60.0, Page("cup")),
    ((Opened("lever"),), LEVER_SECONDS, Page("lever")),
    ((Opened("lever"), ChoseLanguage("en")), LEVER_SECONDS_EN, Page("lever")),
]


@pytest.mark.parametrize(("way", "seconds", "place"), IDLE)
def test_the_question_comes_after_the_idle_or_the_reading_time(
    way: tuple[Event, ...], seconds: float, place: Overview | Page | Zoom
) -> None:
    there = after(BEGUN, *way)
    assert due(there, WALK, LIMITS) == seconds
    assert after(there, seconds - 0.1).place == place
    assert after(there, seconds).place == Countdown(place, since=seconds)
    assert after(there, 50.0, Touched(), seconds - 0.1).place == place
    assert after(there, 50.0, Touched(), seconds).place == Countdown(place, since=50.0 + seconds)
