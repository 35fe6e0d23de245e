"""The blocks of a stop's page."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model.parts import Photo, Text


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Running text, one value a paragraph."""

    paragraphs: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A short title with an optional explanation."""

    title: Text
    text: Text | None


@dataclass(frozen=True, slots=True)
class CardsBlock:
    """Examples side by side."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class CompareBlock:
    """Two things held against each other."""

    left: Card
    right: Card


@dataclass(frozen=True, slots=True)
class FactsBlock:
    """Short statements, each of which stands alone."""

    facts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class QuoteBlock:
    """Somebody's words, or a sentence that deserves room."""

    text: Text
    by: Text | None


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """One picture between the words."""

    photo: Photo


@dataclass(frozen=True, slots=True)
class GalleryBlock:
    """Several pictures that belong together."""

    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class LinkBlock:
    """Something to go on with elsewhere: its `address` opens on a visitor's own phone."""

    title: Text
    text: Text | None
    address: Text


@dataclass(frozen=True, slots=True)
class PeopleBlock:
    """Tiles that lead to pioneers, by their ids."""

    pioneers: tuple[str, ...]


Block = (
    TextBlock
    | CardsBlock
    | CompareBlock
    | FactsBlock
    | QuoteBlock
    | PictureBlock
    | GalleryBlock
    | LinkBlock
    | PeopleBlock
)
