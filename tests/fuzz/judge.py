"""A process that reads one bundle after another, with little memory, and says what became of each.

`python -m tests.fuzz.judge`: an empty answer says that it is ready; then a path comes in on stdin
and a line of JSON goes out: the codes of the problems, or the traceback of what was raised.
"""

from __future__ import annotations

import json
import resource
import sys
import traceback
from pathlib import Path

from kiosk.bundle.opening import opened
from kiosk.words import worded

MEMORY = 300 * 1024 * 1024
"""Bytes of addresses beside what Python needs for itself."""


def main() -> None:
    """Judges until stdin ends."""
    own = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (own + MEMORY, own + MEMORY))
    print("{}", flush=True)
    for path in sys.stdin:
        print(json.dumps(_judged(Path(path.rstrip("\n")))), flush=True)


def _judged(path: Path) -> dict[str, object]:
    try:
        with opened(path) as reading:
            told = [worded(problem) for problem in reading.problems]
            assert all("\n" not in line for line in told)
            assert reading.exhibition is not None or told
            return {"codes": [problem.code for problem in reading.problems]}
    except Exception:
        return {"raised": traceback.format_exc()}


if __name__ == "__main__":
    main()
