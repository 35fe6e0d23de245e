"""The sizes of type and targets, as QML draws with them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.measures import Screen, measures

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Sizes(QObject):
    """The measures of a window, kept up with its size."""

    changed = Signal()

    def __init__(self, screen: Screen) -> None:
        """A window as large as `screen`."""
        super().__init__()
        self._screen = screen
        self._measures = measures(screen, screen.width, screen.height)

    def fit(self, width: int, height: int) -> None:
        """The window is `width` by `height` pixels now."""
        new = measures(self._screen, width, height)
        if new != self._measures:
            self._measures = new
            self.changed.emit()

    @Property(float, notify=changed)
    def body(self) -> float:
        return self._measures.body

    @Property(float, notify=changed)
    def target(self) -> float:
        return self._measures.target

    @Property(bool, notify=changed)
    def narrow(self) -> bool:
        return self._measures.narrow
