"""Pictures opened and decoded by the processes that do so for the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from kiosk.photos.cache import Prepared
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan, Size
from kiosk.photos.workshop import Done, Workshop

WORKERS = 2
_SMALLEST = Plan.for_screen(1, 1)  # its renditions are thrown away


Tell = Callable[[int, int], None]
"""Hears how many pictures of how many were opened."""


def untold(done: int, of: int) -> None:
    """Nobody waits."""


def opened(sources: Iterable[Path], tell: Tell = untold) -> dict[Path, Size | PhotoError]:
    """The size of each picture as it can be shown, upright; or why it cannot be."""
    wanted = set(sources)
    with TemporaryDirectory(prefix="exhibition-kiosk-") as cache:
        done: SimpleQueue[Done] = SimpleQueue()
        workshop = Workshop(Path(cache), _SMALLEST, done.put, WORKERS)
        try:
            for source in wanted:
                workshop.want(source)
            found: dict[Path, Size | PhotoError] = {}
            while len(found) < len(wanted):
                source, outcome = _outcome(done.get())
                found[source] = outcome
                tell(len(found), len(wanted))
            return found
        finally:
            workshop.close()


def _outcome(done: Done) -> tuple[Path, Size | PhotoError]:
    match done.outcome:
        case Prepared(size=size):
            return done.source, size
        case PhotoError() as error:
            return done.source, error
