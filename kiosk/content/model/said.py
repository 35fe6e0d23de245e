"""What a stop says, and how much that is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import assert_never

from kiosk.content.model.blocks import (
    Block,
    Card,
    CardsBlock,
    CompareBlock,
    FactsBlock,
    GalleryBlock,
    LinkBlock,
    PeopleBlock,
    PictureBlock,
    QuoteBlock,
    TextBlock,
)
from kiosk.content.model.parts import Photo, Text
from kiosk.content.model.stops import Pioneer, Section, Stop

WORDS_A_WIDE_CHARACTER = 0.6
"""Chinese and Japanese have no spaces to count words by."""


def words_in(text: str) -> float:
    """How many words `text` has, or would have in a script with spaces."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text.split()) + wide * WORDS_A_WIDE_CHARACTER


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
