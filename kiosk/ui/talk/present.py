"""`kiosk present`: an exhibition as a talk, on one screen or two. A ladder of small steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.content.model import Exhibition
from kiosk.talk.comparison import Comparison
from kiosk.talk.pace import Plan
from kiosk.talk.seats import Seats
from kiosk.talk.state import Talk
from kiosk.talk.step import begin as begin_talk
from kiosk.ui.application import begin
from kiosk.ui.clock import Clock
from kiosk.ui.stage import words_of
from kiosk.ui.talk.awake import Awake
from kiosk.ui.talk.board import Board, pages_of
from kiosk.ui.talk.lectern import Lectern
from kiosk.ui.talk.projector import Projector
from kiosk.ui.talk.screens import Screens
from kiosk.ui.talk.talk_desk import TalkDesk
from kiosk.ui.talk.talk_keys import TalkKeys
from kiosk.ui.trace import Trace
from kiosk.words.desks import talk as talk_words


@dataclass(frozen=True, slots=True)
class Options:
    """How to give a talk. The window's own words are in `reader`, the language of who speaks.

    `plan` shares out its time. Where there is a `rehearsal`, it tells how the talk went, and that
    is shown before the windows go. Renditions are kept in `cache`.
    """

    language: str
    notes_language: str
    reader: str
    start: str | None = None
    plan: Plan | None = None
    cache: Path | None = None
    rehearsal: Callable[[Talk], Comparison] | None = None


def run(exhibition: Exhibition, folder: Path, options: Options, trace: Trace) -> int:
    """Gives the talk until it is ended; returns the process's exit code."""
    app, departure = begin()
    clock = Clock()
    talk = begin_talk(
        exhibition, options.start, options.language, options.notes_language, clock.now()
    )
    board = Board(
        exhibition,
        options.plan,
        talk_words(options.reader),
        pages_of(exhibition, words_of(exhibition)),
    )
    desk = TalkDesk(talk, board, clock)
    room = Room(app, exhibition, folder, desk, options, trace)
    awake = Awake()
    room.open()
    code = app.exec()
    departure.deleteLater()
    awake.close()
    room.close()
    return code


class Room(QObject):
    """Where a talk is given: its desk, its screens, and a window for each."""

    def __init__(
        self,
        app: QGuiApplication,
        exhibition: Exhibition,
        folder: Path,
        desk: TalkDesk,
        options: Options,
        trace: Trace,
    ) -> None:
        """Both windows, still hidden."""
        super().__init__()
        self._app = app
        self._desk = desk
        self._trace = trace
        self._rehearsal = options.rehearsal
        self.screens = Screens(app)
        size = self.screens.size(self.screens.seats.audience)
        self.projector = Projector(exhibition, folder, desk, size, trace, options.cache)
        self.lectern = Lectern(desk, self.projector.stage)
        self._keys = TalkKeys(desk.now)
        self._swapped = desk.talk.swapped
        for window in (self.projector.stage.window, self.lectern.window):
            window.installEventFilter(self._keys)
        self._keys.pressed.connect(desk.press)
        self._keys.viewed.connect(desk.view)
        self._keys.leave.connect(app.quit)
        desk.finished.connect(app.quit)
        self.projector.strayed.connect(desk.happen)
        desk.more = self.projector.show_more
        desk.moved.connect(self.projector.follow)
        desk.moved.connect(self._move)
        self.screens.seated.connect(self._seat)

    def open(self) -> None:
        """Shows the windows where they belong."""
        self._tell(self._desk.talk)
        self._seat(self.screens.seats)

    def close(self) -> None:
        """Ends both windows, and what looks at them."""
        self._keys.deleteLater()
        self.lectern.close()
        self.projector.close()

    @Slot(object)
    def _move(self, talk: Talk) -> None:
        if talk.ended:
            self._end(talk)
        if talk.swapped != self._swapped:
            self._swapped = talk.swapped
            self.screens.swap()
        self._tell(talk)

    @Slot(object)
    def _seat(self, seats: Seats) -> None:
        self._trace.write("seats", audience=seats.audience, presenter=seats.presenter)
        self.screens.show(self.projector.stage.window, seats.audience)
        self._desk.is_alone(seats.presenter is None)
        self.lectern.sit(self.screens, seats.presenter)
        if seats.presenter is None:
            self.projector.stage.window.requestActivate()

    def _end(self, talk: Talk) -> None:
        if self._rehearsal is None:
            self._app.quit()
        else:
            self._desk.tell_rehearsal(self._rehearsal(talk))

    def _tell(self, talk: Talk) -> None:
        self._trace.write(
            "talk",
            stop=talk.spot.stop,
            told=talk.spot.told,
            seen=talk.seen.stop,
            language=talk.seen_language,
            cover=talk.cover or "",
            frozen=talk.frozen,
        )
