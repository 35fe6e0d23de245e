"""What the audience sees: the show on a window of its own, which follows a talk."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.content.model import Exhibition
from kiosk.talk import events as e
from kiosk.talk.spots import beginning, whole
from kiosk.talk.state import Spot, Talk
from kiosk.ui.clock import Clock
from kiosk.ui.completion import Completion, ask
from kiosk.ui.measures import Screen
from kiosk.ui.pointer import Pointer
from kiosk.ui.stage import Stage
from kiosk.ui.talk.screens import Screens
from kiosk.ui.talk.talk_desk import TalkDesk
from kiosk.ui.trace import Trace
from kiosk.ui.window import Frame
from kiosk.visit.state import Limits, Page, Place, Zoom
from kiosk.visit.view import Shown

LIMITS = Limits(idle=inf)

SCREEN = Screen(1920, 1080, diagonal=100.0, distance=300.0)
"""A projected picture of 2.2 m across, seen from 3 m: whatever its pixels, capitals are a 35th of
its height, which from six times that height are still 16 minutes of arc.
"""


class Projector(QObject):
    """Owns the show of a talk. `strayed` tells where a finger on it has led."""

    strayed = Signal(object)

    def __init__(
        self,
        exhibition: Exhibition,
        folder: Path,
        desk: TalkDesk,
        screens: Screens,
        trace: Trace,
        cache: Path | None = None,
    ) -> None:
        """A window as large as the audience's screen, still hidden.

        Renditions are kept in `cache`.
        """
        super().__init__()
        self._exhibition = exhibition
        self._followed = desk.talk
        self.stage = Stage(
            exhibition,
            folder,
            SCREEN,
            Clock(),
            LIMITS,
            desk.talk.seen_language,
            size=screens.size(screens.seats.audience),
            pixel_ratio=screens.pixel_ratio(screens.seats.audience),
            frame=Frame("Audience", {"talk": desk}, scaled=True),
            cache=cache,
        )
        self._show(desk.talk)
        self.stage.load_pages()
        self._pointer = Pointer(self.stage.window)
        controller = self.stage.controller
        self._completion = Completion(self.stage.window, controller.shown_now)
        self._completion.complete.connect(trace.complete)
        controller.moved.connect(self._completion.expect)
        controller.moved.connect(trace.shown)
        controller.moved.connect(self._stray)

    @Slot(object)
    def follow(self, talk: Talk) -> None:
        """Shows what the audience is to see in `talk`; what a finger laid over it goes with it."""
        same = _seen(talk) == _seen(self._followed)
        self._followed = talk
        if not same:
            self._show(talk)

    def _show(self, talk: Talk) -> None:
        controller = self.stage.controller
        self.stage.tell(told(talk.seen, self._exhibition))
        place = _place(talk.seen)
        seen = replace(controller.visit, place=place, language=talk.seen_language)
        controller.become(replace(seen, panel=None, link=None))

    def sit(self, screens: Screens, name: str) -> None:
        """Fills the screen called `name`, and tells when the page is complete there."""
        screens.show(self.stage.window, name)
        self._completion.expect(self.stage.controller.shown_now)

    def read_on(self) -> bool:
        """Scrolls the page on; False where its end is on the screen."""
        return ask(self.stage.window, "readOn")

    def close(self) -> None:
        """Ends the show."""
        self.stage.window.removeEventFilter(self._pointer)
        self.stage.close()

    @Slot(object)
    def _stray(self, now: Shown) -> None:
        """A finger has turned a page or enlarged a picture: the talk goes there too."""
        followed = self._followed
        seen = followed.seen
        if self._followed.frozen or now.screen not in ("page", "zoom"):
            self._show(self._followed)
        elif now.stop != seen.stop:
            self.strayed.emit(e.TurnedTo(now.stop))
        elif now.screen == "zoom" and now.picture != seen.picture:
            self.strayed.emit(e.Enlarged(now.picture))
        elif now.screen == "page" and seen.picture is not None:
            self.strayed.emit(e.Shrunk())
        else:
            return
        if self._followed is followed:  # it leads nowhere in the talk
            self._show(followed)


def told(seen: Spot, exhibition: Exhibition) -> dict[str, int]:
    """How many blocks are told of each stop that reveals them: all before `seen`, none behind."""
    here = exhibition.tour.index(seen.stop)
    found = {}
    for index, stop in enumerate(exhibition.tour):
        if exhibition.stops[stop].reveal:
            there = whole(stop, exhibition) if index < here else beginning(stop, exhibition)
            found[stop] = seen.told if index == here else there.told
    return found


def _seen(talk: Talk) -> tuple[object, ...]:
    return talk.seen, talk.seen_language, talk.cover


def _place(seen: Spot) -> Place:
    return Page(seen.stop) if seen.picture is None else Zoom(seen.stop, seen.picture)
