"""Where staff are: who is let in, what leads where, and the way back to the visitors."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff import events as e
from kiosk.staff import state as s
from kiosk.staff.step import due, step

RULES = s.Rules()
OFFER = s.Offer("/media/stick/garden.kiosk", "Our garden", "2")
FINE, BROKEN = s.Report(True), s.Report(False, (s.Line(True, "", "No picture.", "Add one."),))
DIGITS = [e.Typed(digit) for digit in "4711"]


AWAY = s.Session()


def after(*events: e.Event, session: s.Session = AWAY, rules: s.Rules = RULES) -> s.Session:
    for event in events:
        session = step(session, event, rules)
    return session


IN = after(e.Called(True), *DIGITS, e.Entered(), e.Judged(True))


def at(place: s.Place) -> s.Session:
    return replace(IN, place=place)


def test_the_right_pin_leads_to_the_menu() -> None:
    assert IN.place == s.Menu()


def test_a_wrong_pin_is_forgotten_and_says_how_many_tries_are_left() -> None:
    session = after(e.Called(True), *DIGITS, e.Entered(), e.Judged(False, left=3))
    assert session.place == s.Asking(s.Menu(), fault=s.Mistake.WRONG, left=3)


def test_nothing_can_be_typed_while_there_is_a_wait() -> None:
    waiting = after(e.Called(True), *DIGITS, e.Entered(), e.Judged(False, wait=30))
    assert after(*DIGITS, e.Entered(), session=waiting).place == waiting.place
    typed = after(e.Ticked(30), *DIGITS, session=waiting).place
    assert isinstance(typed, s.Asking)
    assert typed.typed == "4711"


def test_a_wait_from_before_the_restart_holds_from_the_first_moment() -> None:
    called = after(e.Ticked(5), e.Called(True, wait=25))
    assert after(*DIGITS, session=called).place == called.place
    assert isinstance(called.place, s.Asking)
    assert called.place.wait_until == 30


def test_without_a_pin_one_is_chosen_twice_alike() -> None:
    session = after(e.Called(False), *DIGITS, e.Entered())
    assert session.place == s.NewPin(first="4711")
    session = after(*DIGITS, e.Entered(), session=session)
    assert session.place == s.Storing("4711")
    assert after(e.Kept(), session=session).place == s.Menu()


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("47", s.Mistake.SHORT),
        ("1234", s.Mistake.SIMPLE),
    ],
)
def test_a_pin_that_is_too_weak_is_told_at_once(typed: str, fault: s.Mistake) -> None:
    session = after(e.Called(False), *map(e.Typed, typed), e.Entered())
    assert session.place == s.NewPin(fault=fault)


def test_a_pin_that_is_not_the_same_twice_is_chosen_anew() -> None:
    session = after(e.Called(False), *DIGITS, e.Entered(), *DIGITS[::-1], e.Entered())
    assert session.place == s.NewPin(fault=s.Mistake.DIFFERENT)


def test_a_pin_that_cannot_be_kept_lets_nobody_in() -> None:
    session = after(e.Called(False), *DIGITS, e.Entered(), *DIGITS, e.Entered())
    failed = after(e.Kept(s.Mistake.NOT_KEPT), session=session)
    assert failed.place == s.NewPin(fault=s.Mistake.NOT_KEPT)


def test_without_a_pin_nobody_is_let_in_long_after_the_start() -> None:
    assert after(e.Ticked(RULES.first), e.Called(False)).place == s.NewPin()
    assert after(e.Ticked(RULES.first + 1), e.Called(False)).place == s.Away()


def test_a_damaged_pin_lets_nobody_in_and_says_so() -> None:
    locked = after(e.FoundLocked(BROKEN))
    assert locked.place == s.Locked(BROKEN)
    assert after(e.WentBack(), session=locked).place == s.Away()


def test_a_pin_has_at_most_twelve_digits_and_can_be_mended() -> None:
    session = after(e.Called(True), *[e.Typed("7")] * 20, e.Erased())
    assert session.place == s.Asking(s.Menu(), typed="7" * 11)


@pytest.mark.parametrize("typed", ["", "12", "x", "٣"])
def test_only_single_digits_are_typed(typed: str) -> None:
    assert after(e.Called(True), e.Typed(typed)).place == s.Asking(s.Menu())


def test_an_exhibition_is_looked_at_then_taken_in_then_shown() -> None:
    looking = after(e.Ticked(9), e.Picked(OFFER), session=IN)
    assert looking.place == s.Looking(OFFER, since=9)
    looked = after(e.Checked(FINE), session=looking)
    assert looked.place == s.Looked(OFFER, FINE)
    installing = after(e.Ticked(12), e.Agreed(), session=looked)
    assert installing.place == s.Installing(OFFER, since=12)
    installing = after(e.Progressed("copy", 0.2), session=installing)
    assert installing.place == s.Installing(OFFER, since=12, step="copy", done=0.2)
    assert after(e.Finished(), session=installing).place == s.Starting("Our garden")


def test_progress_never_goes_back_nor_beyond_the_end() -> None:
    installing = at(s.Installing(OFFER, since=0))
    done = after(e.Progressed("read", 7), e.Progressed("read", 0.1), session=installing).place
    assert isinstance(done, s.Installing)
    assert done.done == 1


def test_a_broken_exhibition_cannot_be_taken_in() -> None:
    looked = at(s.Looked(OFFER, BROKEN))
    assert after(e.Agreed(), session=looked).place == looked.place


def test_an_older_one_asks_for_the_pin_again() -> None:
    refused = after(e.Failed(BROKEN, older=True), session=at(s.Installing(OFFER, since=1)))
    asking = after(e.Agreed(), session=refused)
    assert isinstance(asking.place, s.Asking)
    assert after(e.WentBack(), session=asking).place == s.Menu()
    let_in = after(e.Ticked(50), *DIGITS, e.Entered(), e.Judged(True), session=asking)
    assert let_in.place == s.Installing(OFFER, since=50, older=True)


def test_what_is_refused_for_another_reason_stays_out() -> None:
    refused = after(e.Failed(BROKEN), session=at(s.Installing(OFFER, since=1)))
    assert refused.place == s.Refused("Our garden", BROKEN, OFFER)
    assert after(e.Agreed(), session=refused).place == refused.place


def test_a_deed_is_asked_for_once_more() -> None:
    sure = after(e.Chose(s.Deed.GO_BACK, title="Before"), session=IN)
    assert sure.place == s.Sure(s.Deed.GO_BACK, title="Before")
    assert after(e.WentBack(), session=sure).place == s.Menu()
    doing = after(e.Agreed(), session=sure)
    assert doing.place == s.Doing(s.Sure(s.Deed.GO_BACK, title="Before"))
    assert after(e.Finished(), session=doing).place == s.Starting("Before")
    assert after(e.Failed(BROKEN), session=doing).place == s.Refused("Before", BROKEN)


def test_quitting_is_for_where_it_is_allowed() -> None:
    sure = after(e.Chose(s.Deed.QUIT), session=IN)
    assert after(e.Agreed(), session=sure).place == s.Quitting()
    assert after(e.Chose(s.Deed.QUIT), session=IN, rules=s.Rules(may_quit=False)).place == s.Menu()


def test_a_screen_that_is_wiped_takes_nothing_for_a_minute() -> None:
    wiping = after(e.AskedCleaning(), session=IN)
    assert after(*DIGITS, e.Left(), e.Called(True), session=wiping).place == wiping.place
    assert after(e.Ticked(59), session=wiping).place == wiping.place
    assert after(e.Ticked(60), session=wiping).place == s.Away()


PLACES = [
    s.Asking(s.Menu()),
    s.NewPin(),
    s.Locked(BROKEN),
    s.Menu(),
    s.Problems(),
    s.Looked(OFFER, FINE),
    s.Refused("", BROKEN),
    s.Sure(s.Deed.QUIT),
]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: type(place).__name__)
def test_it_leaves_by_itself_a_minute_after_the_last_touch(place: s.Place) -> None:
    touched = after(e.Ticked(40), e.Touched(), session=at(place))
    assert due(touched, RULES) == 100
    assert after(e.Ticked(99), session=touched).place == place
    assert after(e.Ticked(100), session=touched).place == s.Away()


@pytest.mark.parametrize("place", [s.Looking(OFFER, since=0), s.Installing(OFFER, since=0)])
def test_work_is_not_left_alone(place: s.Place) -> None:
    assert after(e.Ticked(1000), session=at(place)).place == place


def test_the_minute_begins_when_the_work_is_done() -> None:
    looked = after(e.Ticked(500), e.Checked(FINE), session=at(s.Looking(OFFER, since=0)))
    assert after(e.Ticked(559), session=looked).place == s.Looked(OFFER, FINE)
    assert after(e.Ticked(560), session=looked).place == s.Away()


ANYTHING = st.lists(
    st.one_of(
        st.builds(e.Ticked, st.floats(0, 2000)),
        st.builds(e.Called, st.just(True), st.floats(0, 900)),
        st.builds(e.Typed, st.sampled_from("0123456789")),
        st.builds(e.Judged, st.just(False), st.integers(0, 5), st.floats(0, 900)),
        st.builds(e.Chose, st.sampled_from(s.Deed), st.text(), st.text()),
        st.builds(e.Picked, st.just(OFFER)),
        st.builds(e.Checked, st.sampled_from([FINE, BROKEN])),
        st.builds(e.Failed, st.just(BROKEN), st.booleans()),
        st.builds(e.FoundLocked, st.just(BROKEN)),
        st.sampled_from(
            [
                e.Touched(),
                e.Erased(),
                e.Entered(),
                e.Kept(),
                e.Progressed("copy", 0.5),
                e.Finished(),
                e.Agreed(),
                e.OpenedProblems(),
                e.AskedRestart(),
                e.AskedCleaning(),
                e.WentBack(),
                e.Left(),
            ]
        ),
    ),
    max_size=30,
)


@given(ANYTHING)
def test_nothing_but_a_right_pin_opens_the_door(events: list[e.Event]) -> None:
    session = s.Session()
    for event in events:
        session = step(session, event, RULES)
        assert isinstance(session.place, s.Away | s.Asking | s.Judging | s.Locked)


@given(ANYTHING, ANYTHING)
def test_every_way_leads_back_to_the_visitors(before: list[e.Event], late: list[e.Event]) -> None:
    session = after(*before, e.Called(True), *DIGITS, e.Entered(), e.Judged(True), *late)
    work = (s.Looking, s.Installing, s.Judging, s.Storing, s.Doing, s.Starting, s.Quitting)
    if not isinstance(session.place, work):
        later = after(e.Ticked(session.now + 60), e.Ticked(session.now + 120), session=session)
        assert later.place == s.Away()
