"""Everything that changes the data folder, by its name, on any disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.bundle import store
from kiosk.bundle.store import Terms
from kiosk.bundle.store.disk import Disk
from kiosk.bundle.store.memory import recall
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.state import State, tried
from tests.bundle.store.bundles import judge

Act = Callable[[Path, Disk], object]


def installing(source: Path, terms: Terms | None = None) -> Act:
    """Puts `source` onto the shelf."""
    asked = terms or Terms()
    return lambda data, disk: store.install(data, source, judge, asked, disk=disk)


def marking_good(data: Path, disk: Disk) -> object:
    """What is pending stayed healthy."""
    return store.mark_good(data, state_of(data).pending or "", disk)


def marking_failed(data: Path, disk: Disk) -> object:
    """What is pending crashed."""
    return store.mark_failed(data, state_of(data).pending or "", disk)


def activating(data: Path, disk: Disk) -> object:
    """Staff choose the one before."""
    return store.activate(data, state_of(data).previous or "", disk)


def rolling_back(data: Path, disk: Disk) -> object:
    """Staff go back."""
    return store.roll_back(data, disk)


def starting(data: Path, disk: Disk) -> object:
    """The kiosk starts."""
    return store.to_show(data, disk)


def repairing(data: Path, disk: Disk) -> object:
    """Staff repair."""
    return store.fsck(data, repair=True, disk=disk)


def state_of(data: Path) -> State:
    """What the stand knows."""
    return recall(Places(data))[0]


def next_shown(state: State) -> str | None:
    """What a start with `state` shows."""
    started = tried(state)
    return started.pending or started.active
