from __future__ import annotations

import signal
import sys

import pytest

from tests.ui.programs import PATIENCE, start

WAITING = """
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication
    from kiosk.ui.departure import Departure

    app = QGuiApplication(["kiosk"])
    departure = Departure(app)
    QTimer.singleShot(0, lambda: print("ready", flush=True))
    code = app.exec()
    print("left", flush=True)
    raise SystemExit(code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_event_loop_in_order(number: signal.Signals) -> None:
    with start(WAITING) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        out, error = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, error) == (0, "left\n", "")
