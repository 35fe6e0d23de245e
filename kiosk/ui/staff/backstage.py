"""The way behind the show: the corner, the keys, and the screens for staff."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.exits import AGAIN
from kiosk.staff.door import Door
from kiosk.staff.state import Asking, Away, Cleaning, NewPin, Place, Rules
from kiosk.ui.clock import Clock
from kiosk.ui.covers import Covers
from kiosk.ui.inbox import Inbox
from kiosk.ui.presence import Presence
from kiosk.ui.staff.hold import Hold
from kiosk.ui.staff.staff_desk import StaffDesk
from kiosk.ui.staff.stand import Stand
from kiosk.ui.staff.stock import Stock
from kiosk.ui.staff.works import Works
from kiosk.ui.stage import Stage
from kiosk.ui.trace import Trace
from kiosk.visit.state import Attract

FAREWELL_MS = 300
"""How long the screen that says what comes is there before the show ends."""


class Backstage(QObject):
    """Everything that staff need, connected with one window."""

    def __init__(
        self,
        stage: Stage,
        presence: Presence,
        stand: Stand,
        trace: Trace,
        clock: Clock,
    ) -> None:
        """Closed to everybody. `clock` wakes nobody else."""
        super().__init__()
        self._clock = clock
        self._controller = stage.controller
        self._presence = presence
        self._trace = trace
        self._covers = Covers(stage.cache)
        self._works = Works(stand)
        self._stock = Stock(stand, self._covers)
        self.desk = StaffDesk(
            Door(stand.data),
            self._works,
            self._stock,
            self._clock,
            Rules(may_quit=stand.may_quit),
            self._controller.shown_now.language,
        )
        self._hold = Hold(stage.window, stand.corner)
        self._hold.held.connect(self._call)
        presence.call_staff.connect(self._call)
        presence.noticed.connect(self.desk.touch)
        self.desk.arrived.connect(self._arrive)
        self.desk.restart.connect(self._restart)
        self.desk.quit.connect(self._quit)
        stage.let_in(self.desk)
        self._inbox = Inbox(stand.options, self._rested)
        self._inbox.tried.connect(self._tell_inbox)
        self._inbox.arrived.connect(_end_again)
        if stand.has_inbox:
            self._inbox.begin()
        application = QGuiApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.end)

    def _rested(self) -> float:
        """For how many seconds nobody has been there: neither a visitor nor staff."""
        visit = self._controller.visit
        is_at_rest = isinstance(visit.place, Attract) and isinstance(self.desk.session.place, Away)
        return self._clock.now() - visit.active_at if is_at_rest else 0.0

    @Slot(str, bool)
    def _tell_inbox(self, name: str, taken: bool) -> None:
        self._trace.write("inbox", file=name, taken=taken)

    @Slot()
    def end(self) -> None:
        """Nothing is at work any more."""
        self._inbox.end()
        self._works.stop()
        self._stock.rest()
        self._covers.close()

    @Slot()
    def _call(self) -> None:
        self.desk.call(self._controller.shown_now.language)

    @Slot(object)
    def _arrive(self, place: Place) -> None:
        self._trace.write("staff", place=type(place).__name__)
        self._presence.deaf = isinstance(place, Cleaning)
        self._presence.takes_digits = isinstance(place, Asking | NewPin)

    @Slot()
    def _restart(self) -> None:
        QTimer.singleShot(FAREWELL_MS, _end_again)

    @Slot()
    def _quit(self) -> None:
        QTimer.singleShot(FAREWELL_MS, QGuiApplication.exit)


def _end_again() -> None:
    QGuiApplication.exit(AGAIN)
