"""An exhibition on a window of its own, whose time stands until a test moves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy

from kiosk.content.model import Exhibition
from kiosk.problems import Problem
from kiosk.ui.app import Options, watch
from kiosk.ui.clock import HeldClock
from kiosk.ui.completion import ask, is_complete
from kiosk.ui.controller import KioskController
from kiosk.ui.measures import Screen
from kiosk.ui.presence import Presence
from kiosk.ui.stage import Stage
from kiosk.ui.trace import Trace
from kiosk.visit.clock import begin
from kiosk.visit.state import Attract, Countdown, Limits, Overview, Panel, Place
from kiosk.visit.view import Shown
from kiosk.words import interface
from tests.ui import items

LAPTOP = Screen(1366, 768, 15.6)
LIMITS = Limits(idle=60.0, countdown=20.0, attract=6.0)
PATIENCE = 10.0


class Stand:
    """A shown window with everything that `kiosk run` puts around it."""

    def __init__(self, exhibition: Exhibition, folder: Path, screen: Screen, trace: Path) -> None:
        """A window that is still hidden; `open` shows it, `close` must end it."""
        self.exhibition = exhibition
        self.clock = HeldClock()
        self.problems: list[Problem] = []
        self.trace = trace
        self._trace = Trace(trace)
        self._stage = Stage(exhibition, folder, screen, self.clock, LIMITS, "nl")
        self._stage.pictures.problem.connect(self.problems.append)
        self._watchers = watch(self._stage, self.clock, Options("nl", LIMITS), self._trace)

    def open(self) -> None:
        """Comes back when the first page and all pages behind it stand complete."""
        self.window.show()
        until(lambda: not self._stage.pictures.waiting, "the pictures are there")
        until(lambda: bool(self.window.property("begun")), "the first page is complete")
        self.settle()

    @property
    def window(self) -> QQuickWindow:
        return self._stage.window

    @property
    def controller(self) -> KioskController:
        return self._stage.controller

    @property
    def presence(self) -> Presence:
        """What hears that somebody is there."""
        return next(each for each in self._watchers if isinstance(each, Presence))

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def shown(self) -> Shown:
        return self._stage.controller.shown_now

    def reset(self) -> None:
        """Begins a new visit at the first poster, as the kiosk itself does after each one."""
        self.window.requestActivate()
        self.controller.use_keys(False)
        fresh = begin(self.exhibition, "nl", self.clock.now())
        self.controller.become(replace(fresh, place=Overview()))
        self.controller.become(fresh)
        self.settle()
        until(self.window.isActive, "the window has the keyboard")

    def go(
        self,
        place: Place,
        text_size: int = 100,
        panel: Panel | None = None,
        *,
        language: str = "nl",
        contrast: bool = False,
        calm: bool = False,
    ) -> None:
        """Stands at `place` as if the visitor had just come there, with nothing on its way."""
        self.come(place, text_size, panel, language=language, contrast=contrast, calm=calm)
        self.settle()

    def come(
        self,
        place: Place,
        text_size: int = 100,
        panel: Panel | None = None,
        *,
        language: str = "nl",
        contrast: bool = False,
        calm: bool = False,
    ) -> None:
        """The same without waiting: what moves, is on its way."""
        visit = begin(self.exhibition, language, self.clock.now())
        if isinstance(place, Attract | Countdown):
            place = replace(place, since=visit.now)
        self.controller.become(
            replace(
                visit,
                place=place,
                text_size=text_size,
                panel=panel,
                contrast=contrast,
                calm=calm,
            )
        )

    def lay_out(self) -> None:
        """Waits until all has its place: pictures are there, though a veil may lie over them."""
        until(lambda: ask(self.window, "isLoaded"), "the page is loaded")
        for _ in range(2):  # a list lays its rows out anew in the frame after
            self.window.grabWindow()
            turn()
        # A neighbour that is still being made counts as seen, though it is not drawn.
        until(lambda: len(items.of(self.window, "PageScreen")) < 2, "the neighbours are made")

    def pass_time(self, seconds: float) -> None:
        self.clock.move_to(self.clock.now() + seconds)

    def settle(self) -> None:
        """Waits until what is shown is complete and at rest."""
        until(lambda: is_complete(self.window), "the page is complete and at rest")
        turn()

    def item(self, kind: str) -> QQuickItem:
        """The one item of this QML type on the screen."""
        [found] = items.of(self.window, kind)
        return found

    def control(self, label: str) -> QQuickItem:
        """The one control on the screen that has this name for assistive technology."""
        [found] = [press for press in items.of(self.window, "Press") if items.label(press) == label]
        return found

    def words(self, key: str) -> str:
        """The interface's words in the language of the moment."""
        return interface(self.shown.language)[key]

    def close(self) -> None:
        for watcher in self._watchers:
            self.window.removeEventFilter(watcher)
        self._watchers.clear()
        self._stage.close()
        self._trace.__exit__()


def until(true: Callable[[], bool], what: str) -> None:
    """Turns events until something is true; fails when it does not become so."""
    deadline = monotonic() + PATIENCE
    while not true():
        assert monotonic() < deadline, f"waited {PATIENCE} s until {what}"
        turn()


def until_still(value: Callable[[], float]) -> float:
    """Turns events until a number has not changed for a tenth of a second; that number."""
    seen, since = value(), monotonic()
    while monotonic() < since + 0.1:
        turn()
        if value() != seen:
            seen, since = value(), monotonic()
    return seen


def turn() -> None:
    """Lets everything happen that is due now."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def turn_for(seconds: float) -> None:
    """Turns events for so many seconds of real time."""
    end = monotonic() + seconds
    while monotonic() < end:
        turn()


@contextmanager
def next_frame(window: QQuickWindow) -> Iterator[None]:
    """Turns events until a frame has come to the screen after what is done in it."""
    swapped = QSignalSpy(window.frameSwapped)
    yield
    until(lambda: swapped.count() > 0, "a frame is there")
