"""What the inbox held at the last look, and what became of each file that was tried."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from kiosk.inbox.arrivals import MOST, Arrivals, Stamp
from kiosk.problems import Mark, Problem, Severity
from kiosk.writing import write

NAME = "inbox.json"
MOST_PROBLEMS = 5
"""Of one file."""

_LARGEST = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Tried:
    """A file as it was when it was tried; without `problems` it is on the shelf."""

    stamp: Stamp
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Memory:
    """`seen` is what lay there at the last look."""

    seen: Arrivals = field(default_factory=dict)
    tried: Mapping[str, Tried] = field(default_factory=dict)

    def stamp_of(self, name: str) -> Stamp | None:
        """How the file `name` was when it was tried; None if it never was."""
        tried = self.tried.get(name)
        return None if tried is None else tried.stamp


def looked(memory: Memory, arrivals: Arrivals) -> Memory:
    """`memory` after a look; what is gone is forgotten, so that it may come back."""
    there = {name: tried for name, tried in memory.tried.items() if name in arrivals}
    return Memory(arrivals, there)


def after(memory: Memory, name: str, problems: tuple[Problem, ...]) -> Memory:
    """`memory` once the file `name`, as it was seen, was tried."""
    tried = Tried(memory.seen[name], problems[:MOST_PROBLEMS])
    return replace(memory, tried={**memory.tried, name: tried})


def recall(data: Path) -> Memory:
    """What is kept in the data folder; nothing where that cannot be read. Raises nothing."""
    try:
        with (data / NAME).open("rb") as file:
            said = json.loads(file.read(_LARGEST))
        seen = {str(name): _stamp(stamp) for name, stamp in said["seen"].items()}
        tried = {str(name): _tried(each) for name, each in said["tried"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Memory()
    return Memory(seen, tried) if len(seen) <= MOST else Memory()


def keep(data: Path, memory: Memory) -> None:
    """Keeps `memory` in the data folder, whole or not at all. Raises OSError."""
    said = {
        "seen": memory.seen,
        "tried": {name: asdict(tried) for name, tried in memory.tried.items()},
    }
    data.mkdir(parents=True, exist_ok=True)
    write(data / NAME, json.dumps(said, indent=1).encode() + b"\n")


def _stamp(said: list[Any]) -> Stamp:
    return tuple(int(number) for number in said)


def _tried(said: Mapping[str, Any]) -> Tried:
    return Tried(_stamp(said["stamp"]), tuple(_problem(each) for each in said["problems"]))


def _problem(said: Mapping[str, Any]) -> Problem:
    mark = Mark(str(said["mark"]["file"]), int(said["mark"]["line"]), int(said["mark"]["column"]))
    details = {str(key): str(value) for key, value in said["args"].items()}
    return Problem(Severity(said["severity"]), str(said["code"]), mark, details)
