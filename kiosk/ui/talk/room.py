"""Where a talk is given: its screens, and a window for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

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
        size = self.screens.size(self.screens.seats.audience)
        self.projector = Projector(exhibition, folder, desk, size, trace, cache)
        self.lectern = Lectern(desk, view, self.projector.stage)
        self._keys = TalkKeys(desk.now)
        self._swapped = desk.talk.swapped
        for window in (self.projector.stage.window, self.lectern.window):
            window.installEventFilter(self._keys)
        self._keys.pressed.connect(desk.press)
        self._keys.viewed.connect(view.press)
        self._keys.leave.connect(self.over)
        desk.finished.connect(self.over)
        self.projector.strayed.connect(desk.happen)
        desk.more = self.projector.read_on
        desk.scrolledOn.connect(lambda: trace.write("scrolled"))
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
        self.projector.sit(self.screens, seats.audience)
        self._view.be_alone(seats.presenter is None)
        self.lectern.sit(self.screens, seats.presenter)
        if seats.presenter is None:
            self.projector.stage.window.requestActivate()
        self._trace.write("seats", audience=seats.audience, presenter=seats.presenter)

    def _end(self, talk: Talk) -> None:
        if self._rehearsal is None:
            self.over.emit()
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
