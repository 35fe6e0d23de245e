"""What can be done in the start window, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from kiosk.exits import FINE
from kiosk.ui import start_deeds
from kiosk.ui.start_deeds import Deed, heard
from kiosk.ui.start_refusals import why_no_duration, why_no_language, why_no_name
from kiosk.ui.start_report import NOTHING, Report, told
from kiosk.ui.start_shelf import StartShelf
from kiosk.ui.verb import Verb, begin
from kiosk.words import interface, languages
from kiosk.words.desks import desk

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StartDesk(QObject):
    """One deed at a time with the exhibitions of the person at this computer."""

    reportChanged = Signal()
    busyChanged = Signal()

    def __init__(self, shelf: StartShelf, documents: Path, language: str) -> None:
        """New exhibitions are made in `documents`; everything is said in `language`."""
        super().__init__()
        self._shelf = shelf
        self._documents = documents
        self._language = language
        self._words = dict(desk(language))
        self._verb = Verb(self)
        self._verb.ended.connect(self._hear)
        self._deed: Deed | None = None
        self._report = NOTHING
        shelf.refused.connect(self._refuse)

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]
    def words(self) -> dict[str, str]:
        return self._words

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]
    def languages(self) -> list[dict[str, str]]:
        """Those that the kiosk speaks, the person's own first."""
        codes = sorted(languages(), key=lambda code: code != self._language)
        return [{"code": code, "name": interface(code)["language_name"]} for code in codes]

    @Property("QVariantMap", notify=reportChanged)  # type: ignore[arg-type]
    def report(self) -> Report:
        return self._report

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._verb.busy

    @Property(str, constant=True)
    def folder(self) -> str:
        return str(self._documents)

    @Slot(str)
    def show(self, path: str) -> None:
        """Full screen, until Ctrl+Q."""
        begin(["run", path])

    @Slot(str, str, bool, result=str)
    def present(self, path: str, duration: str, rehearsed: bool) -> str:
        """As a talk, which may take `duration`, or as long as it likes; or the words why not."""
        why = why_no_duration(duration, self._words)
        if not why:
            planned = ["--duration", duration] if duration.strip() else []
            begin(["present", path, *planned, *(["--rehearse"] if rehearsed else [])])
        return why

    @Slot(str)
    def preview(self, path: str) -> None:
        """Beside the editor."""
        begin(["preview", path])

    @Slot(str)
    def check(self, path: str) -> None:
        """What is wrong with it."""
        self._do(start_deeds.check(path))

    @Slot(str)
    def pack(self, path: str) -> None:
        """As one file, beside the folder."""
        self._do(start_deeds.pack(path))

    @Slot(str)
    def handOut(self, path: str) -> None:
        """To print or to send, beside it."""
        self._do(start_deeds.hand_out(path))

    @Slot(str, str, result=str)
    def translate(self, path: str, language: str) -> str:
        """The translation into a language, made or updated; or the words why it cannot be."""
        why = why_no_language(language, self._shelf.first_language(path), self._words)
        if not why:
            self._do(start_deeds.translate(path, language))
        return why

    @Slot(str, list, result=str)
    def create(self, name: str, languages: Sequence[str]) -> str:
        """A new one of this name among the person's documents; or the words why it cannot be."""
        path = self._documents / name
        why = why_no_name(name, path, self._words)
        if not why:
            self._do(start_deeds.begin(path, name.strip(), languages))
        return why

    @Slot(str)
    def openFile(self, path: str) -> None:
        """In the program that this computer has for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    @Slot(str)
    def openFolder(self, path: str) -> None:
        """In the system's own file manager."""
        place = Path(path)
        self.openFile(str(place if place.is_dir() else place.parent))

    @Slot()
    def dismiss(self) -> None:
        """The report was read."""
        self._tell(NOTHING)

    def end(self) -> None:
        """Ends what is at work."""
        self._verb.end()

    def _do(self, deed: Deed) -> None:
        if self._verb.busy:
            return
        self._deed = deed
        self._verb.begin([deed.verb, *deed.arguments])
        self.busyChanged.emit()

    @Slot(int, str, str)
    def _hear(self, code: int, out: str, error: str) -> None:
        deed = self._deed
        assert deed is not None
        if code == FINE and deed.lists and deed.made is not None:
            self._shelf.put(deed.made)
        self._shelf.look()
        if code == FINE and deed.verb == "new":
            self._shelf.arrived.emit(str(deed.made))
        self._tell(heard(deed, code, out, error, self._words))
        self.busyChanged.emit()

    @Slot(str)
    def _refuse(self, path: str) -> None:
        line = self._words["not_one"].replace("{path}", path)
        self._tell(told(self._words["failed"], line))

    def _tell(self, report: Report) -> None:
        self._report = report
        self.reportChanged.emit()
