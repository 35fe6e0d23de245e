"""What a show and its keeper say to each other, through a real pipe."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kiosk.keeper.happening import Announced, Beat
from kiosk.keeper.lines import announced, beat, heard

WHERE = {"screen": "page", "stop": "cup", "language": "fr"}
PATIENCE = 20.0


def test_what_is_said_is_heard() -> None:
    assert heard(beat(WHERE)) == Beat(WHERE)
    assert heard(announced("a" * 64, on_trial=True)) == Announced("a" * 64, on_trial=True)
    assert heard(announced(None, on_trial=False)) == Announced(None)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"a print that was forgotten\n",
        b"\xff\n",
        b"[" * 100_000,
        b"[]\n",
        b'{"at": 1}\n',
        b'{"shows": 1, "on_trial": false}\n',
        b'{"shows": "a"}\n',
        beat(WHERE)[:-3],
    ],
)
def test_anything_else_is_nothing(line: bytes) -> None:
    assert heard(line) is None


def _telling(times: int) -> list[str]:
    told = f"[tell(b'{{}}' * 500 + b'\\n') for _ in range({times})][-1]"
    program = f"import sys; from kiosk.keeper.lines import tell; sys.exit(7 if {told} else 8)"
    return [sys.executable, "-c", program]


def test_a_keeper_that_does_not_read_holds_nobody_up() -> None:
    reader, writer = os.pipe()
    try:
        assert subprocess.run(_telling(1000), stdout=writer, timeout=PATIENCE).returncode == 7
    finally:
        os.close(reader)
        os.close(writer)


def test_a_keeper_that_is_gone_is_noticed() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        assert subprocess.run(_telling(1), stdout=writer, timeout=PATIENCE).returncode == 8
    finally:
        os.close(writer)
