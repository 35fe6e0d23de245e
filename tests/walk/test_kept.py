"""`kiosk run --keep` on a screen, as an organiser starts it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from kiosk.keeper.ends import recent
from tests.keeper.traces import first_shown
from tests.stage.process import named
from tests.walk import keyboard
from tests.walk.processes import children, is_there, most_memory
from tests.walk.walker import PATIENCE, Start, until

pytest_plugins = ["tests.stage.fixtures"]

MOST_KB = 30_000
"""That of Python and the command line; Qt alone would be more."""


@pytest.mark.skipif(not keyboard.available(), reason="xdotool is not installed")
def test_a_visitor_reads_on_where_the_show_crashed(
    start: Start, environment: dict[str, str], tmp_path: Path
) -> None:
    kiosk = start("--keep", "--data", str(tmp_path / "data"))
    keyboard.press(environment, "Return")
    kiosk.wait_for(named("shown", screen="page"), PATIENCE)
    keyboard.press(environment, "Next")
    stop = kiosk.wait_for(named("shown", screen="page"), PATIENCE).details["stop"]
    kiosk.wait_for(named("complete", stop=stop), PATIENCE)
    (show,) = children(kiosk.pid)
    os.kill(show, signal.SIGSEGV)
    crashed = time.monotonic()
    shown = until(lambda: first_shown(tmp_path / "trace.jsonl", crashed))
    assert (shown["screen"], shown["stop"]) == ("page", stop)
    assert [(end.code, end.page) for end in recent(tmp_path / "data")] == [(-11, stop)]


def test_it_ends_with_the_show_and_says_nothing(start: Start, tmp_path: Path) -> None:
    kiosk = start("--keep", "--data", str(tmp_path / "data"))
    (show,) = children(kiosk.pid)
    assert most_memory(kiosk.pid) < MOST_KB
    assert kiosk.end() == 0
    assert not is_there(show)
    assert kiosk.output() == ""
