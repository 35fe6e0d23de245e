"""What of a visit is on the screen, as QML reads it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.state import TEXT_SIZES
from kiosk.visit.view import Shown

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the controller")
class VisitShown(QObject):
    """The snapshot of a visit, with a signal for each part of it that changes."""

    screenChanged = Signal()
    indexChanged = Signal()
    pictureChanged = Signal()
    languageChanged = Signal()
    textSizeChanged = Signal()
    panelChanged = Signal()
    pausedChanged = Signal()
    secondsLeftChanged = Signal()

    def __init__(self, now: Shown, countdown: float) -> None:
        """Shows `now`; `countdown` is how many seconds one begins with."""
        super().__init__()
        self.now = now
        self._countdown = countdown
        self._signals = {
            "screen": self.screenChanged,
            "index": self.indexChanged,
            "picture": self.pictureChanged,
            "language": self.languageChanged,
            "text_size": self.textSizeChanged,
            "panel": self.panelChanged,
            "paused": self.pausedChanged,
            "seconds_left": self.secondsLeftChanged,
        }

    def become(self, new: Shown) -> None:
        """Swaps the snapshot, then says what is different."""
        before, self.now = self.now, new
        for part in fields(Shown):
            if part.name in self._signals and getattr(before, part.name) != getattr(new, part.name):
                self._signals[part.name].emit()

    def _screen(self) -> str:
        return self.now.screen

    def _index(self) -> int:
        return self.now.index

    def _picture(self) -> int:
        return self.now.picture

    def _language(self) -> str:
        return self.now.language

    def _text_size(self) -> int:
        return self.now.text_size

    def _panel(self) -> str:
        return self.now.panel

    def _paused(self) -> bool:
        return self.now.paused

    def _seconds_left(self) -> int:
        return self.now.seconds_left

    def _countdown_seconds(self) -> float:
        return self._countdown

    def _text_sizes(self) -> list[int]:
        return list(TEXT_SIZES)

    screen: Any = Property(str, _screen, notify=screenChanged)
    index: Any = Property(int, _index, notify=indexChanged)
    picture: Any = Property(int, _picture, notify=pictureChanged)
    language: Any = Property(str, _language, notify=languageChanged)
    textSize: Any = Property(int, _text_size, notify=textSizeChanged)
    panel: Any = Property(str, _panel, notify=panelChanged)
    paused: Any = Property(bool, _paused, notify=pausedChanged)
    secondsLeft: Any = Property(int, _seconds_left, notify=secondsLeftChanged)
    countdownSeconds: Any = Property(float, _countdown_seconds, constant=True)
    textSizes: Any = Property("QVariantList", _text_sizes, constant=True)
