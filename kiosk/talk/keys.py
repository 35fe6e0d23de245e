"""Which key means what in a talk, and which press of a key is only the echo of another.

Printing keys are named by the character that they type, so that every keyboard has them where it
has them; letters in either case. Clickers send keys of this list too: most of them PageDown,
PageUp, F5, Escape and `.` or `B`. Up and Down are not here: they scroll the notes.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Final

from kiosk.talk import events as e
from kiosk.talk.state import Cover, Sheet

ECHO_SECONDS = 0.25
"""A worn button of a clicker closes twice within that; nobody reads a block in it."""

_EVENTS: Final[dict[str, e.Event]] = {
    **dict.fromkeys(("PageDown", "Right", "Space"), e.Advanced()),
    **dict.fromkeys(("PageUp", "Left", "Backspace"), e.WentBack()),
    "Home": e.WentToFirst(),
    "End": e.WentToLast(),
    "Enter": e.Confirmed(),
    "Escape": e.Escaped(),
    **dict.fromkeys(("B", "."), e.ToggledCover(Cover.BLACK)),
    **dict.fromkeys(("W", ","), e.ToggledCover(Cover.WHITE)),
    "F": e.ToggledFreeze(),
    "Z": e.EnlargedNext(),
    "L": e.TurnedLanguage(),
    "N": e.TurnedNotesLanguage(),
    "S": e.SwappedScreens(),
    "I": e.ToggledSheet(Sheet.INDEX),
    **dict.fromkeys(("?", "H", "F1"), e.ToggledSheet(Sheet.HELP)),
    "F5": e.StartedClock(),
    "P": e.PausedClock(),
    **{digit: e.TypedDigit(digit) for digit in "0123456789"},
}


def event_of(key: str) -> e.Event | None:
    """What the key of this name means; None where it means nothing."""
    return _EVENTS.get(key.upper() if len(key) == 1 else key)


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
