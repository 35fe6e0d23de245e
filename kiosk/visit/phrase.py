"""The parts of an exhibition's tour, said in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import assert_never

from kiosk.content.markup import to_plain, to_styled
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
    photos_of,
)
from kiosk.visit.shown import BlockShown, PhotoShown, TileShown
from kiosk.visit.tour import Tour, Toured

MOST_READ = 60
"""Characters of an address that anybody reads."""

_UNSAID = re.compile(r"(https?://(www\.)?|mailto:)", re.IGNORECASE)

Words = Mapping[str, str]
"""The interface's own words in one language, by the keys of `kiosk.content.interface`."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Says parts of `tour` in `language`, with the interface's `words`."""

    tour: Tour
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

    def tiles(self) -> list[TileShown]:
        """Every stop of the tour as a tile, in order."""
        return [self._tile(toured) for toured in self.tour.values()]

    def photos(self, stop: Stop) -> list[PhotoShown]:
        """Every picture of the stop, the main one first."""
        return [self._photo(photo, index) for index, photo in enumerate(photos_of(stop))]

    def blocks(self, stop: Stop) -> list[BlockShown]:
        """The blocks of the stop, in order."""
        pictures, links = count(0 if stop.picture is None else 1), count()
        return [self._block(block, pictures, links) for block in stop.blocks]

    def _block(self, block: Block, pictures: count[int], links: count[int]) -> BlockShown:
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
                return {"kind": "gallery", "photos": [self._photo(photo, next(pictures))]}
            case GalleryBlock(photos):
                shown = [self._photo(photo, next(pictures)) for photo in photos]
                return {"kind": "gallery", "photos": shown}
            case LinkBlock(title, text, address):
                return {
                    "kind": "link",
                    "index": next(links),
                    "title": self.plain(title),
                    "text": self.styled(text),
                    "address": address.said_in(self.language),
                    "brief": brief(address.said_in(self.language)),
                }
            case PeopleBlock(pioneers):
                tiles = [self._tile(self.tour[id_]) for id_ in pioneers if id_ in self.tour]
                return {"kind": "people", "tiles": tiles}
            case _ as never:
                assert_never(never)

    def _tile(self, toured: Toured) -> TileShown:
        stop = toured.stop
        return TileShown(
            id=stop.id,
            title=self.title(stop),
            organisation=self.organisation(stop),
            number=toured.number,
            accent=toured.accent,
            picture=None if stop.picture is None else self._photo(stop.picture, 0),
        )

    def _card(self, card: Card) -> dict[str, str]:
        return {"title": self.plain(card.title), "text": self.styled(card.text)}

    def _photo(self, photo: Photo, index: int) -> PhotoShown:
        across, down = photo.focus
        return PhotoShown(
            file=photo.file,
            index=index,
            alt=self.plain(photo.alt),
            note=self._note(photo),
            credit=self._credit(photo),
            keepClear=photo.keep_clear or "",
            focusX=across,
            focusY=down,
        )

    def _note(self, photo: Photo) -> str:
        if photo.stand_in:
            return self.words["stand_in"]
        return " · ".join(filter(None, (self.plain(photo.caption), self._credit(photo))))

    def _credit(self, photo: Photo) -> str:
        name = "" if photo.stand_in else self.plain(photo.credit)
        return self.words["photo_by"].replace("{name}", name) if name else ""


def readable(address: str) -> str:
    """An address as people say it: `example.org/garden`, without what only phones need."""
    said = _UNSAID.sub("", address, count=1)
    return said.partition("?")[0] if writes(address) else said.removesuffix("/")


def brief(address: str) -> str:
    """The same, no longer than anybody reads on a screen."""
    said = readable(address)
    return said if len(said) <= MOST_READ else said[: MOST_READ - 1] + "…"


def writes(address: str) -> bool:
    """Whether the address is that of somebody to write to."""
    return address.lower().startswith("mailto:")
