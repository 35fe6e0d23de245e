"""The first picture of each exhibition, small, made by workers as all pictures are."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from kiosk.photos.cache import Prepared, find
from kiosk.photos.plan import Plan, Rendition
from kiosk.photos.workshop import Done, Workshop

PLAN = Plan.for_screen(1600, 900)


class Covers(QObject):
    """Where the small picture of each file is; `changed` when another one is there."""

    changed = Signal()
    _arrived = Signal(object)

    def __init__(self, cache: Path) -> None:
        """`cache` is the folder of renditions."""
        super().__init__()
        self._cache = cache
        self._urls: dict[Path, str] = {}
        self._asked: set[Path] = set()
        self._workshop: Workshop | None = None
        self._arrived.connect(self._receive)

    def want(self, files: Iterable[Path]) -> None:
        """Has those made that are not there yet."""
        for file in files:
            if file in self._asked:
                continue
            self._asked.add(file)
            found = find(file, PLAN, self._cache)
            if found is not None:
                self._take(file, found)
                continue
            if self._workshop is None:
                self._workshop = Workshop(self._cache, PLAN, self._arrived.emit)
            self._workshop.want(file)

    def source(self, file: Path | None) -> str:
        """The address of the small picture; `""` while there is none."""
        return "" if file is None else self._urls.get(file, "")

    def close(self) -> None:
        """Ends the work."""
        if self._workshop is not None:
            self._workshop.close()
            self._workshop = None

    @Slot(object)
    def _receive(self, done: Done) -> None:
        if isinstance(done.outcome, Prepared):
            self._take(done.source, done.outcome)
            self.changed.emit()

    def _take(self, file: Path, prepared: Prepared) -> None:
        path = prepared.files[Rendition.TILE]
        self._urls[file] = QUrl.fromLocalFile(str(path)).toString()
