"""Which file is tried next, and which of those that were tried staff should hear of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kiosk.bundle.codes import Fault
from kiosk.inbox.arrivals import Arrivals
from kiosk.inbox.memory import Memory
from kiosk.problems import Problem

PASSING: Final = (Fault.STORE_BUSY, Fault.STORE_CUT)


def next_one(arrivals: Arrivals, memory: Memory) -> str | None:
    """The name of a file that is as it was at the look before, and was not tried like that.

    The one that was changed first comes first. A file that was tried before all of it was there is
    tried again once it has grown.
    """
    waiting = [
        name
        for name, stamp in arrivals.items()
        if memory.seen.get(name) == stamp and memory.stamp_of(name) != stamp
    ]
    return min(waiting, key=lambda name: (arrivals[name][1], name), default=None)


def is_passing(problems: Sequence[Problem]) -> bool:
    """Whether it may go better the next time, with the same file."""
    return any(problem.code in PASSING for problem in problems)


def refused(memory: Memory) -> dict[str, tuple[Problem, ...]]:
    """The files that are there and were not taken in, but for those that were only not newer."""
    return {
        name: tried.problems
        for name, tried in memory.tried.items()
        if any(problem.code != Fault.STORE_NOT_NEWER for problem in tried.problems)
    }
