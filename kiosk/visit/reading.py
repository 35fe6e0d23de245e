"""How long people need to read: what the attract loop and the idle reset are timed by."""

from __future__ import annotations

from typing import assert_never

from kiosk.content.model import Pioneer, Section, Stop, Text, texts_of, words_in

WORDS_A_SECOND = 2.5
"""An unhurried reader, perhaps in a second language: 150 words a minute."""

FIRST_LOOK = 2.0
"""Seconds in which eyes find the title and the picture before they read."""


def headline(stop: Stop) -> tuple[Text, ...]:
    """What the attract loop tells of a stop besides people's names."""
    match stop:
        case Section(title=title):
            parts = (title, stop.lead, stop.highlight)
        case Pioneer(organisation=organisation):
            parts = (organisation, stop.lead, stop.highlight)
        case _ as never:
            assert_never(never)
    return tuple(part for part in parts if part is not None)


def headline_seconds(stop: Stop, language: str) -> float:
    """Seconds to take in one stop of the attract loop."""
    names = stop.people if isinstance(stop, Pioneer) else ()
    return _seconds((*names, *(text.said_in(language) for text in headline(stop))))


def page_seconds(stop: Stop, language: str) -> float:
    """Seconds to read the whole page of a stop."""
    names = stop.people if isinstance(stop, Pioneer) else ()
    return _seconds((*names, *(text.said_in(language) for text in texts_of(stop))))


def _seconds(texts: tuple[str, ...]) -> float:
    return FIRST_LOOK + sum(words_in(text) for text in texts) / WORDS_A_SECOND
