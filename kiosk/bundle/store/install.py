"""A bundle from a stick onto the shelf: whole or not at all, and tried at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.opening import is_archive, opened
from kiosk.bundle.signature import SignatureError, with_seen
from kiosk.bundle.store.disk import REAL, Disk, writing
from kiosk.bundle.store.lock import locked
from kiosk.bundle.store.memory import keep, recall
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.progress import Step, Tell, untold
from kiosk.bundle.store.staging import copied, prepared
from kiosk.bundle.store.state import installed
from kiosk.bundle.store.sweeping import retire, sweep
from kiosk.bundle.store.terms import Terms, check_version, vouched
from kiosk.bundle.store.whole import look_over, problem_of
from kiosk.content.paths import exists
from kiosk.content.reader import Reading
from kiosk.problems import Mark, Problem, Severity

Judge = Callable[[Reading], Iterable[Problem]]
TAKEN = Terms()
"""Whoever made it, and however old it is."""


@dataclass(frozen=True, slots=True)
class Installed:
    """The name of the bundle, or None where an error among `problems` kept it away."""

    id: str | None
    problems: tuple[Problem, ...]


def install(
    data: Path,
    source: Path,
    judge: Judge,
    terms: Terms = TAKEN,
    tell: Tell = untold,
    disk: Disk = REAL,
) -> Installed:
    """Puts the `.kiosk` file or the folder `source` onto the shelf, to be tried at the next start.

    A signature is asked for before anything of the file is read; `judge` tells all that is wrong
    with what was read; an error stops it. Pictures are stored as packing makes them, without what
    they tell besides the picture. Raises nothing.
    """
    act = _Act(Places(data), source, judge, terms, tell, disk)
    try:
        with locked(act.places, disk):
            sweep(act.places, disk)
            try:
                return act.installed()
            finally:
                sweep(act.places, disk)
    except (BundleError, SignatureError) as error:
        return Installed(None, (problem_of(error, Mark(source.name)),))


@dataclass(frozen=True, slots=True)
class _Act:
    """One installation."""

    places: Places
    source: Path
    judge: Judge
    terms: Terms
    tell: Tell
    disk: Disk

    def installed(self) -> Installed:
        room, ready = self.places.room(), self.places.room()
        state, said = recall(self.places)
        was_there = exists(self.source)
        with writing(self.places.data):
            self.disk.make_folder(room)
            local = self._local(room / "copy")
            key, doubts = vouched(local, self.terms)
            self.tell(Step.READ, 0, 1)
            with opened(local, room) as reading:
                self.tell(Step.READ, 1, 1)
                problems = tuple(self.judge(reading))
                if reading.exhibition is None or _has_error(problems):
                    if was_there and not exists(self.source):
                        raise BundleError(Fault.STORE_CUT, file=self.source.name)
                    return Installed(None, problems)
                check_version(self.places.data, state.seen, reading.exhibition, key, self.terms)
                bundle, advice = prepared(
                    reading.exhibition, reading.folder, ready, self.tell, self.disk
                )
            _shelve(self.places, bundle, ready, self.disk)
        known = reading.exhibition
        seen = with_seen(state.seen, key, known.id, known.version)
        keep(self.places, replace(installed(state, bundle), seen=seen), self.disk)
        return Installed(bundle, (*problems, *advice, *doubts, *said))

    def _local(self, into: Path) -> Path:
        if not is_archive(self.source):
            return self.source
        return copied(self.source, into, self.tell, self.disk)


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
