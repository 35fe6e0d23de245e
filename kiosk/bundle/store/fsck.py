"""Whether all that is stored is whole, and the cure."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.store.disk import REAL, Disk, writing
from kiosk.bundle.store.lock import locked
from kiosk.bundle.store.memory import keep, recall
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.state import State, installed, lost
from kiosk.bundle.store.sweeping import retire, sweep
from kiosk.bundle.store.whole import look_over, problem_of
from kiosk.problems import Mark, Problem, Severity


@dataclass(frozen=True, slots=True)
class _Found:
    state: State
    said: tuple[Problem, ...]
    broken: dict[str, Problem]
    litter: tuple[Problem, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self.said, *self.broken.values(), *self.litter)


def fsck(data: Path, *, repair: bool, disk: Disk = REAL) -> tuple[Problem, ...]:
    """What is wrong with the data folder; all stored files are read. Raises BundleError.

    With `repair` it is mended: what is damaged is removed, and the stand goes on with the next best
    bundle. What was not damaged is never removed.
    """
    places = Places(data)
    if not data.is_dir():
        return ()
    try:
        with locked(places, disk):
            found = _found(places)
            if repair and found.problems:
                _repair(places, found, disk)
            return found.problems
    except BundleError as error:
        if repair or error.code is Fault.STORE_BUSY:
            raise
        return _found(places).problems


def _found(places: Places) -> _Found:
    state, said = recall(places)
    broken = dict(_broken(places, state))
    litter = tuple(
        Problem(Severity.ADVICE, Fault.STORE_LITTER, Mark(str(path)), {"file": path.name})
        for path in places.left_over()
    )
    return _Found(state, said, broken, litter)


def _broken(places: Places, state: State) -> Iterator[tuple[str, Problem]]:
    for bundle in dict.fromkeys((*state.named, *places.there())):
        try:
            look_over(places, bundle, thorough=True)
        except BundleError as error:
            yield bundle, problem_of(error, Mark(str(places.bundles / bundle)))


def _repair(places: Places, found: _Found, disk: Disk) -> None:
    """First the state no longer names what is broken, then that is removed."""
    state = found.state
    for bundle in found.broken:
        state = lost(state, bundle)
    whole = [bundle for bundle in places.there() if bundle not in found.broken]
    if found.said and not state.named and len(whole) == 1:
        state = installed(state, whole[0])
    keep(places, state, disk)
    with writing(places.data):
        for bundle in found.broken:
            with suppress(FileNotFoundError):
                retire(places, bundle, disk)
    sweep(places, disk)
