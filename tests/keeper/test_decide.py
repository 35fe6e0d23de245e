"""What the keeper decides, with time as a number."""

from __future__ import annotations

import signal
from dataclasses import replace

import pytest

from kiosk.exits import AGAIN, ERRORS, FINE, INTERRUPTED, NO_SCREEN, UNREADABLE, USAGE
from kiosk.keeper.decide import decide
from kiosk.keeper.ends import End, Kind
from kiosk.keeper.happening import (
    Action,
    Announced,
    Ask,
    Beat,
    Dismissed,
    Ended,
    Event,
    Fail,
    Kill,
    Leave,
    Record,
    Start,
    Started,
    Ticked,
    Where,
)
from kiosk.keeper.limits import Limits
from kiosk.keeper.state import State

LIMITS = Limits()
SEGV = -signal.SIGSEGV.value
KILLED = -9
CUP: Where = {"screen": "page", "stop": "cup", "language": "fr", "text_size": 150}
PLANT: Where = {**CUP, "stop": "plant"}
AT_REST: Where = {**CUP, "screen": "attract", "stop": ""}


class Course:
    """What happens to a keeper, one thing after another; ticks come as they do in the real one."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.state = State(self.now)

    def does(self, event: Event) -> tuple[Action, ...]:
        self.state, actions = decide(self.state, event, self.now, LIMITS)
        return actions

    def waits(self, seconds: float) -> tuple[Action, ...]:
        """Everything that is done while only time passes."""
        done: tuple[Action, ...] = ()
        end = self.now + seconds
        while self.now < end:
            self.now = min(end, self.now + LIMITS.tick)
            done += self.does(Ticked())
        return done

    def starts(self, trial: str | None = None) -> Start:
        """The start that is due now."""
        (start,) = self.does(Ticked())
        assert isinstance(start, Start)
        assert self.does(Started(trial)) == ()
        return start

    def draws(self, seconds: float, where: Where = CUP) -> None:
        """Beats for so long, the first one now."""
        assert self.does(Beat(where)) == ()
        for _ in range(round(seconds)):
            assert self.waits(1.0) == ()
            assert self.does(Beat(where)) == ()

    def shows(self, bundle: str | None, *, on_trial: bool = False) -> None:
        assert self.does(Announced(bundle, on_trial)) == ()

    def next_start(self) -> tuple[float, Start]:
        """How long the screen is empty, and the start after that."""
        before = self.now
        while not (done := self.does(Ticked())):
            self.now += LIMITS.tick
            assert self.now < before + 100.0
        (start,) = done
        assert isinstance(start, Start)
        assert self.does(Started()) == ()
        return self.now - before, start


@pytest.fixture
def course() -> Course:
    """A keeper whose show has just been started."""
    course = Course()
    assert course.starts() == Start()
    return course


def test_it_starts_once(course: Course) -> None:
    course.draws(3.0)
    assert course.waits(3.0) == ()


@pytest.mark.parametrize("code", [FINE, INTERRUPTED, USAGE])
def test_an_end_on_purpose_ends_the_keeper(course: Course, code: int) -> None:
    course.draws(3.0)
    assert course.does(Ended(code)) == (Leave(code),)


@pytest.mark.parametrize("code", [SEGV, KILLED, ERRORS, UNREADABLE, NO_SCREEN, 77])
def test_any_other_end_is_written_down_and_the_visit_goes_on(course: Course, code: int) -> None:
    course.shows(None)
    course.draws(3.0)
    assert course.does(Ended(code)) == (Record(End(Kind.CRASHED, code, None, "cup")),)
    assert course.next_start() == (0.0, Start(CUP))


def test_before_the_first_beat_it_has_half_a_minute(course: Course) -> None:
    assert course.waits(LIMITS.first_beat - 1.0) == ()
    assert course.waits(1.0) == (Kill(),)
    assert course.waits(60.0) == ()
    assert course.does(Ended(KILLED)) == (Record(End(Kind.HUNG, KILLED, None, "")),)


def test_after_it_ten_seconds(course: Course) -> None:
    course.draws(3.0)
    assert course.waits(LIMITS.beat - 1.0) == ()
    assert course.waits(1.0) == (Kill(),)
    assert course.does(Ended(FINE)) == (Record(End(Kind.HUNG, FINE, None, "cup")),)
    assert course.next_start() == (0.0, Start(CUP))


def test_a_machine_that_slept_blames_nobody(course: Course) -> None:
    course.draws(3.0)
    course.now += 8 * 3600.0
    assert course.does(Ticked()) == ()
    assert course.waits(LIMITS.beat - 1.0) == ()
    assert course.waits(1.0) == (Kill(),)


def test_the_waits_grow_and_it_never_gives_up(course: Course) -> None:
    waits = []
    for _ in range(20):
        course.does(Ended(SEGV))
        wait, _ = course.next_start()
        waits.append(wait)
    assert waits == [*LIMITS.waits, *[LIMITS.waits[-1]] * 14]


def test_a_minute_that_went_well_lets_the_wait_fall_back(course: Course) -> None:
    for seconds in (0.0, LIMITS.healthy - 1.0, LIMITS.healthy):
        course.draws(seconds)
        course.does(Ended(SEGV))
        wait, _ = course.next_start()
    assert wait == 0.0
    course.does(Ended(SEGV))
    assert course.next_start()[0] == LIMITS.waits[1]


def test_again_starts_at_once_and_afresh(course: Course) -> None:
    course.draws(3.0)
    course.does(Ended(SEGV))
    course.next_start()
    course.draws(3.0)
    assert course.does(Ended(AGAIN)) == (Start(),)
    assert course.does(Started()) == ()
    assert course.waits(20.0) == ()


@pytest.mark.parametrize("hung", [False, True])
def test_a_bundle_on_trial_that_goes_down_has_failed(course: Course, hung: bool) -> None:
    course.shows("new", on_trial=True)
    course.draws(3.0)
    code, kind = (KILLED, Kind.HUNG) if hung else (SEGV, Kind.CRASHED)
    if hung:
        assert course.waits(LIMITS.beat) == (Kill(),)
    end = End(kind, code, "new", "cup")
    failed = replace(end, kind=Kind.FAILED)
    assert course.does(Ended(code)) == (Record(end), Record(failed), Fail("new"))
    assert course.next_start() == (0.0, Start(CUP))


def test_one_that_goes_down_before_it_says_what_it_shows_was_to_try_it() -> None:
    course = Course()
    course.starts("new")
    assert Fail("new") in course.does(Ended(SEGV))


def test_it_shows_what_it_says_and_not_what_it_was_to_try() -> None:
    course = Course()
    course.starts("new")
    course.shows("old")
    assert course.does(Ended(SEGV)) == (Record(End(Kind.CRASHED, SEGV, "old", "")),)


def test_a_bundle_that_stayed_well_for_a_minute_has_not_failed(course: Course) -> None:
    course.shows("new", on_trial=True)
    course.draws(LIMITS.healthy)
    assert course.does(Ended(SEGV)) == (Record(End(Kind.CRASHED, SEGV, "new", "cup")),)


def test_a_bundle_is_not_blamed_for_a_screen_that_is_not_there(course: Course) -> None:
    course.shows("new", on_trial=True)
    (record,) = course.does(Ended(NO_SCREEN))
    assert isinstance(record, Record)


def test_a_visit_does_not_go_on_twice_where_it_went_down(course: Course) -> None:
    starts = []
    for _ in range(3):
        course.draws(LIMITS.healthy)
        course.does(Ended(SEGV))
        starts.append(course.next_start()[1])
    assert starts == [Start(CUP), Start(AT_REST), Start(AT_REST)]


def test_nor_where_it_went_down_before_it_drew(course: Course) -> None:
    course.draws(1.0)
    course.does(Ended(SEGV))
    assert course.next_start()[1] == Start(CUP)
    course.does(Ended(SEGV))
    assert course.next_start()[1] == Start(AT_REST)


def test_other_pages_are_other_matters(course: Course) -> None:
    for where in (CUP, PLANT, CUP, PLANT):
        course.draws(1.0, where)
        course.does(Ended(SEGV))
        assert course.next_start()[1] == Start(where)


def _goes_down(course: Course, bundle: str, seconds: float = 3.0) -> tuple[Action, ...]:
    course.shows(bundle)
    course.draws(seconds)
    return course.does(Ended(SEGV))


def test_three_times_within_a_minute_and_a_good_bundle_is_not_shown(course: Course) -> None:
    for _ in range(2):
        assert len(_goes_down(course, "good")) == 1
        assert course.next_start()[1].avoid == frozenset()
    _, record = _goes_down(course, "good")
    assert record == Record(End(Kind.FAILED, SEGV, "good", "cup"))
    wait, start = course.next_start()
    assert (wait, start.avoid) == (0.0, frozenset({"good"}))
    for _ in range(3):
        _goes_down(course, "older")
        _, start = course.next_start()
    assert start.avoid == {"good", "older"}
    for _ in range(10):
        course.shows(None)
        assert len(course.does(Ended(SEGV))) == 1
        assert course.next_start()[1].avoid == {"good", "older"}
    assert course.does(Ended(AGAIN)) == (Start(),)


def test_a_minute_between_is_no_row(course: Course) -> None:
    for seconds in (3.0, 3.0, LIMITS.healthy, 3.0, 3.0):
        assert len(_goes_down(course, "good", seconds)) == 1
        assert course.next_start()[1].avoid == frozenset()


def test_the_keeper_is_asked_to_end(course: Course) -> None:
    course.draws(3.0)
    assert course.does(Dismissed()) == (Ask(),)
    assert course.does(Dismissed()) == ()
    assert course.waits(LIMITS.leave - 1.0) == ()
    assert course.does(Ended(FINE)) == (Leave(FINE),)


def test_a_show_that_does_not_hear_is_ended(course: Course) -> None:
    course.draws(3.0)
    course.does(Dismissed())
    assert course.waits(LIMITS.leave + 60.0) == (Kill(),)
    assert course.does(Ended(KILLED)) == (Leave(FINE),)


def test_between_two_shows_it_ends_at_once(course: Course) -> None:
    course.does(Ended(SEGV))
    assert course.does(Dismissed()) == (Leave(FINE),)


@pytest.mark.parametrize("event", [Announced("late"), Beat(CUP), Ended(FINE)])
def test_what_comes_too_late_means_nothing(course: Course, event: Event) -> None:
    course.does(Ended(SEGV))
    before = course.state
    assert course.does(event) == ()
    assert course.state == before
