"""What the start window knows and what can be done in it. Each deed is a verb of the kiosk."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from kiosk.bundle.opening import ENDING
from kiosk.content.builtin import builtin_bundle
from kiosk.content.translation import FOLDER
from kiosk.shelf import Entry, State, entry, forget, known, remember
from kiosk.ui.covers import Covers
from kiosk.ui.desk import ProblemShown
from kiosk.ui.verb import Verb, begin
from kiosk.words import interface, languages
from kiosk.words.desks import desk

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Report(TypedDict):
    """What a verb said: `well` tells that nothing is wrong."""

    title: str
    well: bool
    lines: list[str]
    problems: list[ProblemShown]


NOTHING = Report(title="", well=True, lines=[], problems=[])


@QmlElement
class StartDesk(QObject):
    """The exhibitions of the person at this computer, the example last."""

    entriesChanged = Signal()
    reportChanged = Signal()
    busyChanged = Signal()

    def __init__(self, shelf: Path, covers: Covers, language: str) -> None:
        """`shelf` is the file that lists them; everything is said in `language`."""
        super().__init__()
        self._shelf = shelf
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
        self._entries = [entry(path) for path in (*known(self._shelf), builtin_bundle())]
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
        return str(_documents())

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

    @Slot(str, str)
    def translate(self, path: str, language: str) -> None:
        """The translation into a language, made or updated."""
        made = Path(path) / FOLDER / f"{language}.yaml"
        self._do("translate", path, language, made=made)

    @Slot(str, list)
    def create(self, name: str, languages: Sequence[str]) -> None:
        """A new one of this name, in the person's own folder of documents."""
        path = _documents() / name.strip()
        self._do("new", str(path), "--languages", ",".join(languages), made=path)

    @Slot(str)
    def openFolder(self, path: str) -> None:
        """In the system's own file manager."""
        place = Path(path)
        folder = place if place.is_dir() else place.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot(list)
    def add(self, urls: Sequence[QUrl]) -> None:
        """Folders, their content.yaml or packed files were dropped or chosen."""
        for url in urls:
            path = Path(QUrl(url).toLocalFile())
            remember(self._shelf, path.parent if path.name == "content.yaml" else path)
        self.look()

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
        self.busyChanged.emit()
        if code == 0 and self._made is not None and self._doing in ("new", "pack"):
            remember(self._shelf, self._made)
        self.look()
        if self._doing == "check" and out.startswith("{"):
            self._tell(_checked(json.loads(out), self._words))
        elif code == 0:
            line = self._words[f"said_{self._doing}"].replace("{path}", str(self._made))
            self._tell(Report(title=self._words["done"], well=True, lines=[line], problems=[]))
        else:
            lines = [*out.splitlines(), *error.splitlines()]
            self._tell(Report(title=self._words["failed"], well=False, lines=lines, problems=[]))

    def _tell(self, report: Report) -> None:
        self._report = report
        self.reportChanged.emit()


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


def _checked(said: Mapping[str, list[dict[str, object]]], words: Mapping[str, str]) -> Report:
    problems = [
        ProblemShown(
            place=f"{each['file']}:{each['line']}",
            severity=str(each["severity"]),
            grave=each["severity"] == "error",
            what=str(each["what"]),
            cure=str(each["cure"]),
            stop="",
        )
        for each in said["problems"]
    ]
    problems.sort(key=lambda problem: not problem["grave"])
    grave = any(problem["grave"] for problem in problems)
    title = words["mend"] if grave else words["done"] if problems else words["fine"]
    return Report(title=title, well=not grave, lines=[], problems=problems)
