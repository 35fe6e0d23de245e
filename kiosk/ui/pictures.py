"""The prepared pictures of a bundle, as QML asks for them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Exhibition, Photo, photos_of
from kiosk.photos.cache import Prepared, find
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan
from kiosk.problems import Problem, Severity

if TYPE_CHECKING:
    from kiosk.photos.workshop import Done, Workshop

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Pictures(QObject):
    """Knows where each picture's renditions are, and has missing ones made, the first page first.

    `revision` grows whenever another picture is there: bind to it and ask again.
    """

    revisionChanged = Signal()
    problem = Signal(object)
    _arrived = Signal(object, object)

    def __init__(self, exhibition: Exhibition, folder: Path, cache: Path) -> None:
        """`folder` is the bundle's, `cache` the one of renditions."""
        super().__init__()
        self._photos = {photo.file: photo for photo in _in_order(exhibition)}
        self._folder = folder
        self._cache = cache
        self._urls: dict[str, dict[str, str]] = {}
        self._broken: set[str] = set()
        self._settled: set[str] = set()
        self._revision = 0
        self._plan: Plan | None = None
        self._workshop: Workshop | None = None
        self._order = object()
        self._all_wanted = False
        self._arrived.connect(self._receive)

    def prepare_for(self, plan: Plan) -> None:
        """Looks for the first picture at once; has all made when it is not there.

        Otherwise the others are for `prepare_others`: they would only hold the first frame up.
        """
        self.close()
        self._plan = plan
        self._settled = set(self._broken)
        first = next((file for file in self._photos if file not in self._settled), None)
        if first is None:
            return
        found = find(self._folder / first, plan, self._cache)
        if found is None:
            self.prepare_others()
        else:
            self._take(first, found)

    def prepare_others(self) -> None:
        """Has what is not there yet looked for or made, unless that has begun."""
        self._all_wanted = True
        if self._workshop is not None or self._plan is None or not self.waiting:
            return
        from kiosk.photos.workshop import Workshop  # only now: the first frame is not to wait

        self._order = object()
        on_done = partial(self._arrived.emit, self._order)
        self._workshop = Workshop(self._cache, self._plan, on_done)
        for file in self._photos:
            if file not in self._settled:
                self._workshop.want(self._folder / file)

    def change_to(self, plan: Plan) -> None:
        """Has all made for another screen; until they are there, those of before are shown."""
        if plan == self._plan:
            return
        self.prepare_for(plan)
        self._tell_of_change()
        if self._all_wanted:
            self.prepare_others()

    def become(self, exhibition: Exhibition, changed: Collection[str]) -> None:
        """Has the pictures of `exhibition`, of which the files `changed` were written anew.

        Until a new one is there, the one of before is shown.
        """
        self.close()
        self._photos = {photo.file: photo for photo in _in_order(exhibition)}
        self._urls = {file: urls for file, urls in self._urls.items() if file in self._photos}
        self._broken = {file for file in self._broken if file in self._photos} - set(changed)
        self._settled = {file for file in self._settled if file in self._photos} - set(changed)
        self.prepare_others()
        self._tell_of_change()

    def close(self) -> None:
        """Ends the work; nothing arrives after this."""
        if self._workshop is not None:
            self._workshop.close()
            self._workshop = None
            self._order = object()

    @property
    def waiting(self) -> bool:
        """Whether any picture is still to come."""
        return len(self._settled) < len(self._photos)

    @Slot(str, str, result=str)
    def source(self, file: str, rendition: str) -> str:
        """The address of a rendition; `""` while it is not there."""
        return self._urls.get(file, {}).get(rendition, "")

    @Slot(str, result=bool)
    def broken(self, file: str) -> bool:
        """Whether the picture cannot be shown at all."""
        return file in self._broken

    @Property(int, notify=revisionChanged)
    def revision(self) -> int:
        return self._revision

    @Slot(object, object)
    def _receive(self, order: object, done: Done) -> None:
        if order is not self._order:
            return
        file = done.source.relative_to(self._folder).as_posix()
        match done.outcome:
            case Prepared() as prepared:
                self._take(file, prepared)
            case PhotoError() as error:
                self._give_up(file, error)
        self._tell_of_change()

    def _take(self, file: str, prepared: Prepared) -> None:
        self._settled.add(file)
        self._urls[file] = {
            rendition: QUrl.fromLocalFile(str(path)).toString()
            for rendition, path in prepared.files.items()
        }

    def _give_up(self, file: str, error: PhotoError) -> None:
        self._settled.add(file)
        if file not in self._urls:
            self._broken.add(file)
        self._tell(self._photos[file], error)

    def _tell_of_change(self) -> None:
        self._revision += 1
        self.revisionChanged.emit()

    def _tell(self, photo: Photo, error: PhotoError) -> None:
        details = {"file": photo.file, **error.details}
        self.problem.emit(Problem(Severity.ERROR, error.code, photo.mark, details))


def _in_order(exhibition: Exhibition) -> Iterable[Photo]:
    stops = exhibition.stops
    for stop in exhibition.tour:
        yield from photos_of(stops[stop])
