"""How long each stop took, kept from one talk to the next and held against it.

Rehearsals are in the order in which they were kept: the clocks of laptops without a network are
wrong too often to sort by them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from math import isfinite
from pathlib import Path
from typing import Any

from kiosk.talk.state import Talk
from kiosk.writing import write

NAME = "rehearsals.jsonl"
MOST = 50
"""Rehearsals that are kept, of all exhibitions together."""

_LARGEST = 16 * 1024 * 1024
"""Bytes that are read from the end: more than MOST talks through the longest tour come to."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The seconds at each stop of an exhibition, in the order in which they were first reached.

    `at` is what the clock of the machine said then, in seconds since 1970; nothing relies on it.
    """

    exhibition: str
    version: str
    seconds: Mapping[str, float]
    at: int = 0

    @property
    def whole(self) -> float:
        """Seconds of the whole talk."""
        return sum(self.seconds.values())


def recall(data: Path) -> tuple[Rehearsal, ...]:
    """The last rehearsals of the data folder, the latest one last. Raises nothing.

    A line that is damaged is left out, and nothing is there where the file cannot be read.
    """
    try:
        with (data / NAME).open("rb") as file:
            begins = max(0, file.seek(0, os.SEEK_END) - _LARGEST)
            file.seek(begins)
            lines = file.read(_LARGEST).splitlines()
    except (OSError, ValueError):
        return ()
    found = (_rehearsal(line) for line in lines)
    return tuple(rehearsal for rehearsal in found if rehearsal is not None)[-MOST:]


def keep(data: Path, rehearsal: Rehearsal) -> None:
    """Keeps `rehearsal` behind the last ones in the data folder. Raises OSError."""
    kept = (*recall(data), rehearsal)[-MOST:]
    data.mkdir(parents=True, exist_ok=True)
    write(data / NAME, b"".join(_line(each) for each in kept))


def last_of(rehearsals: Iterable[Rehearsal], exhibition: str) -> Rehearsal | None:
    """The latest rehearsal of the exhibition with this id, in whichever version."""
    same = [each for each in rehearsals if each.exhibition == exhibition]
    return same[-1] if same else None


def rehearsed(talk: Talk, exhibition: str, version: str, at: int) -> Rehearsal:
    """What `talk` took."""
    return Rehearsal(exhibition, version, dict(talk.spent), at)


def _line(rehearsal: Rehearsal) -> bytes:
    return json.dumps(asdict(rehearsal)).encode() + b"\n"


def _rehearsal(line: bytes) -> Rehearsal | None:
    """What a line says; None where somebody spoilt it."""
    try:
        said = json.loads(line)
        seconds = {str(stop): _seconds(spent) for stop, spent in said["seconds"].items()}
        return Rehearsal(str(said["exhibition"]), str(said["version"]), seconds, int(said["at"]))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None


def _seconds(spent: Any) -> float:
    """`spent` as seconds. Raises ValueError."""
    seconds = float(spent)
    if not isfinite(seconds) or seconds < 0:
        raise ValueError(spent)
    return seconds
