"""A desktop's screen saver on a bus of its own: writes who asks it to wait, and ends.

Run with `dbus-run-session python -m tests.ui.screen_saver`; the program that asks is started by it.
"""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection

NAME = "org.freedesktop.ScreenSaver"
PATH = "/org/freedesktop/ScreenSaver"
PATIENCE_MS = 20_000
ASKS = """
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.ui.talk.awake import Awake
app = QCoreApplication([])
awake = Awake()
QTimer.singleShot(500, app.quit)
app.exec()
awake.close()
"""


@ClassInfo({"D-Bus Interface": NAME})  # type: ignore[call-arg]
class ScreenSaver(QObject):  # type: ignore[operator]
    """Answers one request."""

    @Slot(str, str, result="uint")
    def Inhibit(self, who: str, why: str) -> int:  # noqa: N802
        print(f"{who}: {why}", flush=True)
        QTimer.singleShot(0, QCoreApplication.quit)
        return 1


def main() -> int:
    app = QCoreApplication([])
    saver = ScreenSaver()
    bus = QDBusConnection.sessionBus()
    bus.registerObject(PATH, saver, QDBusConnection.RegisterOption.ExportAllSlots)
    if not bus.registerService(NAME):
        return 1
    with subprocess.Popen([sys.executable, "-c", ASKS]):
        QTimer.singleShot(PATIENCE_MS, app.quit)
        app.exec()
    return 0


if __name__ == "__main__":
    sys.exit(main())
