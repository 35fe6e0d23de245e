"""The sizes of type and targets, as QML draws with them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.measures import Screen, measures

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Sizes(QObject):
    """The measures of a window, kept up with its size."""

    changed = Signal()

    def __init__(self, screen: Screen, scaled: bool = False) -> None:
        """A show as large as `screen`; a `scaled` one stands for all of it, whatever its size."""
        super().__init__()
        self.screen = screen
        self._scaled = scaled
        self._measures = measures(screen, screen.width, screen.height)

    def fit(self, width: int, height: int) -> None:
        """The show is `width` by `height` pixels now."""
        screen = self.screen
        if self._scaled:
            screen = replace(screen, width=width, height=height)
        new = measures(screen, width, height)
        if new != self._measures:
            self._measures = new
            self.changed.emit()

    @Property(float, notify=changed)
    def body(self) -> float:
        return self._measures.body

    @Property(float, notify=changed)
    def target(self) -> float:
        return self._measures.target

    @Property(int, notify=changed)
    def square(self) -> int:
        return self._measures.square

    @Property(bool, notify=changed)
    def narrow(self) -> bool:
        return self._measures.narrow
