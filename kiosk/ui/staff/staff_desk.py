"""Between the screens for staff and `kiosk.staff`: event, step, work, signal."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.staff import events as e
from kiosk.staff.door import Door
from kiosk.staff.rows import EntryRow, StickRow, before
from kiosk.staff.state import (
    Away,
    Judging,
    Line,
    Menu,
    Place,
    Quitting,
    Rules,
    Session,
    Starting,
    Storing,
    Sure,
)
from kiosk.staff.step import due, step
from kiosk.staff.view import what_to_show
from kiosk.ui.clock import Clock
from kiosk.ui.staff.staff_acts import StaffActs
from kiosk.ui.staff.stock import Stock
from kiosk.ui.staff.works import Works
from kiosk.words import interface, languages
from kiosk.words.desks import staff

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffDesk(StaffActs):
    """What QML sees of the screens for staff. `restart` and `quit` ask for the end of the show."""

    shownChanged = Signal()
    stockChanged = Signal()
    languageChanged = Signal()
    arrived = Signal(object)
    restart = Signal()
    quit = Signal()

    def __init__(
        self, door: Door, works: Works, stock: Stock, clock: Clock, rules: Rules, language: str
    ) -> None:
        """Closed. Everything given is kept for as long as the window lives."""
        super().__init__()
        self._door = door
        self._works = works
        self._stock = stock
        self._clock = clock
        self._rules = rules
        self._began = clock.now()
        self._language = language
        self._problems: tuple[Line, ...] = ()
        self.session = Session()
        clock.woke.connect(self.tick)
        works.happened.connect(self.happen)
        stock.changed.connect(self.stockChanged)

    def happen(self, event: e.Event) -> None:
        """Lets `event` happen now: first the time that has passed, then the event."""
        before = self.session.place
        for each in (e.Ticked(self._now), event):
            self.session = step(self.session, each, self._rules)
        self._clock.wake_at(due(self.session, self._rules) + self._began)
        place = self.session.place
        if type(place) is not type(before):
            self._arrive(place)
        self.shownChanged.emit()

    @property
    def _now(self) -> float:
        return self._clock.now() - self._began

    def _arrive(self, place: Place) -> None:
        """Begins the work that belongs to `place`, and ends what belonged to another."""
        self.arrived.emit(place)
        self._works.turn_to(place, self._language)
        match place:
            case Away():
                self._stock.rest()
            case Menu():
                self._problems = self._door.problems(staff(self._language), self._language)
                self._stock.look(self._language)
            case Judging(asking):
                self.happen(self._door.judge(asking.typed, self._now))
            case Storing(pin):
                self.happen(self._door.keep(pin))
            case Starting():
                self.restart.emit()
            case Quitting():
                self.quit.emit()
            case _:
                pass

    @Slot(str)
    def call(self, language: str) -> None:
        """The corner was held, or the keys were pressed; visitors read `language`."""
        if isinstance(self.session.place, Away):
            self.speak(language)
            self.happen(self._door.called(self._now, language))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Everything in `language` from now on."""
        self._language = language
        self.languageChanged.emit()
        if isinstance(self.session.place, Menu):
            self._stock.look(language)
        self.happen(e.Touched())

    @Slot()
    def tick(self) -> None:
        """Time has passed."""
        self.happen(e.Ticked(self._now))

    @Property("QVariantMap", notify=shownChanged)  # type: ignore[arg-type]
    def shown(self) -> dict[str, Any]:
        shown = what_to_show(self.session, staff(self._language), self._problems)
        return {**asdict(shown), "lines": [asdict(line) for line in shown.lines]}

    @Property(str, notify=shownChanged)
    def cover(self) -> str:
        """The picture of the exhibition that is asked about."""
        place = self.session.place
        return self._stock.cover(place.title) if isinstance(place, Sure) else ""

    @Property("QVariantMap", notify=languageChanged)  # type: ignore[arg-type]
    def words(self) -> dict[str, str]:
        return {**interface(self._language), **staff(self._language)}

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        return [{"code": code, "name": interface(code)["language_name"]} for code in languages()]

    @Property("QVariantList", notify=stockChanged)  # type: ignore[arg-type]
    def entries(self) -> list[EntryRow]:
        return self._stock.entry_rows(staff(self._language))

    @Property("QVariantList", notify=stockChanged)  # type: ignore[arg-type]
    def sticks(self) -> list[StickRow]:
        return self._stock.stick_rows(staff(self._language))

    @Property(str, notify=stockChanged)
    def backTitle(self) -> str:
        return before(self._stock.entries)

    @Property(int, notify=stockChanged)
    def problems(self) -> int:
        return len(self._problems)

    @Property(str, notify=stockChanged)
    def facts(self) -> str:
        return self._door.facts(staff(self._language))

    @Property(bool, constant=True)
    def mayQuit(self) -> bool:
        return self._rules.may_quit
