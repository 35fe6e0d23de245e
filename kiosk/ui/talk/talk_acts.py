"""What QML may say that the presenter did, each slot one event.

pyside6-metaobjectdump must read a base class first, and reads files in the order of their names.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlAnonymous

from kiosk.talk import events as e
from kiosk.talk.state import Cover, Sheet

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlAnonymous
class TalkActs(QObject):
    """The slots of the desk of a talk, which says how an event happens."""

    def happen(self, event: e.Event) -> None:
        """Lets `event` happen now."""
        raise NotImplementedError

    @Slot()
    def goBack(self) -> None:
        """One step back."""
        self.happen(e.WentBack())

    @Slot(str)
    def jumpTo(self, stop: str) -> None:
        """A stop was chosen."""
        self.happen(e.JumpedTo(stop))

    @Slot(str)
    def toggleCover(self, cover: str) -> None:
        """Black or white."""
        self.happen(e.ToggledCover(Cover(cover)))

    @Slot()
    def toggleFreeze(self) -> None:
        """What the audience sees stays, or catches up."""
        self.happen(e.ToggledFreeze())

    @Slot()
    def enlarge(self) -> None:
        """The next picture, large; after the last one the page again."""
        self.happen(e.EnlargedNext())

    @Slot()
    def turnLanguage(self) -> None:
        """The show in its next language."""
        self.happen(e.TurnedLanguage())

    @Slot()
    def turnNotesLanguage(self) -> None:
        """The notes in the next language."""
        self.happen(e.TurnedNotesLanguage())

    @Slot()
    def swap(self) -> None:
        """The screens change places."""
        self.happen(e.SwappedScreens())

    @Slot(str)
    def toggleSheet(self, sheet: str) -> None:
        """A sheet was opened or closed."""
        self.happen(e.ToggledSheet(Sheet(sheet)))

    @Slot()
    def confirm(self) -> None:
        """The question was answered: yes."""
        self.happen(e.Confirmed())

    @Slot()
    def escape(self) -> None:
        """One thing less lies over the show."""
        self.happen(e.Escaped())

    @Slot()
    def startClock(self) -> None:
        """The clock runs from now on."""
        self.happen(e.StartedClock())

    @Slot()
    def pauseClock(self) -> None:
        """The clock stands still."""
        self.happen(e.PausedClock())

    @Slot()
    def resetClock(self) -> None:
        """The clock begins anew."""
        self.happen(e.ResetClock())
