"""How far the work is, and how long it may still take."""

from __future__ import annotations

from typing import Final

SHARES: Final = {"copy": 0.45, "read": 0.1, "pictures": 0.25, "store": 0.2}
"""The part of the whole that each step of taking a bundle in takes, in their order."""

TELLING_SECONDS = 2.0
"""Before that nobody can tell."""


def whole(step: str, done: int, of: int) -> float:
    """How much of all work is done, from 0 to 1, when `done` of `of` in `step` is."""
    before = 0.0
    for name, share in SHARES.items():
        if name == step:
            return before + share * (min(1.0, done / of) if of > 0 else 0.0)
        before += share
    return 0.0


def seconds_left(since: float, now: float, done: float) -> float | None:
    """How long it still takes, when `done` of 1 took since `since`; None if that is unclear."""
    spent = now - since
    if spent < TELLING_SECONDS or done < 0.05:
        return None
    return spent / done * (1 - done)
