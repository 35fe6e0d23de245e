"""Whatever people do, in whatever order: what holds after every step, and how every walk ends."""

from __future__ import annotations

from math import nextafter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.model import photos_of
from kiosk.visit.clock import begin, due
from kiosk.visit.events import (
    Event,
    Opened,
    StayedOn,
    Ticked,
    Touched,
    Turned,
    WentBack,
)
from kiosk.visit.state import TEXT_SIZES, Attract, Countdown, Visit, Zoom
from kiosk.visit.view import what_to_show
from tests.visit.samples import LIMITS, WALK, after
from tests.visit.walks import WAYS, acts, is_fresh, left_alone, longest, nonsense, seconds, visits

quick = settings(deadline=None, max_examples=60)


@quick
@given(visits(), st.lists(acts | seconds | nonsense, max_size=20))
def test_every_value_names_what_exists(visit: Visit, events: list[Event | float]) -> None:
    for event in events:
        before, visit = visit, after(visit, event)
        shown = what_to_show(visit, WALK, LIMITS)
        counting = isinstance(visit.place, Countdown)

        assert visit.now >= before.now
        assert visit.active_at <= visit.now
        assert visit.home_language == "nl"
        assert visit.language in WALK.languages
        assert visit.text_size in TEXT_SIZES
        assert (shown.index, shown.stop) in {(-1, ""), *enumerate(WALK.tour)}
        if shown.screen == "zoom":
            assert 0 <= shown.picture < len(photos_of(WALK.stops[shown.stop]))
        assert (shown.seconds_left > 0) == counting
        assert not (counting and visit.panel)


@quick
@given(visits())
def test_the_next_moment_is_always_still_to_come(visit: Visit) -> None:
    for _ in range(40):
        moment = due(visit, WALK, LIMITS)
        assert moment > visit.now
        visit = after(visit, Ticked(moment))
        assert visit.now == moment


@quick
@given(visits())
def test_at_the_next_moment_something_changes_and_not_before(visit: Visit) -> None:
    for _ in range(10):
        moment = due(visit, WALK, LIMITS)
        shown = what_to_show(visit, WALK, LIMITS)
        waited = after(visit, Ticked(nextafter(moment, visit.now)))
        assert what_to_show(waited, WALK, LIMITS) == shown
        visit = after(visit, Ticked(moment))
        assert what_to_show(visit, WALK, LIMITS) != shown


@quick
@given(visits())
def test_a_visit_left_alone_ends_fresh(visit: Visit) -> None:
    assert is_fresh(left_alone(visit, until=visit.now + longest(visit)))


@quick
@given(visits(), st.floats(5.0, 30.0))
def test_a_visit_left_alone_ends_fresh_by_a_coarse_clock_too(visit: Visit, every: float) -> None:
    until = visit.now + longest(visit) + 2 * every
    while visit.now < until:
        visit = after(visit, every)
    assert is_fresh(visit)


@quick
@given(visits(), st.lists(seconds, max_size=10))
def test_stray_touches_never_cancel_the_return(visit: Visit, waits: list[float]) -> None:
    for wait in waits:
        visit = after(left_alone(visit, until=visit.now + wait), Touched())
    assert is_fresh(left_alone(visit, until=visit.now + longest(visit)))


@quick
@given(visits(), st.lists(st.floats(0.0, 5.0), max_size=10))
def test_touches_do_not_delay_the_end_of_the_countdown(visit: Visit, waits: list[float]) -> None:
    visit = after(visit, StayedOn(), Opened("cup"), LIMITS.idle)
    asked = visit.place
    assert isinstance(asked, Countdown)
    for wait in waits:
        visit = after(visit, wait, Touched())
        counting = visit.now < asked.since + LIMITS.countdown
        assert visit.place == asked if counting else isinstance(visit.place, Attract)


@quick
@given(visits())
def test_going_back_again_and_again_reaches_the_attract_loop(visit: Visit) -> None:
    for _ in range(len(["countdown", "panel", "zoom", "page", "overview"])):
        if not isinstance(visit.place, Attract):
            visit = after(visit, WentBack())
    assert isinstance(visit.place, Attract)


@quick
@given(visits())
def test_turning_back_again_and_again_reaches_the_attract_loop_or_the_first_picture(
    visit: Visit,
) -> None:
    in_zoom = what_to_show(visit, WALK, LIMITS).screen == "zoom"
    for _ in range(len(["countdown", *WALK.tour, "overview"])):
        if not isinstance(visit.place, Attract):
            visit = after(visit, Turned(-1))
    assert visit.place == Zoom("cup", 0) if in_zoom else isinstance(visit.place, Attract)


@pytest.mark.parametrize("way", WAYS)
def test_the_ways_reach_different_places(way: tuple[Event | float, ...]) -> None:
    begun = begin(WALK, "nl", 0.0)
    others = [after(begun, *other).place for other in WAYS if other is not way]
    assert after(begun, *way).place not in others
