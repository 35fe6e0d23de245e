"""A plain window whose visitors are noticed."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.presence import Presence


class Watched:
    """A window of nothing with its presence, and all that was told of it."""

    def __init__(self, locked: bool) -> None:
        self.now = 100.0
        self.window = QQuickWindow()
        self.window.resize(400, 300)
        self.presence = Presence(lambda: self.now, locked)
        self.window.installEventFilter(self.presence)
        self.told: list[object] = []
        self.presence.noticed.connect(lambda: self.told.append("noticed"))
        self.presence.began.connect(self.told.append)
        self.presence.used_keys.connect(self.told.append)
        self.presence.leave.connect(lambda: self.told.append("leave"))
        self.window.show()
        QTest.mouseMove(self.window, QPoint(1, 1))
        self.told.clear()

    def what(self) -> list[object]:
        """What was told since the last time."""
        told = list(self.told)
        self.told.clear()
        return told

    def close(self) -> None:
        """Ends the window, locked or not."""
        self.window.removeEventFilter(self.presence)
        self.window.destroy()
