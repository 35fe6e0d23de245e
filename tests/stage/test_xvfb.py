"""The plain virtual screen, as a real Qt program on it sees it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.stage import touch_probe
from tests.stage.process import TracedProcess, named
from tests.stage.server import Server, ServerError

pytest_plugins = ["tests.stage.fixtures"]


def test_a_window_shows_and_there_is_no_touch(plain_screen: Server, tmp_path: Path) -> None:
    trace = tmp_path / "trace.jsonl"
    command = [sys.executable, touch_probe.__file__, str(trace)]
    with TracedProcess(command, trace, plain_screen.environment()) as probe:
        probe.wait_for(named("painted", size=[1920, 1080], touch=False), timeout=20)
        assert plain_screen.picture().getpixel((700, 400)) == touch_probe.COLOUR


def test_a_server_that_cannot_start_says_why(plain_screen: Server, tmp_path: Path) -> None:
    assert plain_screen.display.startswith(":")
    with pytest.raises(ServerError, match="sideways"):
        Server(["Xvfb", "-sideways"], tmp_path / "broken.log")
