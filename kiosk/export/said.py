"""Everything that a hand-out says, in one language."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Exhibition
from kiosk.talk.script import notes_of
from kiosk.visit.pages import page
from kiosk.visit.phrase import Phrase
from kiosk.visit.shown import PageShown
from kiosk.visit.tour import tour_of
from kiosk.words import interface

FROM_THE_RIGHT = frozenset(("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
"""The languages that are written from right to left."""


@dataclass(frozen=True, slots=True)
class Said:
    """An exhibition in `language`: its pages in the order of the tour.

    Texts of pages are plain, paragraphs carry `<b>` and `<i>`; see `kiosk.visit.shown`. `notes` are
    the presenter's, by the ids of their pages, paragraph by paragraph. `address` may be empty.
    """

    language: str
    title: str
    publisher: str
    version: str
    address: str
    pages: tuple[PageShown, ...]
    notes: dict[str, tuple[str, ...]]
    words: dict[str, str]

    @property
    def tour(self) -> dict[str, PageShown]:
        """The pages by their ids."""
        return {page["id"]: page for page in self.pages}


def said(exhibition: Exhibition, language: str) -> Said:
    """What `exhibition` says in `language`, which is one of its own."""
    words = {**interface(language), **exhibition.interface.get(language, {})}
    phrase = Phrase(tour_of(exhibition), language, words)
    return Said(
        language=language,
        title=phrase.plain(exhibition.title),
        publisher=phrase.plain(exhibition.publisher),
        version=exhibition.version,
        address="" if exhibition.address is None else exhibition.address.said_in(language),
        pages=tuple(page(phrase, id_) for id_ in exhibition.tour),
        notes={id_: notes_of(exhibition.stops[id_], language) for id_ in exhibition.tour},
        words=words,
    )


def is_from_the_right(language: str) -> bool:
    """Whether it is written from right to left."""
    return language.partition("-")[0] in FROM_THE_RIGHT
