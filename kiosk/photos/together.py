"""Many pictures prepared at once, waited for until the last one is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from queue import SimpleQueue

from kiosk.photos.cache import Prepared
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan
from kiosk.photos.workshop import Done, Workshop

WORKERS = 2

Tell = Callable[[int, int], None]
"""Hears how many pictures of how many are done."""


def untold(done: int, of: int) -> None:
    """Nobody waits."""


def prepare(
    sources: Iterable[Path], plan: Plan, cache: Path, tell: Tell = untold
) -> Mapping[Path, Prepared | PhotoError]:
    """What became of each of `sources`, by processes of their own that last until this returns."""
    wanted = set(sources)
    done: SimpleQueue[Done] = SimpleQueue()
    workshop = Workshop(cache, plan, done.put, WORKERS)
    try:
        for source in wanted:
            workshop.want(source)
        found: dict[Path, Prepared | PhotoError] = {}
        while len(found) < len(wanted):
            one = done.get()
            found[one.source] = one.outcome
            tell(len(found), len(wanted))
        return found
    finally:
        workshop.close()
