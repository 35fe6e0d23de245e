"""How shows ended that should not have: the last of them, for staff."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.writing import write

NAME = "ends.jsonl"
MOST = 50
_LARGEST = 1024 * 1024


class Kind(StrEnum):
    """What happened: the show crashed, or it hung, or its exhibition is shown no more for it."""

    CRASHED = "crashed"
    HUNG = "hung"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class End:
    """One end. `code` is the exit code, or minus the signal that ended it.

    `bundle` is the installed exhibition that was shown, None any other. `page` is the stop on the
    screen, or the screen where that has none, or empty before anything was. `at` is in seconds
    since 1970, as far as the machine's clock was right.
    """

    kind: Kind
    code: int
    bundle: str | None
    page: str
    at: float = 0.0


def recent(data: Path) -> tuple[End, ...]:
    """The last ends, the oldest first; what cannot be read is left out. Raises nothing."""
    try:
        with (data / NAME).open("rb") as file:
            lines = file.read(_LARGEST).splitlines()
    except OSError:
        return ()
    return tuple(deque(_ends(lines), MOST))


def record(data: Path, end: End) -> None:
    """Adds `end`, as a whole or not at all. Raises OSError where nothing can be written."""
    ends = [*recent(data), end][-MOST:]
    data.mkdir(parents=True, exist_ok=True)
    write(data / NAME, b"".join(json.dumps(asdict(each)).encode() + b"\n" for each in ends))


def _ends(lines: list[bytes]) -> Iterator[End]:
    for line in lines:
        try:
            match json.loads(line):
                case {
                    "kind": str(kind),
                    "code": int(code),
                    "bundle": str() | None as bundle,
                    "page": str(page),
                    "at": int() | float() as at,
                }:
                    yield End(Kind(kind), code, bundle, page, float(at))
        except (ValueError, RecursionError, OverflowError):
            continue
