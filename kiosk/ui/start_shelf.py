"""The exhibitions that the start window lists."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.builtin import builtin_bundle
from kiosk.shelf import Entry, State, entry, exhibition_at, forget, known, remember
from kiosk.ui.covers import Covers

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StartShelf(QObject):
    """The exhibitions of the person at this computer, the example last.

    `arrived` tells where one is that came to the list, `refused` what is none.
    """

    entriesChanged = Signal()
    arrived = Signal(str)
    refused = Signal(str)

    def __init__(self, file: Path, covers: Covers) -> None:
        """`file` lists them; `covers` prepares their first pictures."""
        super().__init__()
        self._file = file
        self._covers = covers
        self._example = builtin_bundle()
        self._entries: list[Entry] = []
        covers.changed.connect(self.entriesChanged)
        self.look()

    @Property("QVariantList", notify=entriesChanged)  # type: ignore[arg-type]
    def entries(self) -> list[dict[str, object]]:
        return [
            {
                "path": str(each.path),
                "title": each.title,
                "cover": self._covers.source(each.cover),
                "colour": each.colour,
                "packed": each.packed,
                "example": each.path == self._example,
                "ready": each.state is State.READY,
                "gone": each.state is State.GONE,
                "languages": list(each.languages),
            }
            for each in self._entries
        ]

    @Slot()
    def look(self) -> None:
        """Looks at all of them anew."""
        paths = [path for path in known(self._file) if path != self._example]
        self._entries = [entry(path) for path in (*paths, self._example)]
        self._covers.want(each.cover for each in self._entries if each.cover is not None)
        self.entriesChanged.emit()

    @Slot(list)
    def add(self, urls: Sequence[QUrl]) -> None:
        """Folders, their content.yaml or packed files were dropped or chosen."""
        dropped = [Path(QUrl(url).toLocalFile()) for url in urls if QUrl(url).isLocalFile()]
        for path in dropped:
            found = exhibition_at(path)
            if found is None:
                self.refused.emit(str(path))
            else:
                self.put(found)
                self.arrived.emit(str(found))

    @Slot(str)
    def forget(self, path: str) -> None:
        """Takes one off the list; its files stay."""
        forget(self._file, Path(path))
        self.look()

    def put(self, path: Path) -> None:
        """Puts one at the front of the list."""
        remember(self._file, path)
        self.look()

    def first_language(self, path: str) -> str:
        """The language in which the exhibition at `path` is written, or `""`."""
        found = (each.languages for each in self._entries if str(each.path) == path)
        return next((languages[0] for languages in found if languages), "")
