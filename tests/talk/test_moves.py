"""Where a step leads: on and back through blocks and stops, and by leaps."""

from __future__ import annotations

import pytest

from kiosk.talk import events as e
from kiosk.talk.spots import following
from kiosk.talk.state import Cover, Sheet, Spot, Talk
from kiosk.talk.step import begin
from tests.talk.samples import BEGUN, NOW, TOUR, after, at

ALL = [
    Spot("cup", 0),
    Spot("cup", 1),
    Spot("cup", 2),
    Spot("lever", 2),
    Spot("bare", 0),
    Spot("depot", 0),
    Spot("depot", 1),
]
"""Every spot of the tour, in the order of a talk."""


def spots(talk: Talk, event: e.Event) -> list[Spot]:
    """Where `event` leads, again and again."""
    found = [talk.spot]
    while (talk := after(talk, event)).spot != found[-1]:
        found.append(talk.spot)
    return found


def test_a_talk_goes_on_block_by_block_and_stays_at_its_end() -> None:
    assert spots(BEGUN, e.Advanced()) == ALL


def test_a_talk_goes_back_through_what_was_told() -> None:
    assert spots(at("depot", e.Advanced()), e.WentBack()) == ALL[::-1]


@pytest.mark.parametrize(
    ("event", "spot"),
    [
        (e.JumpedTo("lever"), Spot("lever", 2)),
        (e.JumpedTo("cup"), Spot("cup", 0)),
        (e.WentToFirst(), Spot("cup", 0)),
        (e.WentToLast(), Spot("depot", 0)),
        (e.JumpedTo("left-out"), Spot("bare", 0)),
        (e.JumpedTo("nonsense"), Spot("bare", 0)),
    ],
)
def test_a_stop_that_is_jumped_to_is_told_from_its_beginning(event: e.Event, spot: Spot) -> None:
    assert at("bare", event).spot == spot


@pytest.mark.parametrize(
    ("start", "spot"),
    [
        (None, Spot("cup", 0)),
        ("lever", Spot("lever", 2)),
        ("depot", Spot("depot", 0)),
        ("left-out", Spot("cup", 0)),
        ("nonsense", Spot("cup", 0)),
    ],
)
def test_a_talk_begins_where_it_is_to_begin(start: str | None, spot: Spot) -> None:
    talk = begin(TOUR, start, "en", "nl", NOW)
    assert (talk.spot, talk.seen) == (spot, spot)
    assert (talk.language, talk.seen_language, talk.notes_language) == ("en", "en", "nl")


def test_a_language_that_is_not_spoken_becomes_the_first() -> None:
    talk = begin(TOUR, None, "tr", "de", NOW)
    assert (talk.language, talk.seen_language, talk.notes_language) == ("nl", "nl", "nl")


def test_the_stop_that_follows_is_told_before_its_time() -> None:
    assert [following(at(stop), TOUR) for stop in TOUR.tour] == ["lever", "bare", "depot", None]


@pytest.mark.parametrize("event", [e.Advanced(), e.WentBack(), e.Confirmed()])
@pytest.mark.parametrize("cover", list(Cover))
def test_one_step_brings_back_what_was_covered_and_no_more(cover: Cover, event: e.Event) -> None:
    talk = at("lever", e.ToggledCover(cover), event)
    assert (talk.spot, talk.cover) == (Spot("lever", 2), None)


@pytest.mark.parametrize("event", [e.Advanced(), e.WentBack()])
def test_one_step_brings_back_the_page_of_a_large_picture_and_no_more(event: e.Event) -> None:
    assert at("lever", e.Enlarged(1), event).spot == Spot("lever", 2)
    assert at("lever", e.Enlarged(1), e.ToggledCover(Cover.BLACK), event).spot.picture == 1


def test_a_leap_is_seen() -> None:
    talk = at("lever", e.Enlarged(1), e.ToggledCover(Cover.WHITE), e.JumpedTo("bare"))
    assert (talk.seen, talk.cover) == (Spot("bare", 0), None)


def test_a_leap_to_nowhere_uncovers_nothing() -> None:
    covered = at("lever", e.ToggledCover(Cover.WHITE), e.ToggledSheet(Sheet.INDEX))
    assert after(covered, e.JumpedTo("left-out")) == covered


@pytest.mark.parametrize("sheet", list(Sheet))
@pytest.mark.parametrize("event", [e.Advanced(), e.JumpedTo("bare"), e.WentToLast()])
def test_a_clicker_moves_on_whatever_lies_over_the_presenters_screen(
    sheet: Sheet, event: e.Event
) -> None:
    talk = at("lever", e.ToggledSheet(sheet), event)
    assert (talk.sheet, talk.spot) == (None, at("lever", event).spot)


def test_the_first_picture_is_the_main_one_and_the_others_come_with_their_blocks() -> None:
    assert at("cup", e.EnlargedNext()).spot == Spot("cup", 0, 0)
    assert at("cup", e.EnlargedNext(), e.EnlargedNext()).spot == Spot("cup", 0)
    told = at("cup", e.Advanced(), e.Advanced())
    assert [after(told, e.Enlarged(picture)).spot.picture for picture in range(-1, 4)] == [
        *(None, 0, 1, 2, None),
    ]


@pytest.mark.parametrize("told", [0, 1])
def test_a_picture_that_is_not_told_cannot_be_enlarged(told: int) -> None:
    talk = at("cup", *[e.Advanced()] * told)
    assert after(talk, e.Enlarged(1)) == talk


def test_pictures_follow_each_other_and_then_the_page() -> None:
    pictures = [at("lever", *[e.EnlargedNext()] * times).spot.picture for times in range(5)]
    assert pictures == [None, 0, 1, None, 0]
    assert at("bare", e.EnlargedNext()).spot == Spot("bare", 0)


def test_a_large_picture_is_closed() -> None:
    assert at("lever", e.Enlarged(1), e.Shrunk()) == at("lever")
