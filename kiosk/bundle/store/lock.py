"""One act at a time on a data folder, whoever starts it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.store.disk import Disk, writing
from kiosk.bundle.store.places import Places

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(places: Places, disk: Disk) -> Iterator[None]:
    """Holds the lock inside `with`; the system lets go of it when the process ends in any way.

    Raises BundleError where another process holds it, or where nothing can be written.
    """
    with writing(places.data):
        disk.make_folder(places.data)
        file = os.open(places.lock, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            _take(file)
        except OSError as error:
            raise BundleError(Fault.STORE_BUSY) from error
        yield
    finally:
        os.close(file)
