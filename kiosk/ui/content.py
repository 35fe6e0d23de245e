"""The exhibition in the language and the colours of the moment, with the interface's words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.model import Exhibition
from kiosk.ui.stops import Stops
from kiosk.visit.pages import page
from kiosk.visit.phrase import Phrase
from kiosk.visit.shown import PageShown, TakeShown, TileShown
from kiosk.visit.take import take
from kiosk.visit.tour import tour_of

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WordsOf = Callable[[str], Mapping[str, str]]
"""Gives the interface's words in a language."""


@QmlElement
class Content(QObject):
    """What can be read on the screen: pages, tiles and the interface's words.

    `page` is the one in front, `nextPicture` the file of the picture after it.
    """

    saidAnew = Signal()
    pageChanged = Signal()
    toldChanged = Signal()

    def __init__(self, exhibition: Exhibition, words_of: WordsOf, language: str) -> None:
        """Everything in `language` and in the usual contrast, until another is chosen."""
        super().__init__()
        self.exhibition = exhibition
        self._words_of = words_of
        self._speak(language, contrast=False)
        self._index = 0
        self._told: dict[str, int] = {}
        self._stops = Stops(len(exhibition.tour), self.page_at, self)

    def become(self, exhibition: Exhibition, words_of: WordsOf) -> None:
        """Says `exhibition` from now on, which was written anew."""
        same_stops = exhibition.tour == self.exhibition.tour
        language = self._phrase.language
        known = language in exhibition.languages
        stop, tour = self.exhibition.tour[self._index], exhibition.tour
        self._index = tour.index(stop) if stop in tour else min(self._index, len(tour) - 1)
        self.exhibition = exhibition
        self._words_of = words_of
        self._speak(language if known else exhibition.languages[0], self._contrast)
        if same_stops:
            self._stops.say_again()
        else:
            self._stops.become(len(exhibition.tour))
        self.saidAnew.emit()
        self.pageChanged.emit()

    def turn_to(self, index: int, language: str, contrast: bool) -> None:
        """Puts the page at `index` (-1: the same) in front, and says all in `language`.

        With `contrast` the colours of stops have the most contrast that there is.
        """
        anew = (language, contrast) != (self._phrase.language, self._contrast)
        turned = index not in (-1, self._index)
        self._index = index if turned else self._index
        if anew:
            self._speak(language, contrast)
            self._stops.say_again()
            self.saidAnew.emit()
        if anew or turned:
            self.pageChanged.emit()

    def tell(self, told: Mapping[str, int]) -> None:
        """Shows only the first blocks of some stops: stop -> how many of them."""
        if told != self._told:
            self._told = dict(told)
            self.toldChanged.emit()

    def page_at(self, index: int) -> PageShown:
        """The page of a stop, by its place in the tour."""
        if index not in self._pages:
            self._pages[index] = page(self._phrase, self.exhibition.tour[index])
        return self._pages[index]

    def take(self, stop: str, link: int | None) -> TakeShown:
        """What there is to take along from a stop or its link, or from the overview with `""`."""
        return take(self._phrase, self.exhibition, stop, link)

    @Property("QVariantMap", notify=pageChanged)  # type: ignore[arg-type]
    def page(self) -> PageShown:
        return self.page_at(self._index)

    @Property("QVariantMap", notify=toldChanged)  # type: ignore[arg-type]
    def told(self) -> dict[str, int]:
        return self._told

    @Property(str, notify=pageChanged)
    def nextPicture(self) -> str:
        following = self.page_at((self._index + 1) % len(self.exhibition.tour))
        return following["picture"]["file"] if following["picture"] else ""

    @Property("QVariantMap", notify=saidAnew)  # type: ignore[arg-type]
    def words(self) -> dict[str, str]:
        return dict(self._phrase.words)

    @Property(str, notify=saidAnew)
    def title(self) -> str:
        return self.exhibition.title.said_in(self._phrase.language)

    @Property(str, notify=saidAnew)
    def publisher(self) -> str:
        publisher = self.exhibition.publisher
        return publisher.said_in(self._phrase.language) if publisher else ""

    @Property(QAbstractItemModel, constant=True)
    def stops(self) -> Stops:
        return self._stops

    @Property("QVariantList", notify=saidAnew)  # type: ignore[arg-type]
    def tiles(self) -> list[TileShown]:
        return self._phrase.tiles()

    @Property("QVariantList", notify=saidAnew)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        return [
            {"code": code, "name": self._words_of(code)["language_name"]}
            for code in self.exhibition.languages
        ]

    @Property(int, notify=saidAnew)
    def count(self) -> int:
        return len(self.exhibition.tour)

    def _speak(self, language: str, contrast: bool) -> None:
        tour = tour_of(self.exhibition, contrast)
        self._phrase = Phrase(tour, language, self._words_of(language))
        self._contrast = contrast
        self._pages: dict[int, PageShown] = {}
