"""Which file is tried next, and which of those that were tried staff should hear of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kiosk.bundle.codes import Fault
from kiosk.inbox.arrivals import Arrivals
from kiosk.inbox.memory import Memory
from kiosk.problems import Problem

MOST_TRIES: Final = 10
"""Of a file that cannot be read to its end, before it waits for a change like any other."""


def next_one(arrivals: Arrivals, memory: Memory) -> str | None:
    """The name of a file that is as it was at the look before, and was not tried like that.

    The one that was changed first comes first. A file that was tried before all of it was there is
    tried again once it has grown. One that could not be read to its end is tried some times more,
    behind all that were tried less often, so that it keeps no other file waiting.
    """
    tries = {
        name: memory.tries_of(name, stamp)
        for name, stamp in arrivals.items()
        if memory.seen.get(name) == stamp
    }
    waiting = (name for name, count in tries.items() if not count or _may_pass(name, memory))
    return min(waiting, key=lambda name: (tries[name], arrivals[name][1], name), default=None)


def _may_pass(name: str, memory: Memory) -> bool:
    tried = memory.tried[name]
    was_cut = any(problem.code == Fault.STORE_CUT for problem in tried.problems)
    return was_cut and tried.times < MOST_TRIES


def is_passing(problems: Sequence[Problem]) -> bool:
    """Whether it is no matter of the file: somebody else is at work on the stand."""
    return any(problem.code == Fault.STORE_BUSY for problem in problems)


def refused(memory: Memory) -> dict[str, tuple[Problem, ...]]:
    """The files that are there and were not taken in, but for those that were only not newer."""
    return {
        name: tried.problems
        for name, tried in memory.tried.items()
        if any(problem.code != Fault.STORE_NOT_NEWER for problem in tried.problems)
    }
