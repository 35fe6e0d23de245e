"""What lies over a talk and beside it: covers, freezing, sheets, numbers, languages, its end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.talk import events as e
from kiosk.talk.state import Cover, Sheet, Spot
from kiosk.talk.step import step
from tests.talk.samples import BEGUN, TOUR, after, at

BLACK, WHITE = e.ToggledCover(Cover.BLACK), e.ToggledCover(Cover.WHITE)
INDEX, HELP, LEAVE = map(e.ToggledSheet, Sheet)


def digits(typed: str) -> list[e.Event]:
    return [e.TypedDigit(digit) for digit in typed]


@pytest.mark.parametrize(
    ("events", "cover"),
    [
        ([BLACK], Cover.BLACK),
        ([BLACK, BLACK], None),
        ([BLACK, WHITE], Cover.WHITE),
        ([BLACK, WHITE, WHITE], None),
        ([WHITE, e.StartedClock()], None),
        ([WHITE, e.WentToLast()], None),
        ([WHITE, e.ToggledFreeze()], Cover.WHITE),
        ([e.ToggledFreeze(), WHITE], Cover.WHITE),
    ],
)
def test_a_cover_comes_and_goes(events: list[e.Event], cover: Cover | None) -> None:
    assert after(BEGUN, *events).cover == cover


def test_a_frozen_audience_sees_what_it_saw_until_it_catches_up() -> None:
    frozen = at("lever", e.ToggledFreeze(), e.Advanced(), e.ChoseLanguage("en"))
    assert (frozen.spot, frozen.seen) == (Spot("bare", 0), Spot("lever", 2))
    assert (frozen.language, frozen.seen_language) == ("en", "nl")
    again = after(frozen, e.ToggledFreeze())
    assert (again.seen, again.seen_language) == (Spot("bare", 0), "en")


def test_a_picture_is_seen_large_unless_the_audience_is_frozen() -> None:
    assert at("lever", e.Enlarged(1)).seen.picture == 1
    assert at("lever", e.ToggledFreeze(), e.Enlarged(1)).seen.picture is None


def test_sheets_take_turns() -> None:
    assert [at("cup", *events).sheet for events in ([INDEX], [INDEX, HELP], [HELP, HELP])] == [
        *(Sheet.INDEX, Sheet.HELP, None),
    ]


def test_the_audience_sees_nothing_of_a_sheet() -> None:
    assert at("cup", HELP) == replace(at("cup"), sheet=Sheet.HELP)


def test_escape_takes_away_one_thing_at_a_time_and_then_asks() -> None:
    talk = at("lever", BLACK, e.Enlarged(1), HELP, e.TypedDigit("1"))
    left = []
    for _ in range(5):
        left.append((talk.typed, talk.sheet, talk.spot.picture, talk.cover))
        talk = after(talk, e.Escaped())
    assert left == [
        ("1", Sheet.HELP, 1, Cover.BLACK),
        ("", Sheet.HELP, 1, Cover.BLACK),
        ("", None, 1, Cover.BLACK),
        ("", None, None, Cover.BLACK),
        ("", None, None, None),
    ]
    assert (talk.sheet, talk.ended) == (Sheet.LEAVE, False)


def test_escape_twice_goes_on_with_the_talk() -> None:
    assert at("lever", e.Escaped(), e.Escaped()) == at("lever")


@pytest.mark.parametrize("event", [e.Advanced(), e.WentBack(), e.StartedClock(), HELP])
def test_whatever_else_is_pressed_goes_on_with_the_talk(event: e.Event) -> None:
    asked = at("lever", e.Escaped(), event)
    assert (asked.ended, asked.sheet) == (False, Sheet.HELP if event == HELP else None)
    assert asked.spot == at("lever", event).spot


def test_a_talk_ends_after_the_question_and_stays_ended() -> None:
    ended = at("lever", e.Escaped(), e.Confirmed())
    assert ended.ended
    for event in (e.Advanced(), e.Escaped(), BLACK, e.JumpedTo("cup"), 5.0, e.StartedClock()):
        assert after(ended, event) == ended


@pytest.mark.parametrize(
    ("typed", "spot"),
    [
        ("1", Spot("cup", 0)),
        ("2", Spot("lever", 2)),
        ("04", Spot("depot", 0)),
        ("0", Spot("bare", 0)),
        ("5", Spot("bare", 0)),
        ("9999", Spot("bare", 0)),
        ("00021", Spot("lever", 2)),
    ],
)
def test_a_number_and_enter_lead_to_that_stop(typed: str, spot: Spot) -> None:
    talk = at("bare", *digits(typed), e.Confirmed())
    assert (talk.spot, talk.typed) == (spot, "")


def test_a_number_may_be_typed_over_the_index() -> None:
    talk = at("cup", INDEX, *digits("2"), e.Confirmed())
    assert (talk.spot.stop, talk.sheet) == ("lever", None)


def test_a_number_that_no_stop_has_uncovers_nothing() -> None:
    assert at("cup", BLACK, *digits("7"), e.Confirmed()) == replace(
        at("cup", BLACK), typed_at=BEGUN.now
    )


@pytest.mark.parametrize(
    ("waits", "typed"), [((2.9, 2.9), "12"), ((3.0, 0.0), "2"), ((0.0, 3.0), ""), ((9.9, 9.9), "")]
)
def test_digits_that_nothing_follows_are_forgotten(waits: tuple[float, float], typed: str) -> None:
    first, second = waits
    assert at("cup", *digits("1"), first, *digits("2"), second).typed == typed


@pytest.mark.parametrize("event", [e.Advanced(), e.WentBack(), e.JumpedTo("bare"), HELP, LEAVE])
def test_digits_are_forgotten_when_something_else_is_meant(event: e.Event) -> None:
    assert at("cup", *digits("1"), event).typed == ""


@pytest.mark.parametrize("typed", ["", "12", "x", "²", "٣"])
def test_only_digits_are_typed(typed: str) -> None:
    assert at("cup", e.TypedDigit(typed)) == at("cup")


def test_nothing_is_typed_into_the_question() -> None:
    assert at("cup", LEAVE, e.TypedDigit("1")) == at("cup", LEAVE)


@pytest.mark.parametrize("sheet", [INDEX, HELP])
def test_enter_closes_a_sheet_that_asks_nothing(sheet: e.Event) -> None:
    assert at("cup", sheet, e.Confirmed()) == at("cup")


def test_enter_is_one_step_on_where_nothing_is_asked() -> None:
    assert at("cup", e.Confirmed()) == at("cup", e.Advanced())


def test_the_show_and_the_notes_speak_languages_of_their_own() -> None:
    talk = at("cup", e.ChoseLanguage("en"))
    assert (talk.language, talk.seen_language, talk.notes_language) == ("en", "en", "nl")
    talk = at("cup", e.ChoseNotesLanguage("en"))
    assert (talk.language, talk.seen_language, talk.notes_language) == ("nl", "nl", "en")


@pytest.mark.parametrize("event", [e.ChoseLanguage("tr"), e.ChoseNotesLanguage("")])
def test_a_language_that_is_not_spoken_changes_nothing(event: e.Event) -> None:
    assert at("cup", event) == at("cup")


@pytest.mark.parametrize(
    ("event", "name"),
    [(e.TurnedLanguage(), "seen_language"), (e.TurnedNotesLanguage(), "notes_language")],
)
def test_languages_take_turns(event: e.Event, name: str) -> None:
    spoken = replace(TOUR, languages=("nl", "en", "fr"))
    talk, turns = BEGUN, []
    for _ in range(4):
        turns.append(getattr(talk, name))
        talk = step(talk, event, spoken)
    assert turns == ["nl", "en", "fr", "nl"]


def test_screens_change_places_and_back() -> None:
    assert at("cup", e.SwappedScreens()) == replace(at("cup"), swapped=True)
    assert at("cup", e.SwappedScreens(), e.SwappedScreens()) == at("cup")
