"""Fixtures for tests on a virtual screen; a test is skipped where the screen cannot be had."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stage import touchscreen, xvfb
from tests.stage.server import Server
from tests.stage.touchscreen import TouchScreen


@pytest.fixture
def plain_screen(tmp_path: Path) -> Iterator[Server]:
    """A lying screen of 1920x1080 pixels without touch."""
    if not xvfb.available():
        pytest.skip("Xvfb is not installed")
    with xvfb.start(tmp_path) as server:
        yield server


@pytest.fixture
def touch_screen(request: pytest.FixtureRequest) -> Iterator[TouchScreen]:
    """A touch screen of 1920x1080 pixels, or of the size that the test's parameter gives."""
    if not touchscreen.available():
        pytest.skip("Xorg's dummy driver is not installed")
    width, height = getattr(request, "param", (1920, 1080))
    with TouchScreen(width, height) as screen:
        yield screen
