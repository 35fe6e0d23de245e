"""The exhibition in the language of the moment, with the interface's words beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Exhibition
from kiosk.ui.stops import Stops
from kiosk.visit.pages import page
from kiosk.visit.phrase import Phrase
from kiosk.visit.shown import PageShown, TileShown

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WordsOf = Callable[[str], Mapping[str, str]]
"""Gives the interface's words in a language."""


@QmlElement
@QmlUncreatable("made by the controller")
class Content(QObject):
    """What can be read on the screen: pages, tiles and the interface's words.

    `page` is the one in front, `nextPicture` the file of the picture after it.
    """

    languageChanged = Signal()
    pageChanged = Signal()

    def __init__(self, exhibition: Exhibition, words_of: WordsOf, language: str) -> None:
        """Everything in `language`, until another is chosen."""
        super().__init__()
        self.exhibition = exhibition
        self._words_of = words_of
        self._language = language
        self._pages: dict[int, PageShown] = {}
        self._index = 0
        self._stops = Stops(len(exhibition.tour), self.page_at, self)

    def turn_to(self, index: int, language: str) -> None:
        """The page in front is the one at `index` now (-1: stays), and all is said in `language`."""
        speaks_anew, turned = language != self._language, index not in (-1, self._index)
        self._language = language
        self._index = index if turned else self._index
        if speaks_anew:
            self._pages.clear()
            self._stops.say_again()
            self.languageChanged.emit()
        if speaks_anew or turned:
            self.pageChanged.emit()

    def page_at(self, index: int) -> PageShown:
        """The page of a stop, by its place in the tour."""
        if index not in self._pages:
            stop = self.exhibition.tour[index]
            self._pages[index] = page(self.exhibition, stop, self._language, self._get_words())
        return self._pages[index]

    def _get_page(self) -> PageShown:
        return self.page_at(self._index)

    def _get_next_picture(self) -> str:
        following = self.page_at((self._index + 1) % self._get_count())
        return following["picture"]["file"] if following["picture"] else ""

    def _get_words(self) -> dict[str, str]:
        return dict(self._words_of(self._language))

    def _get_title(self) -> str:
        return self.exhibition.title.said_in(self._language)

    def _get_stops(self) -> Stops:
        return self._stops

    def _get_tiles(self) -> list[TileShown]:
        phrase = Phrase(self.exhibition, self._language, self._get_words())
        stops = self.exhibition.stops
        return [phrase.tile(stops[stop]) for stop in self.exhibition.tour]

    def _get_languages(self) -> list[dict[str, str]]:
        return [
            {"code": code, "name": self._words_of(code)["language_name"]}
            for code in self.exhibition.languages
        ]

    def _get_count(self) -> int:
        return len(self.exhibition.tour)

    title: Any = Property(str, _get_title, notify=languageChanged)
    words: Any = Property("QVariantMap", _get_words, notify=languageChanged)
    tiles: Any = Property("QVariantList", _get_tiles, notify=languageChanged)
    languages: Any = Property("QVariantList", _get_languages, constant=True)
    page: Any = Property("QVariantMap", _get_page, notify=pageChanged)
    nextPicture: Any = Property(str, _get_next_picture, notify=pageChanged)
    stops: Any = Property(QAbstractItemModel, _get_stops, constant=True)
    count: Any = Property(int, _get_count, constant=True)
