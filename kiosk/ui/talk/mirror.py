"""What the audience sees, as a small picture for the presenter."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtQuick import QQuickWindow

MS_BETWEEN = 200
"""A picture of a window of 1920x1080 takes some 20 ms; five a second leave the rest to the show."""

WIDTH = 960


class Mirror(QObject):
    """Takes a picture of `window` after it has drawn, at most five a second.

    `taken` tells the address of each. Nothing is taken while nobody `looks`.
    """

    taken = Signal(str)

    def __init__(self, window: QQuickWindow) -> None:
        """Looks at `window`; pictures are in a folder that goes with the mirror."""
        super().__init__()
        self._window = window
        self._folder = TemporaryDirectory(prefix="exhibition-kiosk-")
        self._names = cycle(Path(self._folder.name) / f"{side}.jpg" for side in ("left", "right"))
        self._looks = False
        self._takes = False
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
        if self._looks and not self._takes and not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _take(self) -> None:
        self._takes = True  # where a picture is a frame too, it is none to take a picture of
        picture = self._window.grabWindow()
        self._takes = False
        if picture.isNull():
            return
        path = next(self._names)
        scaled = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        if scaled.save(str(path), quality=85):
            self.taken.emit(QUrl.fromLocalFile(str(path)).toString())
