"""What QML may say that visitors did, each slot one event.

pyside6-metaobjectdump must read a base class first, and reads files in the order of their names.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.visit import events as e
from kiosk.visit.state import Panel

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class Acts(QObject):
    """The slots of the controller, which says how an event happens."""

    def happen(self, event: e.Event) -> None:
        """Lets `event` happen now."""
        raise NotImplementedError

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        self.happen(e.Touched())

    @Slot()
    def enter(self) -> None:
        """The page of the attract loop was touched."""
        self.happen(e.Entered())

    @Slot(str)
    def open(self, stop: str) -> None:
        """A stop was chosen."""
        self.happen(e.Opened(stop))

    @Slot(int)
    def turn(self, by: int) -> None:
        """A page or a picture further, or back."""
        self.happen(e.Turned(by))

    @Slot()
    def goBack(self) -> None:
        """One level out."""
        self.happen(e.WentBack())

    @Slot()
    def goHome(self) -> None:
        """To the overview."""
        self.happen(e.WentHome())

    @Slot(int)
    def enlarge(self, picture: int) -> None:
        """A picture of the page was chosen."""
        self.happen(e.EnlargedPicture(picture))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """A language was chosen."""
        self.happen(e.ChoseLanguage(code))

    @Slot(int)
    def chooseTextSize(self, percent: int) -> None:
        """A text size was chosen."""
        self.happen(e.ChoseTextSize(percent))

    @Slot()
    def toggleContrast(self) -> None:
        """Maximum contrast was switched on or off."""
        self.happen(e.ToggledContrast())

    @Slot()
    def toggleCalm(self) -> None:
        """Calm motion was switched on or off."""
        self.happen(e.ToggledCalm())

    @Slot(str)
    def togglePanel(self, panel: str) -> None:
        """The button of a panel was pressed."""
        self.happen(e.ToggledPanel(Panel(panel)))

    @Slot(int)
    def chooseLink(self, link: int) -> None:
        """A link of the page was chosen, to be taken along."""
        self.happen(e.ChoseLink(link))

    @Slot()
    def closePanel(self) -> None:
        """Something beside the open panel was touched."""
        self.happen(e.ClosedPanel())

    @Slot()
    def togglePause(self) -> None:
        """The attract loop was paused or let go."""
        self.happen(e.ToggledPause())

    @Slot()
    def stayOn(self) -> None:
        """The countdown was answered: still reading."""
        self.happen(e.StayedOn())

    @Slot()
    def finish(self) -> None:
        """The countdown was answered: done."""
        self.happen(e.Finished())
