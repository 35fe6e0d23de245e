"""What staff and the running kiosk do with bundles that are there. Each raises BundleError."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.store import state as transitions
from kiosk.bundle.store.disk import REAL, Disk
from kiosk.bundle.store.lock import locked
from kiosk.bundle.store.memory import keep, recall
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.state import State
from kiosk.bundle.store.sweeping import make_room
from kiosk.bundle.store.whole import look_over


def activate(data: Path, bundle: str | None, disk: Disk = REAL) -> State:
    """`bundle` is shown from the next start on, if it is whole; all of it is read first.

    None is the built-in exhibition.
    """
    places = Places(data)
    with locked(places, disk):
        if bundle is not None:
            look_over(places, bundle, thorough=True)
        state, _ = recall(places)
        return _kept(places, transitions.activated(state, bundle), disk)


def roll_back(data: Path, disk: Disk = REAL) -> State:
    """From the next start on the stand shows what it showed before, or the built-in exhibition."""
    places = Places(data)
    with locked(places, disk):
        state, _ = recall(places)
        return _kept(places, transitions.rolled_back(state), disk)


def mark_good(data: Path, bundle: str, disk: Disk = REAL) -> State:
    """`bundle` stayed healthy. Where the lock is held by others, it may be marked later as well."""
    places = Places(data)
    with locked(places, disk):
        state, _ = recall(places)
        after = transitions.marked_good(state, bundle)
        if after != state:
            keep(places, after, disk)
            make_room(places, after, disk)
        return after


def mark_failed(data: Path, bundle: str, disk: Disk = REAL) -> State:
    """`bundle` crashed or hung before it was good: the next start shows the one before."""
    places = Places(data)
    with locked(places, disk):
        state, _ = recall(places)
        return _kept(places, transitions.failed(state, bundle), disk)


def _kept(places: Places, state: State, disk: Disk) -> State:
    keep(places, state, disk)
    return state
