"""What of a visit is on the screen, as QML reads it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.visit.state import TEXT_SIZES
from kiosk.visit.view import Shown

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitShown(QObject):
    """The snapshot of a visit, with a signal for each part of it that changes."""

    screenChanged = Signal()
    indexChanged = Signal()
    pictureChanged = Signal()
    languageChanged = Signal()
    textSizeChanged = Signal()
    contrastChanged = Signal()
    calmChanged = Signal()
    panelChanged = Signal()
    pausedChanged = Signal()
    secondsLeftChanged = Signal()

    def __init__(self, now: Shown, countdown: float) -> None:
        """Shows `now`; `countdown` is how many seconds one begins with."""
        super().__init__()
        self.now = now
        self._countdown = countdown
        self._signals = {
            "index": self.indexChanged,
            "screen": self.screenChanged,
            "picture": self.pictureChanged,
            "language": self.languageChanged,
            "text_size": self.textSizeChanged,
            "contrast": self.contrastChanged,
            "calm": self.calmChanged,
            "panel": self.panelChanged,
            "paused": self.pausedChanged,
            "seconds_left": self.secondsLeftChanged,
        }

    def become(self, new: Shown) -> None:
        """Swaps the snapshot, then says what is different: the stop before the screen it is on."""
        before, self.now = self.now, new
        for name, changed in self._signals.items():
            if getattr(before, name) != getattr(new, name):
                changed.emit()

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self.now.screen

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        return self.now.index

    @Property(int, notify=pictureChanged)
    def picture(self) -> int:
        return self.now.picture

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self.now.language

    @Property(int, notify=textSizeChanged)
    def textSize(self) -> int:
        return self.now.text_size

    @Property(bool, notify=contrastChanged)
    def contrast(self) -> bool:
        return self.now.contrast

    @Property(bool, notify=calmChanged)
    def calm(self) -> bool:
        return self.now.calm

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        return self.now.panel

    @Property(bool, notify=pausedChanged)
    def paused(self) -> bool:
        return self.now.paused

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        return self.now.seconds_left

    @Property(float, constant=True)
    def countdownSeconds(self) -> float:
        return self._countdown

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def textSizes(self) -> list[int]:
        return list(TEXT_SIZES)
