"""What visitors take along on their phones, as QML draws it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.take.code import Code, code
from kiosk.ui.content import Content
from kiosk.visit.shown import TakeShown
from kiosk.visit.state import Panel
from kiosk.visit.view import Shown

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = TakeShown(says="", address="", carries="")


@QmlElement
class Taken(QObject):
    """The code of the open panel and the words beside it; a closed one keeps what it had."""

    changed = Signal()

    def __init__(self, content: Content) -> None:
        """Takes from `content`; without a code until the panel opens for the first time."""
        super().__init__()
        self._content = content
        self._take = NOTHING
        self._code = Code(0, ())

    def become(self, now: Shown) -> None:
        """Makes the code for what is shown `now`, unless it is there or nobody can see it."""
        if now.panel != Panel.TAKE:
            return
        take = self._content.take(now.stop, now.link)
        if take == self._take:
            return
        if take["carries"] != self._take["carries"]:
            self._code = code(take["carries"])
        self._take = take
        self.changed.emit()

    @Property(str, notify=changed)
    def says(self) -> str:
        return self._take["says"]

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._take["address"]

    @Property(int, notify=changed)
    def across(self) -> int:
        return self._code.across

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def bars(self) -> list[list[int]]:
        return [list(bar) for bar in self._code.bars]
