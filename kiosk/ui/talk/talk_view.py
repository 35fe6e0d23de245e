"""What of a talk is only looked at: the strip, the spotlight, the audience's screen in small."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

HALF_A_PAGE = 0.5
LARGER = 1.25


@QmlElement
class TalkView(QObject):
    """How the presenter looks at a talk.

    `alone` is whether there is one screen only, on which the `strip` can lie over the show. The
    audience's spotlight is at (`spotX`, `spotY`), fractions of their screen, while it is `spotlit`.
    `below` is whether their page goes on below what they see. `mirror` is the address of a picture
    of that screen.
    """

    mirrorChanged = Signal()
    aloneChanged = Signal()
    stripChanged = Signal()
    spotlitChanged = Signal()
    spotChanged = Signal()
    belowChanged = Signal()
    scrolled = Signal(float)
    zoomed = Signal(float)

    def __init__(self) -> None:
        """With two screens, and nothing over them."""
        super().__init__()
        self._mirror = ""
        self._alone = self._strip = self._spotlit = False
        self._spot = (0.5, 0.5)
        self._below = False

    @property
    def alone_now(self) -> bool:
        """What `alone` is, for Python."""
        return self._alone

    def mirror_is(self, address: str) -> None:
        """There is a new picture of what the audience sees."""
        self._mirror = address
        self.mirrorChanged.emit()

    def be_alone(self, alone: bool) -> None:
        """There is one screen only, or not any more."""
        if alone != self._alone:
            self._alone = alone
            self._strip = False
            self.aloneChanged.emit()
            self.stripChanged.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """A key was pressed that changes nothing of the talk itself."""
        match key:
            case "Up" | "Down":
                self.scrolled.emit(HALF_A_PAGE if key == "Down" else -HALF_A_PAGE)
            case "+" | "-":
                self.zoomed.emit(LARGER if key == "+" else 1 / LARGER)
            case "O":
                self.toggleSpotlight()
            case "T":
                self.toggleStrip()

    @Slot()
    def toggleStrip(self) -> None:
        """The strip was asked for, or put away."""
        self._strip = self._alone and not self._strip
        self.stripChanged.emit()

    @Slot()
    def toggleSpotlight(self) -> None:
        """The spotlight was switched on or off."""
        self._spotlit = not self._spotlit
        self.spotlitChanged.emit()

    @Slot(float, float)
    def point(self, across: float, down: float) -> None:
        """The presenter points at a place of the audience's screen."""
        self._spot = (across, down)
        self.spotChanged.emit()

    @Slot(bool)
    def goOnBelow(self, below: bool) -> None:
        """The audience's page goes on below, or ends on their screen."""
        if below != self._below:
            self._below = below
            self.belowChanged.emit()

    @Property(bool, notify=belowChanged)
    def below(self) -> bool:
        return self._below

    @Property(str, notify=mirrorChanged)
    def mirror(self) -> str:
        return self._mirror

    @Property(bool, notify=aloneChanged)
    def alone(self) -> bool:
        return self._alone

    @Property(bool, notify=stripChanged)
    def strip(self) -> bool:
        return self._strip

    @Property(bool, notify=spotlitChanged)
    def spotlit(self) -> bool:
        return self._spotlit

    @Property(float, notify=spotChanged)
    def spotX(self) -> float:
        return self._spot[0]

    @Property(float, notify=spotChanged)
    def spotY(self) -> float:
        return self._spot[1]
