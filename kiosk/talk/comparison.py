"""A rehearsal held against the one before it and against the plan, stop by stop."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.talk.pace import Plan
from kiosk.talk.rehearsal import Rehearsal

LONGER_BY = 1.25
LONGER_SECONDS = 15.0
"""What makes a stop run long: both, so that neither a short stop nor a long one does by chance."""


@dataclass(frozen=True, slots=True)
class Row:
    """A stop: seconds `now`, the `last` time and `planned`, None where it was not or is not.

    It is `over` where it took a quarter longer than was planned, and 15 seconds longer; without a
    plan for it, than the last time.
    """

    stop: str
    now: float
    last: float | None
    planned: float | None
    over: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a rehearsal went. It is the `first` of its exhibition, or held against the last one.

    Where it could not be `kept`, the next one will not know of it.
    """

    rows: tuple[Row, ...]
    first: bool
    kept: bool


def compare(now: Rehearsal, last: Rehearsal | None, plan: Plan | None) -> tuple[Row, ...]:
    """A row for each stop of `now`, in its order."""
    before = {} if last is None else last.seconds
    windows = {} if plan is None else plan.windows
    rows = []
    for stop, seconds in now.seconds.items():
        window = windows.get(stop)
        planned = None if window is None else window[1] - window[0]
        earlier = before.get(stop)
        measure = earlier if planned is None else planned
        rows.append(Row(stop, seconds, earlier, planned, _is_long(seconds, measure)))
    return tuple(rows)


def _is_long(seconds: float, measure: float | None) -> bool:
    if measure is None:
        return False
    return seconds > measure * LONGER_BY and seconds > measure + LONGER_SECONDS
