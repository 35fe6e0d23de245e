"""Which key means what in a talk, and which press of a key is only the echo of another.

Printing keys are named by the character that they type, so that every keyboard has them where it
has them; letters in either case. Clickers send keys of this list too: most of them PageDown,
PageUp, F5, Escape and `.` or `B`. Up and Down are not here: they scroll the notes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Final

from kiosk.talk import events as e
from kiosk.talk.state import Cover, Sheet

ECHO_SECONDS = 0.25
"""A worn button of a clicker closes twice within that; nobody reads a block in it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Keys that mean the same `event`; `help` is the key of the words that say what it does."""

    help: str
    keys: tuple[str, ...]
    event: e.Event


GROUPS: Final = (
    Group("help_on", ("PageDown", "Right", "Space"), e.Advanced()),
    Group("help_back", ("PageUp", "Left", "Backspace"), e.WentBack()),
    Group("help_enter", ("Enter",), e.Confirmed()),
    Group("help_first", ("Home",), e.WentToFirst()),
    Group("help_last", ("End",), e.WentToLast()),
    Group("help_index", ("I",), e.ToggledSheet(Sheet.INDEX)),
    Group("help_black", ("B", "."), e.ToggledCover(Cover.BLACK)),
    Group("help_white", ("W", ","), e.ToggledCover(Cover.WHITE)),
    Group("help_freeze", ("F",), e.ToggledFreeze()),
    Group("help_enlarge", ("Z",), e.EnlargedNext()),
    Group("help_language", ("L",), e.TurnedLanguage()),
    Group("help_notes_language", ("N",), e.TurnedNotesLanguage()),
    Group("help_swap", ("S",), e.SwappedScreens()),
    Group("help_start", ("F5",), e.StartedClock()),
    Group("help_pause", ("P",), e.PausedClock()),
    Group("help_help", ("H", "?", "F1"), e.ToggledSheet(Sheet.HELP)),
    Group("help_leave", ("Escape",), e.Escaped()),
)
"""All keys but the digits, in the order in which a sheet of help tells them."""

_ELSEWHERE: Final = {":": ".", ";": ","}
"""What the keys of period and comma type on French and Belgian keyboards, and clickers there."""

_EVENTS: Final[dict[str, e.Event]] = {
    **{key: group.event for group in GROUPS for key in group.keys},
    **{digit: e.TypedDigit(digit) for digit in "0123456789"},
}


def event_of(key: str) -> e.Event | None:
    """What the key of this name means; None where it means nothing."""
    name = _ELSEWHERE.get(key, key)
    return _EVENTS.get(name.upper() if len(name) == 1 else name)


def label_of(key: str, words: Mapping[str, str]) -> str:
    """What stands on the key; `words` has the names of those that type nothing: `key_page_up`."""
    return words.get("key_" + re.sub("(?<=[a-z])(?=[A-Z])", "_", key).lower(), key)


@dataclass(frozen=True, slots=True)
class Debounce:
    """The last press that counted: its `key`, at `at` seconds."""

    key: str = ""
    at: float = -inf

    def counts(self, key: str, now: float) -> bool:
        """Whether a press of `key` is one of its own: an echo follows its key too closely.

        A digit always counts, for 11 is a number too. Every other key is one that people do not
        press twice on purpose so fast; covers and Enter would undo, or do more, than they meant.
        """
        echo = key == self.key and 0 <= now - self.at < ECHO_SECONDS
        return not echo or isinstance(event_of(key), e.TypedDigit)

    def after(self, key: str, now: float) -> Debounce:
        """What to hold the next press against."""
        return Debounce(key, now) if self.counts(key, now) else self
