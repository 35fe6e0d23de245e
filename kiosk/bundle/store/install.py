"""A bundle from a stick onto the shelf: whole or not at all, and tried at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.codes import BundleError
from kiosk.bundle.opening import is_archive, opened
from kiosk.bundle.store.disk import REAL, Disk, writing
from kiosk.bundle.store.lock import locked
from kiosk.bundle.store.memory import keep, recall
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.staging import copied, prepared
from kiosk.bundle.store.state import installed
from kiosk.bundle.store.sweeping import retire, sweep
from kiosk.bundle.store.whole import look_over, problem_of
from kiosk.content.reader import Reading
from kiosk.problems import Mark, Problem, Severity

Judge = Callable[[Reading], Iterable[Problem]]


@dataclass(frozen=True, slots=True)
class Installed:
    """The name of the bundle, or None where an error among `problems` kept it away."""

    id: str | None
    problems: tuple[Problem, ...]


def install(data: Path, source: Path, judge: Judge, disk: Disk = REAL) -> Installed:
    """Puts the `.kiosk` file or the folder `source` onto the shelf, to be tried at the next start.

    `judge` tells all that is wrong with what was read; an error stops it. Pictures are stored as
    packing makes them, without what they tell besides the picture. Raises nothing.
    """
    places = Places(data)
    try:
        with locked(places, disk):
            sweep(places, disk)
            try:
                return _installed(places, source, judge, disk)
            finally:
                sweep(places, disk)
    except BundleError as error:
        return Installed(None, (problem_of(error, Mark(source.name)),))


def _installed(places: Places, source: Path, judge: Judge, disk: Disk) -> Installed:
    room, ready = places.room(), places.room()
    with writing(places.data):
        disk.make_folder(room)
        local = copied(source, room / "copy", disk) if is_archive(source) else source
        with opened(local, room) as reading:
            problems = tuple(judge(reading))
            if reading.exhibition is None or _has_error(problems):
                return Installed(None, problems)
            bundle, advice = prepared(reading.exhibition, reading.folder, ready, disk)
        _shelve(places, bundle, ready, disk)
    state, said = recall(places)
    keep(places, installed(state, bundle), disk)
    return Installed(bundle, (*problems, *advice, *said))


def _shelve(places: Places, bundle: str, ready: Path, disk: Disk) -> None:
    """Moves what is in `ready` onto the shelf, unless the same stands there whole."""
    target = places.bundles / bundle
    if bundle in places.there():
        try:
            look_over(places, bundle, thorough=True)
        except BundleError:
            retire(places, bundle, disk)
        else:
            return
    disk.make_folder(places.bundles)
    disk.sync_folder(places.data)
    disk.move(ready, target)
    disk.sync_folder(places.bundles)


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)
