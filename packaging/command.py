"""Run a program that takes a while: its telling lines are shown, all of its last ones are kept."""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

KEPT_LINES = 200


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: its exit code and its last lines, standard error among them."""

    code: int
    lines: tuple[str, ...]


def say(text: str) -> None:
    """Tell the person at the keyboard what is going on."""
    print(text, file=sys.stderr, flush=True)


def run(command: Sequence[str], shown: tuple[str, ...] = (), folder: Path | None = None) -> Outcome:
    """Run a program without a keyboard; show those of its lines that begin with one of `shown`."""
    lines: deque[str] = deque(maxlen=KEPT_LINES)
    with subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            text = line.strip()
            lines.append(text)
            if shown and text.startswith(shown):
                say(f"  {text}")
    return Outcome(process.returncode, tuple(lines))
