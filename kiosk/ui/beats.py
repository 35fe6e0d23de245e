"""The heartbeats of the show, for a keeper that ends it when they stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

SECONDS = 1.0


class Beats(QObject):
    """Calls `tell` again and again from the thread that draws: a show that hangs falls silent.

    Where it says False there is no keeper any more, and nobody to end this window: it ends itself.
    """

    def __init__(self, tell: Callable[[], bool], seconds: float = SECONDS) -> None:
        """Nothing is told before `begin`."""
        super().__init__()
        self._tell = tell
        self._timer = QTimer(self)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.beat)

    @Slot()
    def begin(self) -> None:
        """The first frame is on the screen."""
        self._timer.start()
        self.beat()

    @Slot()
    def beat(self) -> None:
        """Tells now, as when the visit has just moved: what comes may be what brings it down."""
        if self._timer.isActive() and not self._tell():
            self._timer.stop()
            QGuiApplication.exit()
