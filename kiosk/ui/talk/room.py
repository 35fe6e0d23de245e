"""Where a talk is given: its screens, and a window for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.content.model import Exhibition
from kiosk.talk.comparison import Comparison
from kiosk.talk.seats import Seats
from kiosk.talk.state import Talk
from kiosk.ui.talk.lectern import Lectern
from kiosk.ui.talk.projector import Projector
from kiosk.ui.talk.screens import Screens
from kiosk.ui.talk.talk_desk import TalkDesk
from kiosk.ui.talk.talk_keys import TalkKeys
from kiosk.ui.talk.talk_view import TalkView
from kiosk.ui.trace import Trace


class Room(QObject):
    """The audience's window and the presenter's, which follow the talk of a desk.

    `over` comes when both may go.
    """

    over = Signal()

    def __init__(
        self,
        screens: Screens,
        desk: TalkDesk,
        view: TalkView,
        exhibition: Exhibition,
        folder: Path,
        trace: Trace,
        *,
        cache: Path | None = None,
        rehearsal: Callable[[Talk], Comparison] | None = None,
    ) -> None:
        """Both windows, still hidden. `exhibition` has its files in `folder`.

        At the end, `rehearsal` tells how the talk went. Renditions are kept in `cache`.
        """
        super().__init__()
        self._desk = desk
        self._view = view
        self._trace = trace
        self._rehearsal = rehearsal
        self.screens = screens
        self.projector = Projector(exhibition, folder, desk, screens, trace, cache)
        self.lectern = Lectern(desk, view, self.projector.stage)
        self._keys = TalkKeys(desk.now)
        self._swapped = desk.talk.swapped
        for window in self._windows:
            window.installEventFilter(self._keys)
        self._keys.pressed.connect(desk.press)
        self._keys.viewed.connect(view.press)
        self._keys.leave.connect(self.over)
        desk.finished.connect(self.over)
        self.projector.strayed.connect(desk.happen)
        desk.more = self.projector.read_on
        desk.scrolledOn.connect(trace.scrolled)
        desk.moved.connect(self.projector.follow)
        desk.moved.connect(self._move)
        self.screens.seated.connect(self._seat)
        self.screens.gone.connect(self.lectern.leave)

    @property
    def _windows(self) -> tuple[QQuickWindow, QQuickWindow]:
        return self.projector.stage.window, self.lectern.window

    def open(self) -> None:
        """Shows the windows where they belong."""
        self._tell(self._desk.talk)
        self._seat(self.screens.seats)

    def close(self) -> None:
        """Ends both windows. A rehearsal that was broken off is kept as far as it went."""
        self._rehearsed(self._desk.talk)
        for window in self._windows:
            window.removeEventFilter(self._keys)
        self._desk.more = None
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
        self.projector.sit(self.screens, seats.audience)
        alone = seats.presenter is None
        self._view.be_alone(alone)
        if alone and self._desk.talk.frozen:
            self._desk.toggleFreeze()
        self.lectern.sit(self.screens, seats.presenter)
        if seats.presenter is None:
            self.projector.stage.window.requestActivate()
        self._trace.write("seats", audience=seats.audience, presenter=seats.presenter)

    def _end(self, talk: Talk) -> None:
        comparison = self._rehearsed(talk)
        if comparison is None:
            self.over.emit()
        else:
            self._desk.tell_rehearsal(comparison)

    def _rehearsed(self, talk: Talk) -> Comparison | None:
        """How the rehearsal went, once; None where it is none, or nothing was timed."""
        rehearsal, self._rehearsal = self._rehearsal, None
        return rehearsal(talk) if rehearsal is not None and talk.spent else None

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
