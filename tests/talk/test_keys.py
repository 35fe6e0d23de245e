"""Which key means what, and that a worn button counts once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.talk import events as e
from kiosk.talk.keys import ECHO_SECONDS, GROUPS, Debounce, event_of, label_of
from kiosk.talk.state import Cover, Sheet
from kiosk.words.desks import talk
from kiosk.words.spoken import languages

KEYS: dict[str, e.Event] = {
    "PageDown": e.Advanced(),
    "Right": e.Advanced(),
    "Space": e.Advanced(),
    "PageUp": e.WentBack(),
    "Left": e.WentBack(),
    "Backspace": e.WentBack(),
    "Home": e.WentToFirst(),
    "End": e.WentToLast(),
    "Enter": e.Confirmed(),
    "Escape": e.Escaped(),
    "b": e.ToggledCover(Cover.BLACK),
    ".": e.ToggledCover(Cover.BLACK),
    "W": e.ToggledCover(Cover.WHITE),
    ",": e.ToggledCover(Cover.WHITE),
    "f": e.ToggledFreeze(),
    "Z": e.EnlargedNext(),
    "l": e.TurnedLanguage(),
    "n": e.TurnedNotesLanguage(),
    "s": e.SwappedScreens(),
    "i": e.ToggledSheet(Sheet.INDEX),
    "?": e.ToggledSheet(Sheet.HELP),
    "h": e.ToggledSheet(Sheet.HELP),
    "F1": e.ToggledSheet(Sheet.HELP),
    "F5": e.StartedClock(),
    "p": e.PausedClock(),
    "0": e.TypedDigit("0"),
    "9": e.TypedDigit("9"),
}


@pytest.mark.parametrize("key", KEYS)
def test_each_key_means_its_event(key: str) -> None:
    assert event_of(key) == KEYS[key]


@pytest.mark.parametrize("key", ["", "Up", "Down", "Tab", "x", "ß", "²", "pagedown", "F2", "10"])
def test_other_keys_mean_nothing(key: str) -> None:
    assert event_of(key) is None


def test_every_key_but_the_digits_is_in_one_group() -> None:
    grouped = [key for group in GROUPS for key in group.keys]
    assert sorted(grouped) == sorted(
        key.upper() if len(key) == 1 else key for key in KEYS if not key.isdigit()
    )
    assert [group.event for group in GROUPS] == [event_of(group.keys[0]) for group in GROUPS]


@pytest.mark.parametrize("language", languages())
def test_every_group_says_what_it_does(language: str) -> None:
    words = talk(language)
    said = [words[group.help] for group in GROUPS]
    assert len({*said}) == len(said)
    labels = {label_of(key, words) for group in GROUPS for key in group.keys}
    assert {"?", ".", "F5", words["key_page_up"], words["key_left"]} <= labels
    assert not labels & {"PageUp", "PageDown", "Left", "Right"}


def counted(*presses: tuple[str, float]) -> list[bool]:
    """Which of the presses count."""
    last, found = Debounce(), []
    for key, now in presses:
        found.append(last.counts(key, now))
        last = last.after(key, now)
    return found


@pytest.mark.parametrize("key", [key for key in KEYS if key not in "09"])
@pytest.mark.parametrize(("later", "counts"), [(0.0, False), (0.249, False), (0.25, True)])
def test_an_echo_does_not_count(key: str, later: float, counts: bool) -> None:
    assert counted((key, 0.0), (key, later)) == [True, counts]


def test_digits_always_count() -> None:
    assert counted(("1", 7.0), ("1", 7.05), ("0", 7.1), ("0", 7.1)) == [True] * 4


def test_another_key_counts_at_once() -> None:
    assert counted(("PageDown", 7.0), ("PageUp", 7.0), ("PageDown", 7.1)) == [True] * 3


def test_a_clock_that_was_set_back_swallows_nothing() -> None:
    assert counted(("PageDown", 7.0), ("PageDown", 3.0), ("PageDown", 3.1)) == [True, True, False]


@settings(deadline=None)
@given(st.lists(st.floats(0.0, 1.0), max_size=30))
def test_a_key_that_is_pressed_again_and_again_counts_now_and_then(waits: list[float]) -> None:
    """Between two presses that count is the least wait, and no press is lost behind it."""
    now, moments = 0.0, [0.0]
    for wait in waits:
        moments.append(now := now + wait)
    counts = counted(*(("PageDown", moment) for moment in moments))
    last = None
    for moment, counted_one in zip(moments, counts, strict=True):
        assert counted_one == (last is None or moment - last >= ECHO_SECONDS)
        last = moment if counted_one else last
