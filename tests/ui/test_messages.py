from __future__ import annotations

from kiosk.exits import NO_SCREEN
from tests.ui.programs import run

TOLD = """
    import logging, sys
    from PySide6.QtCore import QTimer, QCoreApplication, qCritical, qDebug, qWarning
    from kiosk.ui import messages

    logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(message)s")
    messages.route()
    qDebug("not worth a line")
    qWarning("a 100 % sure warning")
    qCritical("worse")
"""

UNCAUGHT = """
    import logging, sys
    from PySide6.QtCore import QCoreApplication, QTimer
    from kiosk.ui import messages

    logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
    messages.route()
    app = QCoreApplication([])

    def slot():
        raise ValueError("in a slot")

    QTimer.singleShot(0, slot)
    QTimer.singleShot(0, app.quit)
    raise SystemExit(app.exec())
"""

NO_PLATFORM = """
    from PySide6.QtGui import QGuiApplication
    from kiosk.ui import messages

    messages.route()
    QGuiApplication(["kiosk"])
"""


def test_what_qt_says_goes_to_the_log() -> None:
    code, out, error = run(TOLD)
    assert (code, error) == (0, "")
    assert out.splitlines() == ["WARNING a 100 % sure warning", "ERROR worse"]


def test_an_exception_in_a_slot_is_logged_and_the_show_goes_on() -> None:
    code, out, error = run(UNCAUGHT)
    assert (code, error) == (0, "")
    assert out.startswith("CRITICAL uncaught\nTraceback")
    assert "ValueError: in a slot" in out


def test_without_a_screen_one_sentence_says_so() -> None:
    code, out, error = run(NO_PLATFORM, platform="nowhere")
    assert (code, out) == (NO_SCREEN, "")
    assert "there is no screen" in error.splitlines()[-1]
    assert "Traceback" not in error
