"""What the bar and the panel of a preview know: which screen it is, and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypedDict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.measures import Screen

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

DEVICES = {
    "laptop": Screen(1366, 768, 15.6),
    "screen": Screen(1920, 1080, 24.0),
    "totem": Screen(1080, 1920, 32.0),
    "wall": Screen(3840, 2160, 55.0),
}
"""The screens that a show can be tried on, by the keys of their names."""


class ProblemShown(TypedDict):
    """A problem as QML shows it. `stop` is the page that it is on, or `""`."""

    place: str
    severity: str
    grave: bool
    what: str
    cure: str
    stop: str


def place_of(file: str, line: int) -> str:
    """`content.yaml:41`; a picture has no lines."""
    return f"{file}:{line}" if file.endswith(".yaml") else file


@QmlElement
class Desk(QObject):
    """The screen that a preview stands for, and the problems of what it shows.

    `broken` tells that the files cannot be shown and the show is an earlier one.
    """

    deviceChanged = Signal()
    problemsChanged = Signal()
    countdownAsked = Signal()

    def __init__(self, words: Mapping[str, str]) -> None:
        """`words` are the desk's own."""
        super().__init__()
        self._words = dict(words)
        self._name = "screen"
        self._turned = False
        self._problems: list[ProblemShown] = []
        self._broken = False

    @property
    def screen(self) -> Screen:
        """The screen as it stands."""
        screen = DEVICES[self._name]
        if not self._turned:
            return screen
        return replace(screen, width=screen.height, height=screen.width)

    def tell(self, problems: Sequence[ProblemShown], broken: bool) -> None:
        """These are the problems now."""
        if (list(problems), broken) != (self._problems, self._broken):
            self._problems, self._broken = list(problems), broken
            self.problemsChanged.emit()

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]
    def words(self) -> dict[str, str]:
        return self._words

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def devices(self) -> list[str]:
        return list(DEVICES)

    @Property(str, notify=deviceChanged)
    def device(self) -> str:
        return self._name

    @Property(float, notify=deviceChanged)
    def aspect(self) -> float:
        return self.screen.width / self.screen.height

    @Property("QVariantList", notify=problemsChanged)  # type: ignore[arg-type]
    def problems(self) -> list[ProblemShown]:
        return self._problems

    @Property(bool, notify=problemsChanged)
    def broken(self) -> bool:
        return self._broken

    @Slot(str)
    def choose(self, device: str) -> None:
        """Another screen was chosen."""
        self._name, self._turned = device, False
        self.deviceChanged.emit()

    @Slot()
    def turn(self) -> None:
        """The screen is put on its side, or back."""
        self._turned = not self._turned
        self.deviceChanged.emit()

    @Slot()
    def countDown(self) -> None:
        """The countdown is to be seen."""
        self.countdownAsked.emit()
