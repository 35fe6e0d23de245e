"""Small programs with a Qt application of their own, run to their end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0


def start(program: str, platform: str = "offscreen") -> subprocess.Popen[str]:
    """Starts a program in Python; both its outputs come through a pipe."""
    return subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", dedent(program)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": platform},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def run(program: str, platform: str = "offscreen") -> tuple[int, str, str]:
    """The exit code of a program and what it wrote to both its outputs."""
    with start(program, platform) as process:
        out, error = process.communicate(timeout=PATIENCE)
        return process.returncode, out, error
