"""An exhibition as frozen values: what the reader makes and everything else only looks at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.problems import Mark


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in each language: language code -> words, the exhibition's first one first."""

    words: Mapping[str, str]

    def said_in(self, language: str) -> str:
        """The words in `language`, or in the exhibition's first language where they are missing."""
        if language in self.words:
            return self.words[language]
        return next(iter(self.words.values()), "")


class Side(StrEnum):
    """The side of a photograph on which nothing may lie over it."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of the bundle. `file` is relative to the bundle, with `/`.

    `focus` is the point that every crop keeps, as fractions (0..1) of the width and the height.
    A `stand_in` is shown until the photograph it waits for takes its place.
    """

    file: str
    alt: Text
    caption: Text | None = None
    credit: Text | None = None
    focus: tuple[float, float] = (0.5, 0.5)
    keep_clear: Side | None = None
    stand_in: bool = False
    mark: Mark = field(default=Mark(""), compare=False)


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
    | PeopleBlock
)


@dataclass(frozen=True, slots=True)
class Section:
    """A stop that explains. `highlight` is the one fact that the attract loop tells."""

    id: str
    title: Text
    kicker: Text | None = None
    lead: Text | None = None
    highlight: Text | None = None
    picture: Photo | None = None
    notes: Text | None = None
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Pioneer:
    """A stop that introduces people. Their names are the same in every language.

    The `kicker` says what they are where the interface's word would not fit: "Pionnière".
    """

    id: str
    people: tuple[str, ...]
    organisation: Text
    kicker: Text | None = None
    lead: Text | None = None
    highlight: Text | None = None
    picture: Photo | None = None
    notes: Text | None = None
    story: tuple[Text, ...] = ()
    blocks: tuple[Block, ...] = ()


Stop = Section | Pioneer


@dataclass(frozen=True, slots=True)
class Exhibition:
    """Everything a bundle says, valid: ids are unique and the tour names each stop at most once.

    `idle` is the organiser's idle time in seconds. `interface` holds the words that the bundle
    brings for the interface itself: language code -> key -> words.
    """

    id: str
    version: str
    languages: tuple[str, ...]
    title: Text
    sections: tuple[Section, ...]
    pioneers: tuple[Pioneer, ...]
    tour: tuple[str, ...]
    publisher: Text | None = None
    idle: float | None = None
    interface: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def stops(self) -> Mapping[str, Stop]:
        """Every section and pioneer by its id."""
        stops: tuple[Stop, ...] = (*self.sections, *self.pioneers)
        return {stop.id: stop for stop in stops}


def photos_of(stop: Stop) -> tuple[Photo, ...]:
    """The pictures of a stop in the order in which its page shows them, the main one first."""
    return tuple(_photos_of(stop))


def _photos_of(stop: Stop) -> Iterator[Photo]:
    if stop.picture is not None:
        yield stop.picture
    for block in stop.blocks:
        match block:
            case PictureBlock(photo):
                yield photo
            case GalleryBlock(photos):
                yield from photos
            case _:
                pass
