"""Hides the mouse pointer when it has rested: a touch screen has none, a projector shows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QMouseEvent, QWindow

REST_MS = 3000
_MOUSE = Qt.MouseEventSource.MouseEventNotSynthesized


class Pointer(QObject):
    """An event filter for a window: the pointer is seen while it moves and 3 s after."""

    def __init__(self, window: QWindow) -> None:
        """Hidden until the mouse moves."""
        super().__init__()
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._hide)
        self._hide()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Shows the pointer when the mouse itself moves, not when a finger acts as one."""
        if isinstance(event, QMouseEvent) and event.source() == _MOUSE:
            self._window.setCursor(QCursor(Qt.CursorShape.ArrowCursor))
            self._timer.start()
        elif event.type() == QEvent.Type.TouchBegin:
            self._hide()
        return False

    def _hide(self) -> None:
        self._timer.stop()
        self._window.setCursor(QCursor(Qt.CursorShape.BlankCursor))
