"""What can be done on the screens for staff: each slot is an event, and nothing more."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.staff import events as e
from kiosk.staff.state import Deed, Offer

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class StaffActs(QObject):
    """The slots that QML calls."""

    def happen(self, event: e.Event) -> None:
        """Lets `event` happen now."""
        raise NotImplementedError

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self.happen(e.Touched())

    @Slot(str)
    def type(self, digit: str) -> None:
        """A digit of the PIN."""
        self.happen(e.Typed(digit))

    @Slot()
    def erase(self) -> None:
        """Not that digit."""
        self.happen(e.Erased())

    @Slot()
    def enter(self) -> None:
        """The PIN is complete."""
        self.happen(e.Entered())

    @Slot(str, str, str)
    def pick(self, path: str, title: str, version: str) -> None:
        """An exhibition on a stick was chosen."""
        self.happen(e.Picked(Offer(path, title, version)))

    @Slot(str, str, str)
    def choose(self, deed: str, bundle: str, title: str) -> None:
        """A deed was chosen; it is asked for once more."""
        self.happen(e.Chose(Deed(deed), bundle, title))

    @Slot()
    def agree(self) -> None:
        """The card's own button: yes, go on."""
        self.happen(e.Agreed())

    @Slot()
    def openProblems(self) -> None:
        """What went wrong lately?"""
        self.happen(e.OpenedProblems())

    @Slot()
    def startAgain(self) -> None:
        """The show is to be started again."""
        self.happen(e.AskedRestart())

    @Slot()
    def clean(self) -> None:
        """The screen is to be wiped."""
        self.happen(e.AskedCleaning())

    @Slot()
    def back(self) -> None:
        """One level out."""
        self.happen(e.WentBack())

    @Slot()
    def leave(self) -> None:
        """Done."""
        self.happen(e.Left())
