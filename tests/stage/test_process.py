"""Following a real process through its trace."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.stage.process import TracedProcess, named

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stage is an X server's")

PROGRAM = """
import json, signal, sys
trace = open(sys.argv[1], "w")
def tell(event, **details):
    trace.write(json.dumps({"t": 1.5, "event": event, **details}) + "\\n")
    trace.flush()
"""


def start(tmp_path: Path, body: str) -> TracedProcess:
    trace = tmp_path / "trace.jsonl"
    return TracedProcess([sys.executable, "-c", PROGRAM + body, str(trace)], trace, os.environ)


def test_events_are_taken_in_order_and_once(tmp_path: Path) -> None:
    body = 'tell("shown", stop="a", n=[1]); tell("shown", stop="b"); tell("shown", stop="a")'
    with start(tmp_path, body) as program:
        first = program.wait_for(named("shown", stop="a", n=[1]))
        assert (first.t, first.details) == (1.5, {"stop": "a", "n": [1]})
        assert "n" not in program.wait_for(named("shown", stop="a")).details
        with pytest.raises(AssertionError, match="ended; exit code 0"):
            program.wait_for(named("shown"))


def test_half_a_line_is_left_for_later(tmp_path: Path) -> None:
    body = """
tell("start")
trace.write('{"t": 2, "ev'); trace.flush()
signal.sigwait({signal.SIGUSR1})
trace.write('ent": "complete"}\\n'); trace.flush()
"""
    with start(
        tmp_path, "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})" + body
    ) as program:
        program.wait_for(named("start"))
        with pytest.raises(AssertionError, match=r"waited 0\.1 s"):
            program.wait_for(named("complete"), timeout=0.1)
        os.kill(program.pid, signal.SIGUSR1)
        assert program.wait_for(named("complete")).t == 2
        assert program.wait_end() == 0


def test_a_program_that_fails_is_reported_with_its_words(tmp_path: Path) -> None:
    with (
        start(tmp_path, 'sys.exit("no screen")') as program,
        pytest.raises(AssertionError, match=r"(?s)exit code 1.*no screen"),
    ):
        program.wait_for(named("start"))


def test_ending_sends_the_signal_that_the_system_sends(tmp_path: Path) -> None:
    body = """
signal.signal(signal.SIGTERM, lambda *_: sys.exit(9))
tell("start")
signal.pause()
"""
    with start(tmp_path, body) as program:
        program.wait_for(named("start"))
        assert program.end() == 9
