"""What an exhibition says to its visitors, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from kiosk.content.model import (
    Block,
    Card,
    CardsBlock,
    CompareBlock,
    Exhibition,
    FactsBlock,
    GalleryBlock,
    LinkBlock,
    PeopleBlock,
    PictureBlock,
    Pioneer,
    QuoteBlock,
    Section,
    Stop,
    Text,
    TextBlock,
    photos_of,
)

Passage = tuple[Text, ...]
"""Texts that are read in one go: the paragraphs of a story, or a card's title with its text."""


def visible(exhibition: Exhibition) -> Iterator[Text]:
    """All words that can be seen on the screen but for people's names."""
    yield from _given(exhibition.title, exhibition.publisher)
    for stop in exhibition.stops.values():
        yield from _given(stop.kicker, _heading(stop))
        for passage in passages(stop):
            yield from passage
        for photo in photos_of(stop):
            yield from _given(photo.credit)
        for block in stop.blocks:
            if isinstance(block, QuoteBlock):
                yield from _given(block.by)


def passages(stop: Stop) -> Iterator[Passage]:
    """Everything of a stop that is there to be read."""
    yield from _each(stop.lead, stop.highlight)
    if isinstance(stop, Pioneer):
        yield stop.story
    yield from _each(*(photo.caption for photo in photos_of(stop)))
    for block in stop.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[Passage]:
    match block:
        case TextBlock(paragraphs):
            yield paragraphs
        case CardsBlock(cards):
            yield from map(_card, cards)
        case CompareBlock(left, right):
            yield from (_card(left), _card(right))
        case FactsBlock(facts):
            yield from _each(*facts)
        case QuoteBlock(text):
            yield (text,)
        case LinkBlock(title, text):
            yield _given(title, text)
        case PictureBlock() | GalleryBlock() | PeopleBlock():
            pass
        case _ as never:
            assert_never(never)


def _heading(stop: Stop) -> Text:
    match stop:
        case Section(title=title):
            return title
        case Pioneer(organisation=organisation):
            return organisation
        case _ as never:
            assert_never(never)


def _card(card: Card) -> Passage:
    return _given(card.title, card.text)


def _each(*texts: Text | None) -> Iterator[Passage]:
    return ((text,) for text in _given(*texts))


def _given(*texts: Text | None) -> Passage:
    return tuple(text for text in texts if text is not None)
