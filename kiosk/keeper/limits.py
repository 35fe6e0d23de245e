"""How long the keeper waits, and how often something may happen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Times are in seconds.

    A show is hung when `first_beat` go by from its start, or later `beat`, without a sign of it.
    One that was heard for `healthy` was well. `waits` come before each start after bad ends in a
    row, the last one again and again. After `page_downs` at the same page a visit does not go on
    there; after `bundle_downs` of one that was good, another exhibition is shown.
    A show that is asked to leave gets `leave`. Time is looked at every `tick`.
    """

    first_beat: float = 30.0
    beat: float = 10.0
    healthy: float = 60.0
    leave: float = 5.0
    tick: float = 0.5
    waits: tuple[float, ...] = (0.0, 1.0, 2.0, 5.0, 10.0, 30.0)
    page_downs: int = 2
    bundle_downs: int = 3
