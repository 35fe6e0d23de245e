"""The screens for staff over a stand, with lists that a test gives and time that stands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtQuick import QQuickWindow

from kiosk.settings import Corner
from kiosk.staff import state as s
from kiosk.staff.door import Door
from kiosk.sticks.stick import Stick
from kiosk.ui.clock import HeldClock
from kiosk.ui.covers import Covers
from kiosk.ui.staff.staff_desk import StaffDesk
from kiosk.ui.staff.stand import Stand as Place
from kiosk.ui.staff.stock import Stock
from kiosk.ui.staff.works import Works
from tests.ui import items
from tests.ui.stand import Stand, turn

OFFER = s.Offer("/media/stick/garden.kiosk", "Onze tuin aan de Zenne", "2026.3")
LINES = tuple(
    s.Line(True, f"content.yaml:{line}", "The picture pictures/garden.jpg is not there.", "Add it.")
    for line in range(9)
)
BROKEN = s.Report(False, LINES)


class NoWorks(Works):
    """Work that never begins."""

    def turn_to(self, place: s.Place, language: str) -> None:
        """Nothing begins."""


class GivenStock(Stock):
    """Lists as they are given: a stand with four exhibitions, and a stick with two files."""

    def __init__(self, stand: Place, covers: Covers, cover: Path) -> None:
        super().__init__(stand, covers)
        self._sticks_now = (Stick(Path("/media/stick"), "KINGSTON"),)
        self.entries = [
            entry("active", cover=str(cover)),
            entry("previous", OFFER.title),
            entry("failed", "Een avond over eten"),
            entry("built-in"),
        ]
        self.offers = [offer("garden.kiosk", OFFER.title), offer("note.kiosk", None)]

    @property
    def sticks(self) -> tuple[Stick, ...]:
        return self._sticks_now

    def look(self, language: str) -> None:  # noqa: ARG002
        """All is there already."""
        self.changed.emit()


class Behind:
    """What staff see on the window of a stand."""

    def __init__(self, stand: Stand, desk: StaffDesk) -> None:
        self.stand, self.desk = stand, desk

    @property
    def window(self) -> QQuickWindow:
        return self.stand.window

    def go(self, place: s.Place, language: str) -> None:
        """Stands at `place`, laid out, with nothing on its way."""
        self.desk.session = s.Session(place)
        self.desk.speak(language)
        self.desk.stockChanged.emit()
        for _ in range(3):
            self.window.grabWindow()
            turn()

    def labels(self) -> list[str]:
        """What can be pressed."""
        presses = items.of(self.window, "Press")
        return [items.label(press) for press in presses if press.isEnabled()]


@contextmanager
def behind(stand: Stand, data: Path, cover: Path) -> Iterator[Behind]:
    """The screens for staff on the window of `stand`, which is to be closed before they end."""
    place = Place(data, (), Corner.TOP_LEFT, may_quit=True, has_inbox=False)
    covers = Covers(data / "cache")
    stock = GivenStock(place, covers, cover)
    desk = StaffDesk(Door(data), NoWorks(place), stock, HeldClock(), s.Rules(), "en")
    stand.window.setProperty("staff", desk)
    yield Behind(stand, desk)
    covers.close()


def entry(place: str, title: str = "Wat is sociale innovatie?", cover: str = "") -> dict[str, Any]:
    """An exhibition of the stand, as `kiosk bundle list --json` tells it."""
    told = {"id": place, "title": title, "version": "2026.2", "place": place}
    return {**told, "cover": cover or None}


def offer(name: str, title: str | None) -> dict[str, Any]:
    """One on a stick, as `kiosk bundle offers --json` tells it."""
    problem = None if title else {"what": "This file is not an exhibition that was packed."}
    told = {"path": f"/media/stick/{name}", "name": name, "title": title, "version": "2026.3"}
    return {**told, "kind": "packed", "problem": problem}
