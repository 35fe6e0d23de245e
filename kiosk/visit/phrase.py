"""The parts of an exhibition, said in one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import assert_never

from kiosk.content.colours import PIONEER_FILL, SECTION_FILLS, accent
from kiosk.content.markup import to_plain, to_styled
from kiosk.content.model import (
    Block,
    Card,
    CardsBlock,
    CompareBlock,
    Exhibition,
    FactsBlock,
    GalleryBlock,
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
from kiosk.visit.shown import AccentShown, BlockShown, PhotoShown, TileShown

Words = Mapping[str, str]
"""The interface's own words in one language, by the keys of `kiosk.content.interface`."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Says parts of `exhibition` in `language`, with the interface's `words`."""

    exhibition: Exhibition
    language: str
    words: Words

    def plain(self, text: Text | None) -> str:
        """The words without their marks; nothing where there is no text."""
        return "" if text is None else to_plain(text.said_in(self.language))

    def styled(self, text: Text | None) -> str:
        """The words with `<b>` and `<i>`, safe to be shown as styled text."""
        return "" if text is None else to_styled(text.said_in(self.language))

    def paragraphs(self, texts: Iterable[Text]) -> list[str]:
        """The paragraphs that say something in this language, styled."""
        return [said for text in texts if (said := self.styled(text))]

    def title(self, stop: Stop) -> str:
        """A section's title, or the names of a pioneer's people: `A, B and C`."""
        match stop:
            case Section(title=title):
                return self.plain(title)
            case Pioneer(people=people):
                others, last = ", ".join(people[:-1]), "".join(people[-1:])
                return f"{others} {self.words['and']} {last}" if others else last
            case _ as never:
                assert_never(never)

    def organisation(self, stop: Stop) -> str:
        """A pioneer's organisation; a section has none."""
        return self.plain(stop.organisation) if isinstance(stop, Pioneer) else ""

    def number(self, stop: Stop) -> int:
        """Where a section stands among the sections of the tour, from 1; a pioneer has 0."""
        if isinstance(stop, Pioneer):
            return 0
        sections = {section.id for section in self.exhibition.sections}
        return [id_ for id_ in self.exhibition.tour if id_ in sections].index(stop.id) + 1

    def tile(self, stop: Stop) -> TileShown:
        """The stop as a tile."""
        return TileShown(
            id=stop.id,
            title=self.title(stop),
            organisation=self.organisation(stop),
            number=self.number(stop),
            accent=accent_of(self.exhibition, stop),
            picture=None if stop.picture is None else self._photo(stop.picture, 0),
        )

    def photos(self, stop: Stop) -> list[PhotoShown]:
        """Every picture of the stop, the main one first."""
        return [self._photo(photo, index) for index, photo in enumerate(photos_of(stop))]

    def blocks(self, stop: Stop) -> list[BlockShown]:
        """The blocks of the stop, in order."""
        index = count(0 if stop.picture is None else 1)
        return [self._block(block, index) for block in stop.blocks]

    def _block(self, block: Block, index: count[int]) -> BlockShown:
        match block:
            case TextBlock(paragraphs):
                return {"kind": "text", "paragraphs": self.paragraphs(paragraphs)}
            case CardsBlock(cards):
                return {"kind": "cards", "cards": [self._card(card) for card in cards]}
            case CompareBlock(left, right):
                return {"kind": "compare", "cards": [self._card(left), self._card(right)]}
            case FactsBlock(facts):
                return {"kind": "facts", "facts": self.paragraphs(facts)}
            case QuoteBlock(text, by):
                return {"kind": "quote", "text": self.styled(text), "by": self.plain(by)}
            case PictureBlock(photo):
                return {"kind": "gallery", "photos": [self._photo(photo, next(index))]}
            case GalleryBlock(photos):
                shown = [self._photo(photo, next(index)) for photo in photos]
                return {"kind": "gallery", "photos": shown}
            case PeopleBlock(pioneers):
                stops, tour = self.exhibition.stops, self.exhibition.tour
                tiles = [self.tile(stops[id_]) for id_ in pioneers if id_ in tour]
                return {"kind": "people", "tiles": tiles}
            case _ as never:
                assert_never(never)

    def _card(self, card: Card) -> dict[str, str]:
        return {"title": self.plain(card.title), "text": self.styled(card.text)}

    def _photo(self, photo: Photo, index: int) -> PhotoShown:
        across, down = photo.focus
        name = "" if photo.stand_in else self.plain(photo.credit)
        return PhotoShown(
            file=photo.file,
            index=index,
            alt=self.plain(photo.alt),
            caption=self.plain(photo.caption),
            credit=self.words["photo_by"].replace("{name}", name) if name else "",
            standIn=photo.stand_in,
            focusX=across,
            focusY=down,
        )


def accent_of(exhibition: Exhibition, stop: Stop) -> AccentShown:
    """The colour of a stop: the sections' in order, the pioneers' always the same."""
    match stop:
        case Section():
            order = exhibition.sections.index(stop)
            roles = accent(SECTION_FILLS[order % len(SECTION_FILLS)])
        case Pioneer():
            roles = accent(PIONEER_FILL)
        case _ as never:
            assert_never(never)
    return AccentShown(
        fill=roles.fill, onFill=roles.on_fill, onPaper=roles.on_paper, onInk=roles.on_ink
    )
