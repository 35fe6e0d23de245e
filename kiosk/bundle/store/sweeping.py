"""What is of no more use is removed: what interrupted acts left, and bundles of long ago."""

from __future__ import annotations

from contextlib import suppress

from kiosk.bundle.store.disk import Disk, clear
from kiosk.bundle.store.places import Places
from kiosk.bundle.store.state import State


def sweep(places: Places, disk: Disk) -> None:
    """Removes what interrupted acts left behind, as far as it can be removed."""
    for path in places.left_over():
        clear(path, disk)


def retire(places: Places, bundle: str, disk: Disk) -> None:
    """Takes a bundle off the shelf, to be swept; on the disk before any of it is removed.

    Raises OSError.
    """
    disk.make_folder(places.staging)
    disk.move(places.bundles / bundle, places.room())
    disk.sync_folder(places.staging)
    disk.sync_folder(places.bundles)


def make_room(places: Places, state: State, disk: Disk) -> None:
    """Removes the bundles that the stand no longer knows, once there are two good ones."""
    if state.active is None or state.previous is None:
        return
    for bundle in places.there():
        if bundle not in state.named:
            with suppress(OSError):
                retire(places, bundle, disk)
    sweep(places, disk)
