"""Ends the kiosk when the system asks for it: SIGTERM, a closed terminal, and Ctrl-C in it."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtGui import QGuiApplication


class Departure(QObject):
    """Wakes Qt's event loop for signals, which Python alone would only see at the next event."""

    def __init__(self, app: QGuiApplication) -> None:
        """From now on these signals quit `app`."""
        super().__init__(app)
        self._heard, self._told = socket.socketpair()
        for end in (self._heard, self._told):
            end.setblocking(False)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: None)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._quit)

    @Slot()
    def _quit(self) -> None:
        self._notifier.setEnabled(False)
        QGuiApplication.exit()  # quit() would ask the window first, and a locked one refuses
