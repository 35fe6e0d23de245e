"""What the windows of a talk know of it: event, step, difference, signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QLocale, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.talk import events as e
from kiosk.talk.comparison import Comparison
from kiosk.talk.state import Talk
from kiosk.talk.step import step
from kiosk.ui.clock import Clock
from kiosk.ui.talk.board import Board, StopShown
from kiosk.ui.talk.talk_acts import TalkActs
from kiosk.ui.talk.talk_keys import help_lines
from kiosk.ui.talk.talk_view import TalkView

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TalkDesk(TalkActs):
    """The desk of whoever speaks. `moved` tells each new state of the talk but the time alone.

    `scrolledOn` comes when a step on showed more of the page, `finished` when how a rehearsal went
    has been read.
    """

    moved = Signal(object)
    talkChanged = Signal()
    indexChanged = Signal()
    timeChanged = Signal()
    rehearsalChanged = Signal()
    finished = Signal()
    scrolledOn = Signal()

    def __init__(self, talk: Talk, board: Board, clock: Clock, view: TalkView) -> None:
        """A desk for `talk`; `clock` is asked for the time, and wakes the desk every second."""
        super().__init__()
        self.talk = talk
        self.more: Callable[[], bool] | None = None
        """Scrolls the audience's page on; False where its end is on the screen."""
        self._board = board
        self._clock = clock
        self._view = view
        self._rehearsal: dict[str, Any] = {}
        self._shown = self._show()
        self._time = self._tell_time()
        clock.woke.connect(self.tick)
        self._wake()

    def happen(self, event: e.Event) -> None:
        """Lets `event` happen now: first the time that has passed, then the event."""
        before = self.talk
        for each in (e.Ticked(self._clock.now()), event):
            self.talk = step(self.talk, each, self._board.exhibition)
        self._update()
        if _without_time(self.talk) != _without_time(before):
            self.moved.emit(self.talk)

    def tell_rehearsal(self, comparison: Comparison) -> None:
        """The talk is over, and went like this."""
        self._rehearsal = self._board.rehearsal(comparison, self.talk.notes_language)
        self.rehearsalChanged.emit()

    def now(self) -> float:
        """Seconds of the talk's clock."""
        return self._clock.now()

    @Slot()
    def finish(self) -> None:
        """How the talk went has been read."""
        self.finished.emit()

    @Slot()
    def goOn(self) -> None:
        """One step on, as the key does it."""
        self.press(e.Advanced())

    @Slot(object)
    def press(self, event: e.Event) -> None:
        """A key was pressed. One step on shows first what of the page is still below."""
        if self.talk.ended:
            if isinstance(event, e.Confirmed | e.Escaped):
                self.finished.emit()
        elif isinstance(event, e.ToggledFreeze) and self._view.alone_now:
            return
        elif not (isinstance(event, e.Advanced | e.Confirmed) and self._reads_on()):
            self.happen(event)
        else:
            self.scrolledOn.emit()
            if self.talk.began_at is None:
                self.happen(e.StartedClock())

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        self.happen(e.Ticked(self._clock.now()))
        self._wake()

    @Property(TalkView, constant=True)
    def view(self) -> TalkView:
        return self._view

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]
    def words(self) -> dict[str, str]:
        return dict(self._board.words)

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def keys(self) -> list[list[str]]:
        return [list(line) for line in help_lines(self._board.words)]

    @Property("QVariantMap", notify=talkChanged)  # type: ignore[arg-type]
    def shown(self) -> dict[str, Any]:
        return self._shown

    @Property("QVariantMap", notify=timeChanged)  # type: ignore[arg-type]
    def time(self) -> dict[str, Any]:
        return self._time

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[str]:
        return list(self._board.exhibition.languages)

    @Property("QVariantList", notify=indexChanged)  # type: ignore[arg-type]
    def index(self) -> list[StopShown]:
        return self._board.index(self.talk)

    @Property("QVariantMap", notify=rehearsalChanged)  # type: ignore[arg-type]
    def rehearsal(self) -> dict[str, Any]:
        return self._rehearsal

    def _reads_on(self) -> bool:
        """Scrolls a page of which nothing is still to be told, where the audience looks at it."""
        talk = self.talk
        lies_over = talk.cover or talk.sheet or talk.frozen or talk.typed
        told = talk.seen.told == len(self._board.exhibition.stops[talk.seen.stop].blocks)
        read = told and not lies_over and talk.seen.picture is None
        return read and self.more is not None and self.more()

    def _wake(self) -> None:
        self._clock.wake_at(self._clock.now() + 1)

    def _update(self) -> None:
        shown, time = self._show(), self._tell_time()
        if shown != self._shown:
            respoken = shown["notesLanguage"] != self._shown["notesLanguage"]
            self._shown = shown
            self.talkChanged.emit()
            if respoken:
                self.indexChanged.emit()
        if time != self._time:
            self._time = time
            self.timeChanged.emit()

    def _show(self) -> dict[str, Any]:
        talk, board = self.talk, self._board
        return {
            "now": board.now(talk),
            "next": board.next(talk),
            "notes": board.notes(talk),
            "steps": board.steps(talk),
            "pictures": board.pictures(talk),
            "enlarged": talk.spot.picture is not None,
            "count": len(board.exhibition.tour),
            "cover": talk.cover or "",
            "frozen": talk.frozen,
            "sheet": talk.sheet or "",
            "typed": talk.typed,
            "language": talk.language,
            "notesLanguage": talk.notes_language,
            "begun": talk.began_at is not None,
            "running": talk.running,
        }

    def _tell_time(self) -> dict[str, Any]:
        clock = QLocale().toString(QTime.currentTime(), "HH:mm")
        return {"clock": clock, **self._board.time(self.talk)}


def _without_time(talk: Talk) -> Talk:
    """What of `talk` is not the time alone."""
    return replace(talk, now=0.0, spent={}, typed_at=0.0)
