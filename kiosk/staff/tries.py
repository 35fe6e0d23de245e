"""How many wrong tries at a PIN are free, and how long each further one has to be waited for."""

from __future__ import annotations

from typing import Final

FREE: Final = 5
"""Wrong tries in a row before there is a wait."""

WAITS: Final = (30.0, 60.0, 120.0, 300.0, 600.0, 900.0)
"""Seconds after the last free wrong try and after each further one; the last one stays."""


def left(wrong: int) -> int:
    """How many more tries are free after `wrong` wrong ones in a row."""
    return max(0, FREE - wrong)


def wait(wrong: int, since: float) -> float:
    """Seconds until the next try, `since` seconds after the last of `wrong` wrong ones in a row."""
    if wrong < FREE:
        return 0.0
    whole = WAITS[min(wrong - FREE, len(WAITS) - 1)]
    return min(whole, max(0.0, whole - since))


def read(data: bytes) -> int:
    """The wrong tries in a row that `data` tells; all free ones are used up where it is damaged."""
    return int(data) if data.strip().isdigit() and len(data) < 10 else FREE


def as_text(wrong: int) -> bytes:
    """What `read` reads."""
    return b"%d\n" % wrong
