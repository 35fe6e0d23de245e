"""What a start shows: the bundle to be tried, else the active one, else the built-in exhibition."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.store.disk import REAL, Disk
from kiosk.bundle.store.lock import locked
from kiosk.bundle.store.memory import keep, recall
from kiosk.bundle.store.places import SHORT, Places
from kiosk.bundle.store.state import State, failed, tried
from kiosk.bundle.store.sweeping import sweep
from kiosk.bundle.store.whole import look_over, problem_of
from kiosk.content.builtin import builtin_bundle
from kiosk.content.reader import Reading, read
from kiosk.problems import Mark, Problem, Severity


@dataclass(frozen=True, slots=True)
class Showing:
    """The exhibition to show, read. `id` is its bundle, None the built-in one.

    `on_trial`: it has to be marked good once it stayed healthy, or it is shown no more after a few
    starts. `problems` are for staff.
    """

    reading: Reading
    id: str | None
    problems: tuple[Problem, ...] = ()
    on_trial: bool = False

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return self.reading.folder


def to_show(data: Path, disk: Disk = REAL, avoid: Collection[str] = ()) -> Showing:
    """What this start shows; tidies up as well. Always something, and raises nothing.

    Of the bundles that were good none in `avoid` is shown.

    A try of a pending bundle is counted, on the disk, before this returns it. While others change
    something, or where nothing can be written, it is left for later.
    """
    places = Places(data)
    if not data.is_dir():
        return Showing(read(builtin_bundle()), None)
    try:
        with locked(places, disk):
            sweep(places, disk)
            return _tried(places, disk, avoid)
    except BundleError as error:
        state, said = recall(places)
        return _settled(places, state, [*said, problem_of(error, Mark(str(data)))], avoid)


def _tried(places: Places, disk: Disk, avoid: Collection[str]) -> Showing:
    """The pending bundle, once its try is counted, if it can be shown; else a settled one."""
    before, said = recall(places)
    problems = [*said]
    state = tried(before)
    if before.pending is None:
        return _settled(places, state, problems, avoid)
    keep(places, state, disk)
    if state.pending is not None:
        reading = _reading(places, state.pending, problems)
        if reading is not None:
            return Showing(reading, state.pending, tuple(problems), on_trial=True)
        state = failed(state, state.pending)
        keep(places, state, disk)
    problems.append(_failed(places, before.pending))
    return _settled(places, state, problems, avoid)


def _settled(
    places: Places, state: State, problems: list[Problem], avoid: Collection[str]
) -> Showing:
    """The active bundle, or else the one before; or the built-in exhibition."""
    good = () if state.active is None else (state.active, state.previous)
    for bundle in good:
        if bundle is None or bundle in avoid:
            continue
        reading = _reading(places, bundle, problems)
        if reading is not None:
            return Showing(reading, bundle, tuple(problems))
    return Showing(read(builtin_bundle()), None, tuple(problems))


def _reading(places: Places, bundle: str, problems: list[Problem]) -> Reading | None:
    """What is in `bundle` if it is whole; what is wrong goes to `problems`."""
    try:
        look_over(places, bundle, thorough=False)
    except BundleError as error:
        problems.append(problem_of(error, _mark(places, bundle)))
        return None
    reading = read(places.bundles / bundle)
    if reading.exhibition is None:
        problems += reading.problems
        return None
    return reading


def _failed(places: Places, bundle: str) -> Problem:
    details = {"bundle": bundle[:SHORT]}
    return Problem(Severity.ADVICE, Fault.STORE_FAILED, _mark(places, bundle), details)


def _mark(places: Places, bundle: str) -> Mark:
    return Mark(str(places.bundles / bundle))
