"""How long people need to read: what the attract loop and the idle reset are timed by."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import assert_never

from kiosk.content.model import (
    Block,
    Card,
    CardsBlock,
    CompareBlock,
    FactsBlock,
    GalleryBlock,
    LinkBlock,
    PeopleBlock,
    Photo,
    PictureBlock,
    Pioneer,
    QuoteBlock,
    Section,
    Stop,
    Text,
    TextBlock,
)

WORDS_A_SECOND = 2.5
"""An unhurried reader, perhaps in a second language: 150 words a minute."""

FIRST_LOOK = 2.0
"""Seconds in which eyes find the title and the picture before they read."""

WORDS_A_WIDE_CHARACTER = 0.6
"""Chinese and Japanese have no spaces to count words by."""


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


def texts_of(stop: Stop) -> Iterator[Text]:
    """Everything that the page of a stop shows in words, in reading order."""
    match stop:
        case Section():
            yield from _given(stop.kicker, stop.title, stop.lead)
        case Pioneer():
            yield from _given(stop.organisation, stop.lead, *stop.story)
        case _ as never:
            assert_never(never)
    if stop.picture is not None:
        yield from _photo(stop.picture)
    for block in stop.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[Text]:
    match block:
        case TextBlock(paragraphs):
            yield from paragraphs
        case CardsBlock(cards):
            for card in cards:
                yield from _card(card)
        case CompareBlock(left, right):
            yield from (*_card(left), *_card(right))
        case FactsBlock(facts):
            yield from facts
        case QuoteBlock(text, by):
            yield from _given(text, by)
        case PictureBlock(photo):
            yield from _photo(photo)
        case GalleryBlock(photos):
            for photo in photos:
                yield from _photo(photo)
        case LinkBlock(title, text):
            yield from _given(title, text)
        case PeopleBlock():
            pass
        case _ as never:
            assert_never(never)


def _given(*texts: Text | None) -> Iterator[Text]:
    return (text for text in texts if text is not None)


def _card(card: Card) -> Iterator[Text]:
    return _given(card.title, card.text)


def _photo(photo: Photo) -> Iterator[Text]:
    return _given(None if photo.stand_in else photo.caption)


def _seconds(texts: tuple[str, ...]) -> float:
    return FIRST_LOOK + sum(_words(text) for text in texts) / WORDS_A_SECOND


def _words(text: str) -> float:
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text.split()) + wide * WORDS_A_WIDE_CHARACTER
