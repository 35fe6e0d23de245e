"""What the audience sees, as a small picture for the presenter."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtQuick import QQuickWindow

MS_BETWEEN = 200
"""A picture of a window of 1920x1080 takes some 20 ms; five a second leave the rest to the show."""

WIDTH = 960
LEAST = 240
"""A window that is narrower is on its way from one screen to another."""


class Mirror(QObject):
    """Takes a picture of what `window` shows after it has drawn, at most five a second.

    `taken` tells the address of each. Nothing is taken while nobody looks. The window's items are
    drawn apart for it: grabbing the window itself would now and then swallow a frame of its own.
    """

    taken = Signal(str)

    def __init__(self, window: QQuickWindow) -> None:
        """Looks at `window`; pictures are in a folder that goes with the mirror."""
        super().__init__()
        self._window = window
        self._folder = TemporaryDirectory(prefix="exhibition-kiosk-", ignore_cleanup_errors=True)
        self._names = cycle(Path(self._folder.name) / f"{side}.jpg" for side in ("left", "right"))
        self._looks = False
        self._taking: Any = None
        """A shared pointer to a QQuickItemGrabResult, which is gone without one."""
        self._own_frame = False
        self._pause = QTimer(self, interval=MS_BETWEEN, singleShot=True)
        self._pause.timeout.connect(self._take)
        window.frameSwapped.connect(self._drawn, Qt.ConnectionType.QueuedConnection)

    def look(self, looks: bool) -> None:
        """Whether anybody looks."""
        self._looks = looks
        if looks:
            self._pause.start()
        else:
            self._pause.stop()

    def close(self) -> None:
        """Takes no more."""
        self.look(False)
        self._folder.cleanup()

    @Slot()
    def _drawn(self) -> None:
        """Every picture is a frame of the window too, of which there is nothing new to take."""
        if self._own_frame:
            self._own_frame = False
        elif self._looks and not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _take(self) -> None:
        content = self._window.contentItem()
        if self._taking is None and self._window.isExposed() and content.width() >= LEAST:
            self._own_frame = True
            high = round(WIDTH * content.height() / content.width())
            self._taking = content.grabToImage(QSize(WIDTH, high))
            self._taking.ready.connect(self._keep)
        else:
            self._pause.start()

    @Slot()
    def _keep(self) -> None:
        result, self._taking = self._taking, None
        path = next(self._names)
        if not self._looks:
            return
        if not result.saveToFile(str(path)):  # a full disk may have room again
            self._pause.start()
        else:
            self.taken.emit(QUrl.fromLocalFile(str(path)).toString())
