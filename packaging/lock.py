"""A lock between processes, given back by the system when its holder ends in any way."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

RETRY_SECONDS = 0.2

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(path: Path, on_wait: Callable[[], None]) -> Iterator[None]:
    """Hold the lock on a file, made when missing; `on_wait` is called once when it is taken."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        if not _try(file):
            on_wait()
            while not _try(file):
                time.sleep(RETRY_SECONDS)
        yield
    finally:
        os.close(file)


def _try(file: int) -> bool:
    try:
        _take(file)
    except OSError:
        return False
    return True
