"""Whatever a presenter presses, in whatever order: what holds after every step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.talk import events as e
from kiosk.talk.keys import event_of
from kiosk.talk.spots import pictures_at
from kiosk.talk.state import Cover, Sheet, Spot, Talk
from kiosk.talk.step import MOST_DIGITS, begin, step
from tests.talk.samples import TOUR, after

quick = settings(deadline=None, max_examples=100)

STOPS = [*TOUR.tour, "left-out", "nonsense", ""]
CODES = [*TOUR.languages, "tr", ""]

presses: st.SearchStrategy[e.Event] = st.sampled_from(
    [e.Advanced(), e.WentBack(), e.WentToFirst(), e.WentToLast(), e.Confirmed(), e.Escaped()]
)
others: st.SearchStrategy[e.Event] = st.one_of(
    st.sampled_from([e.ToggledFreeze(), e.EnlargedNext(), e.Shrunk(), e.SwappedScreens()]),
    st.sampled_from([e.StartedClock(), e.PausedClock(), e.ResetClock()]),
    st.sampled_from([e.TurnedLanguage(), e.TurnedNotesLanguage()]),
    st.builds(e.JumpedTo, st.sampled_from(STOPS)),
    st.builds(e.TypedDigit, st.sampled_from("0123456789x")),
    st.builds(e.ToggledCover, st.sampled_from(Cover)),
    st.builds(e.ToggledSheet, st.sampled_from(Sheet)),
    st.builds(e.Enlarged, st.integers(-1, 4) | st.integers()),
    st.builds(e.ChoseLanguage, st.sampled_from(CODES)),
    st.builds(e.ChoseNotesLanguage, st.sampled_from(CODES)),
)
seconds = st.floats(0.0, 100.0)
ticks: st.SearchStrategy[e.Event | float] = (
    seconds | seconds.map(lambda passed: -passed) | st.builds(e.Ticked, st.floats())
)
anything: st.SearchStrategy[e.Event | float] = presses | others | ticks


@st.composite
def talks(draw: st.DrawFn) -> Talk:
    """A talk somewhere on its way, by a clock that started at any time."""
    start = draw(st.none() | st.sampled_from(STOPS))
    language, notes_language = draw(st.sampled_from(CODES)), draw(st.sampled_from(CODES))
    talk = begin(TOUR, start, language, notes_language, draw(st.floats(0.0, 1e7)))
    return after(talk, *draw(st.lists(anything, max_size=12)))


def is_there(spot: Spot) -> bool:
    """Whether the tour has the spot."""
    stop = TOUR.stops[spot.stop]
    blocks = len(stop.blocks)
    return (
        spot.stop in TOUR.tour
        and (0 <= spot.told <= blocks if stop.reveal else spot.told == blocks)
        and (spot.picture is None or 0 <= spot.picture < pictures_at(spot, TOUR))
    )


@quick
@given(talks(), st.lists(anything, max_size=20))
def test_every_value_names_what_exists(talk: Talk, events: list[e.Event | float]) -> None:
    for event in events:
        before, talk = talk, after(talk, event)
        assert is_there(talk.spot)
        assert is_there(talk.seen)
        assert {talk.language, talk.seen_language, talk.notes_language} <= {*TOUR.languages}
        assert talk.spent.keys() <= {*TOUR.tour}
        assert len(talk.typed) <= MOST_DIGITS
        assert talk.now >= before.now
        if talk.began_at is None:
            assert (talk.paused_at, talk.elapsed) == (None, 0.0)


@quick
@given(talks(), anything)
def test_the_audience_sees_where_the_presenter_is_unless_it_is_frozen(
    talk: Talk, event: e.Event | float
) -> None:
    assume(not talk.ended)
    frozen = replace(talk, frozen=True)
    later = after(frozen, event)
    if event == e.ToggledFreeze():
        assert (later.seen, later.seen_language) == (talk.spot, talk.language)
    else:
        assert (later.seen, later.seen_language) == (talk.seen, talk.seen_language)
    free = after(replace(talk, frozen=False), event)
    if not free.frozen:
        assert (free.seen, free.seen_language) == (free.spot, free.language)


@quick
@given(talks())
def test_a_step_on_and_a_step_back_lead_to_the_same_spot(talk: Talk) -> None:
    here = replace(talk, cover=None, ended=False, spot=replace(talk.spot, picture=None))
    there = after(here, e.Advanced())
    assume(there.spot != here.spot)
    assert after(there, e.WentBack()).spot == here.spot


@quick
@given(talks())
def test_going_on_reaches_the_end_and_going_back_the_beginning(talk: Talk) -> None:
    presses = len([*TOUR.tour, "block", "block", "block", "cover", "picture"])
    talk = replace(talk, ended=False)
    assert after(talk, *[e.Advanced()] * presses).spot == Spot("depot", 1)
    assert after(talk, *[e.WentBack()] * presses).spot == Spot("cup", 0)


@quick
@given(talks(), st.lists(presses | others | seconds, max_size=20))
def test_time_only_accumulates_and_all_of_it(talk: Talk, events: list[e.Event | float]) -> None:
    for event in events:
        before, talk = talk, after(talk, event)
        if event == e.ResetClock():
            continue
        assert all(talk.spent.get(stop, 0.0) >= spent for stop, spent in before.spent.items())
        passed = talk.now - before.now if before.running else 0.0
        assert talk.elapsed - before.elapsed == pytest.approx(passed, abs=1e-6)


@quick
@given(talks())
def test_nobody_is_trapped_and_nobody_ends_a_talk_by_escaping(talk: Talk) -> None:
    talk = replace(talk, ended=False)
    for _ in range(len(["digits", "sheet", "picture", "cover", "question"])):
        if talk.sheet is Sheet.LEAVE:
            break
        talk = after(talk, e.Escaped())
        assert not talk.ended
    assert talk.sheet is Sheet.LEAVE
    assert not after(talk, e.Escaped()).ended
    assert after(talk, e.Confirmed()).ended


@quick
@given(talks(), st.lists(anything.filter(lambda event: event != e.Confirmed()), max_size=20))
def test_only_enter_ends_a_talk(talk: Talk, events: list[e.Event | float]) -> None:
    assert not after(replace(talk, ended=False), *events).ended


@quick
@given(talks(), st.sampled_from(["PageDown", "PageUp", "Home", "End", "1", "2", "Space"]))
def test_keys_that_turn_never_touch_the_presenters_own_things(talk: Talk, key: str) -> None:
    event = event_of(key)
    assert event is not None
    later = step(talk, event, TOUR)
    for name in ("language", "notes_language", "frozen", "swapped", "spent", "now", "ended"):
        assert getattr(later, name) == getattr(talk, name)
