"""What a visitor reads on the page of a stop, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
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
    Photo,
    PictureBlock,
    Pioneer,
    QuoteBlock,
    Section,
    Stop,
    Text,
    TextBlock,
    photos_of,
)
from kiosk.content.reader import read

ROOT = Path(__file__).parents[1]
LANGUAGES = ("nl", "en", "fr")
TOUR = [
    "wat-is",
    "depot",
    "vernieuwend",
    "hefboom",
    "villa-clementina",
    "innovator-of-ondernemer",
    "trivelo",
    "praktijk",
    "ecosysteem",
]


def shipped() -> Exhibition:
    """The exhibition that comes with the kiosk, read without a single problem."""
    reading = read(ROOT / "content.yaml")
    assert list(reading.problems) == []
    assert reading.exhibition is not None
    return reading.exhibition


def said(text: Text, language: str) -> str:
    """The words in that language only: a missing translation counts as nothing."""
    return text.words.get(language, "")


def on_page(stop: Stop) -> list[Text]:
    """The translated words of a page from top to bottom; names are not among them."""
    match stop:
        case Section():
            head = [stop.kicker, stop.title, stop.lead]
        case Pioneer():
            head = [stop.lead, *stop.story]
        case _:
            assert_never(stop)
    return [*_present(head), *(text for block in stop.blocks for text in in_block(block))]


def around_page(stop: Stop) -> list[Text]:
    """What is told of a stop elsewhere: in the attract loop and to those who do not see."""
    photos = photos_of(stop)
    return [*_present([stop.highlight]), *(text for photo in photos for text in _of_photo(photo))]


def in_block(block: Block) -> list[Text]:
    """The words of one block."""
    match block:
        case TextBlock(paragraphs):
            return list(paragraphs)
        case CardsBlock(cards):
            return [text for card in cards for text in _of_card(card)]
        case CompareBlock(left, right):
            return [*_of_card(left), *_of_card(right)]
        case FactsBlock(facts):
            return list(facts)
        case QuoteBlock(text, by):
            return _present([text, by])
        case LinkBlock(title, text):
            return _present([title, text])
        case PictureBlock() | GalleryBlock() | PeopleBlock():
            return []
        case _:
            assert_never(block)


def cards_of(stop: Stop) -> Iterator[Card]:
    """The cards and the two sides of each comparison."""
    for block in stop.blocks:
        match block:
            case CardsBlock(cards):
                yield from cards
            case CompareBlock(left, right):
                yield from (left, right)
            case _:
                pass


def count(words: str) -> int:
    """How many words there are; a lone dash or colon is none."""
    return sum(1 for word in words.split() if re.search(r"\w", word))


def sentences(words: str) -> list[str]:
    """The sentences of a paragraph."""
    return re.split(r"(?<=[.?!])\s+", words)


def _of_card(card: Card) -> list[Text]:
    return _present([card.title, card.text])


def _of_photo(photo: Photo) -> list[Text]:
    return _present([photo.alt, photo.caption])


def _present(texts: list[Text | None]) -> list[Text]:
    return [text for text in texts if text is not None]
