"""Hears that staff hold a corner of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent, QWindow

from kiosk.settings import Corner

HOLD_SECONDS = 3.0
REACH: Final = 0.12
"""How far a corner reaches, as a part of the window's shorter side."""

PRESSES: Final = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
MOVES: Final = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
ENDS: Final = {
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease,
}


class Hold(QObject):
    """An event filter for a window; it swallows nothing. `held` after `seconds` in `corner`."""

    held = Signal()

    def __init__(self, window: QWindow, corner: Corner, seconds: float = HOLD_SECONDS) -> None:
        """One finger or the mouse has to stay in the corner all the time."""
        super().__init__()
        self._window = window
        self._corner = corner
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self.held)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Begins to count where a touch begins in the corner, and stops where it leaves it."""
        kind = event.type()
        if kind in PRESSES and self._is_in(event):
            self._timer.start()
        elif kind in ENDS or (kind in MOVES and not self._is_in(event)):
            self._timer.stop()
        return False

    def _is_in(self, event: QEvent) -> bool:
        points = _points(event)
        return len(points) == 1 and self._reaches(points[0])

    def _reaches(self, point: QPointF) -> bool:
        width, height = self._window.width(), self._window.height()
        reach = REACH * min(width, height)
        left = self._corner in (Corner.TOP_LEFT, Corner.BOTTOM_LEFT)
        top = self._corner in (Corner.TOP_LEFT, Corner.TOP_RIGHT)
        across = point.x() if left else width - point.x()
        down = point.y() if top else height - point.y()
        return across <= reach and down <= reach


def _points(event: QEvent) -> list[QPointF]:
    if isinstance(event, QTouchEvent):
        return [point.position() for point in event.points()]
    return [event.position()] if isinstance(event, QMouseEvent) else []
