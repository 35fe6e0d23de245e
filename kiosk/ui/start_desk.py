"""What the start window knows and what can be done in it. Each deed is a verb of the kiosk."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from kiosk.bundle.opening import ENDING
from kiosk.content import values
from kiosk.content.builtin import builtin_bundle
from kiosk.content.nodes import Scalar
from kiosk.content.paths import exists
from kiosk.content.report import Report as Faults
from kiosk.content.translation import FOLDER
from kiosk.exits import ERRORS, FINE, UNREADABLE
from kiosk.problems import Mark
from kiosk.shelf import Entry, State, entry, exhibition_at, forget, is_name, known, remember
from kiosk.ui.covers import Covers
from kiosk.ui.start_report import NOTHING, Report, checked, told
from kiosk.ui.verb import Verb, begin
from kiosk.words import interface, languages
from kiosk.words.desks import desk

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StartDesk(QObject):
    """The exhibitions of the person at this computer, the example last."""

    entriesChanged = Signal()
    reportChanged = Signal()
    busyChanged = Signal()
    arrived = Signal(str)

    def __init__(self, shelf: Path, documents: Path, covers: Covers, language: str) -> None:
        """`shelf` is the file that lists them, `documents` where new ones are made.

        Everything is said in `language`.
        """
        super().__init__()
        self._shelf = shelf
        self._documents = documents
        self._covers = covers
        self._language = language
        self._words = dict(desk(language))
        self._verb = Verb(self)
        self._verb.ended.connect(self._hear)
        self._doing = ""
        self._made: Path | None = None
        self._report = NOTHING
        self._entries: list[Entry] = []
        covers.changed.connect(self.entriesChanged)
        self.look()

    @Slot()
    def look(self) -> None:
        """Looks at all of them anew."""
        example = builtin_bundle()
        paths = [path for path in known(self._shelf) if path != example]
        self._entries = [entry(path) for path in (*paths, example)]
        self._covers.want(each.cover for each in self._entries if each.cover is not None)
        self.entriesChanged.emit()

    @Property("QVariantMap", constant=True)  # type: ignore[arg-type]
    def words(self) -> dict[str, str]:
        return self._words

    @Property("QVariantList", notify=entriesChanged)  # type: ignore[arg-type]
    def entries(self) -> list[dict[str, object]]:
        example = builtin_bundle()
        return [
            {
                "path": str(each.path),
                "title": each.title,
                "cover": self._covers.source(each.cover),
                "colour": each.colour,
                "packed": each.packed,
                "example": each.path == example,
                "ready": each.state is State.READY,
                "gone": each.state is State.GONE,
                "languages": list(each.languages),
            }
            for each in self._entries
        ]

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

    @Slot(str)
    def preview(self, path: str) -> None:
        """Beside the editor."""
        begin(["preview", path])

    @Slot(str)
    def check(self, path: str) -> None:
        """What is wrong with it."""
        self._do("check", path, "--json")

    @Slot(str)
    def pack(self, path: str) -> None:
        """As one file, beside the folder."""
        made = Path(path).with_name(Path(path).name + ENDING)
        self._do("pack", path, "--output", str(made), made=made)

    @Slot(str, str, result=str)
    def translate(self, path: str, language: str) -> str:
        """The translation into a language, made or updated; or the words why it cannot be."""
        if values.language(Scalar(language, Mark("")), Faults()) != language:
            return self._words["code_unfit"].replace("{given}", language)
        if language in [each.languages[0] for each in self._entries if str(each.path) == path]:
            return self._words["code_first"]
        made = Path(path) / FOLDER / f"{language}.yaml"
        self._do("translate", path, language, made=made)
        return ""

    @Slot(str, list, result=str)
    def create(self, name: str, languages: Sequence[str]) -> str:
        """A new one of this name among the person's documents; or the words why it cannot be."""
        if not is_name(name):
            return self._words["name_unfit"]
        path = self._documents / name
        if exists(path):
            return self._words["name_taken"].replace("{path}", str(path))
        codes = ",".join(languages)
        self._do("new", str(path), "--title", name.strip(), "--languages", codes, made=path)
        return ""

    @Slot(str)
    def openFolder(self, path: str) -> None:
        """In the system's own file manager."""
        place = Path(path)
        folder = place if place.is_dir() else place.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot(list)
    def add(self, urls: Sequence[QUrl]) -> None:
        """Folders, their content.yaml or packed files were dropped or chosen."""
        dropped = [Path(QUrl(url).toLocalFile()) for url in urls if QUrl(url).isLocalFile()]
        for path in dropped:
            found = exhibition_at(path)
            if found is None:
                line = self._words["not_one"].replace("{path}", str(path))
                self._tell(told(self._words["failed"], line))
            else:
                remember(self._shelf, found)
                self.look()
                self.arrived.emit(str(found))

    @Slot(str)
    def forget(self, path: str) -> None:
        """Takes one off the list; its files stay."""
        forget(self._shelf, Path(path))
        self.look()

    @Slot()
    def dismiss(self) -> None:
        """The report was read."""
        self._tell(NOTHING)

    def end(self) -> None:
        """Ends what is at work."""
        self._verb.end()

    def _do(self, verb: str, *arguments: str, made: Path | None = None) -> None:
        if self._verb.busy:
            return
        self._doing = verb
        self._made = made
        self._verb.begin([verb, *arguments])
        self.busyChanged.emit()

    @Slot(int, str, str)
    def _hear(self, code: int, out: str, error: str) -> None:
        if code == FINE and self._made is not None and self._doing in ("new", "pack"):
            remember(self._shelf, self._made)
        self.look()
        if code == FINE and self._made is not None and self._doing == "new":
            self.arrived.emit(str(self._made))
        self._tell(self._heard(code, out, error))
        self.busyChanged.emit()

    def _heard(self, code: int, out: str, error: str) -> Report:
        if self._doing == "check" and code in (FINE, ERRORS, UNREADABLE) and out:
            return checked(json.loads(out), self._words)
        if code == FINE:
            line = self._words[f"said_{self._doing}"].replace("{path}", str(self._made))
            is_exhibition = self._doing in ("new", "pack")
            return told(self._words["done"], line, made=str(self._made) if is_exhibition else "")
        title = self._words["mend" if code == ERRORS and out else "failed"]
        return told(title, *out.splitlines(), *error.splitlines())

    def _tell(self, report: Report) -> None:
        self._report = report
        self.reportChanged.emit()
