"""A show that is to be started again, where nobody keeps it."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.keeper.exhibitions import good
from tests.keeper.traces import first_shown
from tests.stage.process import TracedProcess
from tests.walk.walker import until

FRAGILE = [sys.executable, "-m", "tests.keeper.fragile", "run"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes in /proc")
def test_it_takes_its_own_place(tmp_path: Path) -> None:
    data, trace = tmp_path / "data", tmp_path / "trace"
    good(data, "repeats")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    command = [*FRAGILE, "--data", str(data), "--trace", str(trace)]
    with TracedProcess(command, trace, environment) as show:
        words = Path(f"/proc/{show.pid}/cmdline")
        own = ["-m", "kiosk", "run"]
        until(lambda: words.read_text("utf-8").split("\0")[1:4] == own or None)
        taken = time.monotonic()
        until(lambda: first_shown(trace, taken))
        os.kill(show.pid, signal.SIGTERM)
        assert show.wait_end() == 0
        assert show.output() == ""
