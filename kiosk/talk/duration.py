"""How long a talk may take, as people write it, and how long it took, as a clock shows it."""

from __future__ import annotations

import re
from typing import Final

SHORTEST, LONGEST = 30.0, 86_400.0
"""Seconds: half a minute, and a day."""

_NUMBER = r"([0-9]{1,5}(?:[.,][0-9]{1,2})?)"
_HOURS, _MINUTES, _SECONDS = (
    rf"{_NUMBER}\s*(?:{units})" for units in ("h|hours?", "m|min|minutes?", "s|sec|seconds?")
)
_WAYS: Final = (
    re.compile(rf"(?:{_HOURS})?\s*(?:{_MINUTES})?\s*(?:{_SECONDS})?"),
    re.compile(rf"(?:{_HOURS})?\s*{_NUMBER}()"),
    re.compile(r"([0-9]{1,2}):([0-5][0-9]):([0-5][0-9])"),
)
"""In units; a last number without one, which is minutes; as a clock shows it."""


def seconds_of(written: str) -> float:
    """The seconds of `20`, `20m` or `20 min`, `90 s`, `1h`, `1 h 30`, `1:30:00`.

    A number alone is minutes. Raises ValueError with a sentence for whoever wrote it: `1:30` too is
    refused, for it may be an hour and a half, or a minute and a half.
    """
    given = written.strip().lower()
    found = next((match for way in _WAYS if given and (match := way.fullmatch(given))), None)
    if found is None:
        raise ValueError(f'"{written}" is not a duration: write 20 min, 90 s, 1 h 30 or 1:30:00')
    hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in found.groups())
    duration = hours * 3600 + minutes * 60 + seconds
    if not SHORTEST <= duration <= LONGEST:
        raise ValueError(f'"{written}" is not between 30 seconds and 24 hours')
    return duration


def on_clock(seconds: float) -> str:
    """Whole seconds as a clock shows them, without a sign: `0:05`, `12:30`, `1:02:03`."""
    minutes, rest = divmod(int(abs(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
