"""The exhibitions that staff can choose from: those of the stand, and those on its sticks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exits import FINE
from kiosk.staff.rows import EntryRow, StickRow, Words, entry_row, stick_row
from kiosk.sticks.stick import Stick
from kiosk.ui.covers import Covers
from kiosk.ui.staff.stand import Stand
from kiosk.ui.sticks import Sticks
from kiosk.ui.verb import Verb

Row = dict[str, Any]


class Stock(QObject):
    """Both lists, read by verbs of the kiosk: a stick that hangs must not hold up the show."""

    changed = Signal()

    def __init__(self, stand: Stand, covers: Covers) -> None:
        """Empty until `look`."""
        super().__init__()
        self.entries: list[Row] = []
        self.offers: list[Row] = []
        self._stand = stand
        self._covers = covers
        self._language = ""
        self._sticks = Sticks()
        self._list, self._scan = Verb(self), Verb(self)
        self._sticks.changed.connect(self._read_sticks)
        self._list.ended.connect(self._hear_list)
        self._scan.ended.connect(self._hear_scan)
        covers.changed.connect(self.changed)

    @property
    def sticks(self) -> tuple[Stick, ...]:
        """Those that are in now."""
        return self._sticks.now

    def entry_rows(self, words: Words) -> list[EntryRow]:
        """The exhibitions of the stand."""
        return [entry_row(each, self._cover(each), words) for each in self.entries]

    def stick_rows(self, words: Words) -> list[StickRow]:
        """Those on each stick that is in now."""
        return [
            stick_row(stick.name, self._on(stick), self._scan.busy, words) for stick in self.sticks
        ]

    def _cover(self, entry: Row) -> str:
        cover = entry["cover"]
        return self._covers.source(None if cover is None else Path(cover))

    def _on(self, stick: Stick) -> list[Row]:
        return [each for each in self.offers if Path(each["path"]).is_relative_to(stick.path)]

    def cover(self, title: str) -> str:
        """The address of the picture of the exhibition `title` of the stand; `""` without one."""
        found = (each for each in self.entries if each["title"] == title)
        return next((self._cover(each) for each in found), "")

    def look(self, language: str) -> None:
        """Reads everything anew, titles in `language`, and notices sticks from now on."""
        self._language = language
        self._sticks.start()
        self._list.end()
        self._list.begin(["bundle", "list", "--json", *self._stand.options], language)
        self._read_sticks()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._sticks.stop()
        self._list.end()
        self._scan.end()

    @Slot()
    def _read_sticks(self) -> None:
        self._scan.end()
        self.offers = []
        if paths := [str(stick.path) for stick in self.sticks]:
            self._scan.begin(["bundle", "offers", *paths, "--json"], self._language)
        self.changed.emit()

    @Slot(int, str, str)
    def _hear_list(self, code: int, out: str) -> None:
        if code == FINE:
            self.entries = json.loads(out)
            covers = (each["cover"] for each in self.entries)
            self._covers.want(Path(cover) for cover in covers if cover is not None)
            self.changed.emit()

    @Slot(int, str, str)
    def _hear_scan(self, code: int, out: str) -> None:
        self.offers = json.loads(out) if code == FINE else []
        self.changed.emit()
