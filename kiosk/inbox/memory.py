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
MOST_LETTERS = 100
"""Of what a problem says of a file, which may be a whole page that somebody wrote amiss."""

SPOILT = (
    *(OSError, ValueError, TypeError, KeyError, AttributeError),
    *(OverflowError, RecursionError),
)
"""What reading a file that somebody spoilt may raise."""

_LARGEST = 32 * 1024 * 1024
"""More than MOST files can come to."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A file as it was when it was tried so many `times`; without `problems` it is on the shelf."""

    stamp: Stamp
    problems: tuple[Problem, ...] = ()
    times: int = 1


@dataclass(frozen=True, slots=True)
class Memory:
    """`seen` is what lay there at the last look."""

    seen: Arrivals = field(default_factory=dict)
    tried: Mapping[str, Tried] = field(default_factory=dict)

    def tries_of(self, name: str, stamp: Stamp) -> int:
        """How often the file `name` was tried as it is with this `stamp`."""
        tried = self.tried.get(name)
        return tried.times if tried is not None and tried.stamp == stamp else 0


def looked(memory: Memory, arrivals: Arrivals) -> Memory:
    """`memory` after a look; what is gone is forgotten, so that it may come back."""
    there = {name: tried for name, tried in memory.tried.items() if name in arrivals}
    return Memory(arrivals, there)


def after(memory: Memory, name: str, problems: tuple[Problem, ...]) -> Memory:
    """`memory` once the file `name`, as it was seen, was tried."""
    stamp = memory.seen[name]
    kept = tuple(_short(problem) for problem in problems[:MOST_PROBLEMS])
    tried = Tried(stamp, kept, memory.tries_of(name, stamp) + 1)
    return replace(memory, tried={**memory.tried, name: tried})


def recall(data: Path) -> Memory:
    """What is kept in the data folder; nothing where that cannot be read. Raises nothing."""
    try:
        with (data / NAME).open("rb") as file:
            said = json.loads(file.read(_LARGEST))
        seen = {str(name): _stamp(stamp) for name, stamp in said["seen"].items()}
        tried = {str(name): _tried(each) for name, each in said["tried"].items()}
    except SPOILT:
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


def _short(problem: Problem) -> Problem:
    args = {
        key: value if len(value) <= MOST_LETTERS else f"{value[:MOST_LETTERS]}…"
        for key, value in problem.args.items()
    }
    return replace(problem, args=args)


def _stamp(said: list[Any]) -> Stamp:
    return tuple(int(number) for number in said)


def _tried(said: Mapping[str, Any]) -> Tried:
    problems = tuple(_problem(each) for each in said["problems"])
    return Tried(_stamp(said["stamp"]), problems, int(said["times"]))


def _problem(said: Mapping[str, Any]) -> Problem:
    mark = Mark(str(said["mark"]["file"]), int(said["mark"]["line"]), int(said["mark"]["column"]))
    details = {str(key): str(value) for key, value in said["args"].items()}
    return Problem(Severity(said["severity"]), str(said["code"]), mark, details)
