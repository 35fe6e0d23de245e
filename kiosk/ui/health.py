"""Whether the show goes well, for a bundle that has to prove itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

HEALTHY_SECONDS = 60.0
"""From the first frame on; a show that hangs does not get there."""


class Health(QObject):
    """Calls `tell` after `seconds` of an event loop that turns, and again until it says True."""

    def __init__(self, tell: Callable[[], bool], seconds: float = HEALTHY_SECONDS) -> None:
        """Nothing is counted before `begin`."""
        super().__init__()
        self._tell = tell
        self._timer = QTimer(self)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self._stayed)

    @Slot()
    def begin(self) -> None:
        """The first frame is on the screen."""
        self._timer.start()

    def _stayed(self) -> None:
        if self._tell():
            self._timer.stop()
