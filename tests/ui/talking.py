"""A talk in windows of its own, whose time stands until a test moves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.content.model import Exhibition
from kiosk.talk import events as e
from kiosk.talk.comparison import Comparison
from kiosk.talk.pace import plan_of
from kiosk.talk.state import Talk
from kiosk.talk.step import begin
from kiosk.ui.clock import HeldClock
from kiosk.ui.completion import is_complete
from kiosk.ui.stage import words_of
from kiosk.ui.talk.board import Board, pages_of
from kiosk.ui.talk.room import Room
from kiosk.ui.talk.screens import Screens
from kiosk.ui.talk.talk_desk import TalkDesk
from kiosk.ui.talk.talk_view import TalkView
from kiosk.ui.trace import Trace
from kiosk.words.desks import talk as talk_words
from tests.ui import items
from tests.ui.exhibits import CUP, DEPOT, LEVER, WHEELS, WOOD, exhibition, text
from tests.ui.stand import turn, until

MINUTES = 60.0
TALKED = exhibition(
    replace(CUP, notes=text("Ask who brought a cup"), reveal=True), DEPOT, LEVER, WHEELS, WOOD
)
"""The small exhibition, with notes and blocks to be told one by one at its first stop."""

APART = 0.3
"""Seconds between two presses that are meant."""


class Talking:
    """The windows of a talk, offscreen: the audience's, and the presenter's on demand."""

    def __init__(
        self,
        app: QGuiApplication,
        folder: Path,
        *,
        exhibition: Exhibition = TALKED,
        reader: str = "en",
        rehearsal: Callable[[Talk], Comparison] | None = None,
        trace: Trace | None = None,
    ) -> None:
        """A talk of ten minutes in English, with Dutch notes."""
        self.clock = HeldClock()
        self.view = TalkView()
        plan = plan_of(exhibition, 10 * MINUTES, "nl")
        board = Board(
            exhibition, plan, talk_words(reader), pages_of(exhibition, words_of(exhibition))
        )
        self.exhibition = exhibition
        self.desk = TalkDesk(self._begun(), board, self.clock, self.view)
        self.room = Room(
            Screens(app),
            self.desk,
            self.view,
            exhibition,
            folder,
            trace or Trace(None),
            rehearsal=rehearsal,
        )
        self.over = QSignalSpy(self.room.over)
        self._open = True

    def reset(self) -> None:
        """Begins again on one screen, with nothing over it."""
        self.lectern.hide()
        self.room.lectern.look(False)
        self.view.be_alone(False)
        self.view.be_alone(True)
        if self.view.property("spotlit"):
            self.view.toggleSpotlight()
        self.desk.talk = self._begun()
        self.desk.happen(e.ToggledFreeze())
        self.desk.happen(e.ToggledFreeze())
        self.over = QSignalSpy(self.room.over)
        self.settle()

    @property
    def talk(self) -> Talk:
        return self.desk.talk

    @property
    def audience(self) -> QQuickWindow:
        return self.room.projector.stage.window

    @property
    def lectern(self) -> QQuickWindow:
        return self.room.lectern.window

    def open(self, width: int = 1366, height: int = 768) -> None:
        """On one screen, of that size."""
        self.room.open()
        self.audience.showNormal()
        self.audience.resize(width, height)
        stage = self.room.projector.stage
        until(lambda: not stage.pictures.waiting, "the pictures are there")
        self.settle()

    def sit(self, width: int = 1366, height: int = 768) -> None:
        """As on two screens: with a window of that size for the presenter."""
        self.lectern.resize(width, height)
        self.lectern.show()
        self.view.be_alone(False)
        until(self.lectern.isExposed, "the presenter's window is there")
        self.settle()

    def press(self, *keys: Qt.Key | str, window: QQuickWindow | None = None) -> None:
        """Keys one after the other, in the audience's window or another."""
        for key in keys:
            self.clock.move_to(self.clock.now() + APART)
            QTest.keyClick(window or self.audience, key)  # type: ignore[arg-type]
            turn()
        self.settle()

    def pass_time(self, seconds: float) -> None:
        self.clock.move_to(self.clock.now() + seconds)

    def settle(self) -> None:
        stage = self.room.projector.stage
        until(lambda: bool(stage.window.property("begun")), "the pages are made")
        until(lambda: is_complete(self.audience), "the page is complete and at rest")
        turn()

    def shown(self) -> tuple[str, str]:
        """The screen and the stop that the audience sees."""
        now = self.room.projector.stage.controller.shown_now
        return now.screen, now.stop

    def seen_blocks(self) -> list[str]:
        """The kinds of the blocks that the audience sees."""
        [blocks] = items.of(self.audience, "Blocks")
        slots = [item for item in blocks.childItems() if item.property("modelData") is not None]
        until(lambda: all(map(at_rest, slots)), "nothing fades")
        return [data_of(slot)["kind"] for slot in slots if slot.opacity() == 1]

    def says(self, words: str, window: QQuickWindow) -> bool:
        return words in items.said(window)

    def close(self) -> None:
        """Once; a second time does nothing."""
        if self._open:
            self._open = False
            self.room.close()

    def _begun(self) -> Talk:
        return begin(self.exhibition, None, "en", "nl", self.clock.now())


def at_rest(slot: QQuickItem) -> bool:
    """Whether a block is seen or not, and nothing between."""
    return slot.opacity() == float(slot.property("isTold"))


def data_of(slot: QQuickItem) -> dict[str, str]:
    value = slot.property("modelData")
    return dict(value.toVariant() if hasattr(value, "toVariant") else value)
