"""Time for the controller: what it is now, and a call when something is due."""

from __future__ import annotations

import time
from math import isfinite

from PySide6.QtCore import QObject, Qt, QTimer, Signal


class Clock(QObject):
    """The machine's monotonic clock, in seconds. Wall time is never asked: it lies offline."""

    woke = Signal()

    def __init__(self) -> None:
        """Not set until `wake_at`."""
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.woke)

    def now(self) -> float:
        """Seconds since a moment that stays the same."""
        return time.monotonic()

    def wake_at(self, moment: float) -> None:
        """Emits `woke` once at `moment`, instead of at the one given before; at infinity, never."""
        self._timer.stop()
        if isfinite(moment):
            self._timer.start(max(0, round(1000 * (moment - self.now())) + 1))


class HeldClock(Clock):
    """A clock that only moves when it is told to: for pictures of the screen, and tests."""

    def __init__(self, now: float = 0.0) -> None:
        """Stands at `now`."""
        super().__init__()
        self._now = now

    def now(self) -> float:
        """The moment that was set last."""
        return self._now

    def move_to(self, now: float) -> None:
        """Stands at `now`, and wakes whoever waits for time."""
        self._now = now
        self.woke.emit()

    def wake_at(self, moment: float) -> None:
        """Nothing comes by itself here."""
