"""A page that nobody touches costs nothing."""

from __future__ import annotations

import time

import pytest

from tests.stage.process import named
from tests.walk import keyboard
from tests.walk.processes import ticks
from tests.walk.walker import PATIENCE, Start, until

pytest_plugins = ["tests.stage.fixtures"]

REST_SECONDS = 20.0
QUIET_SECONDS = 1.0


def spent(pid: int, seconds: float) -> int:
    """The clock ticks that a process and its children spend in so many seconds."""
    before = ticks(pid)
    time.sleep(seconds)
    return ticks(pid) - before


@pytest.mark.slow
@pytest.mark.skipif(not keyboard.available(), reason="xdotool is not installed")
def test_a_page_at_rest_uses_no_processor_time(start: Start, environment: dict[str, str]) -> None:
    kiosk = start("--idle", "600")
    keyboard.press(environment, "Return")
    kiosk.wait_for(named("shown", screen="page"), PATIENCE)
    kiosk.wait_for(named("complete"), PATIENCE)
    until(lambda: spent(kiosk.pid, QUIET_SECONDS) == 0 or None)
    assert spent(kiosk.pid, REST_SECONDS) <= 1
