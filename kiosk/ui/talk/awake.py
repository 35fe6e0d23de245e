"""Keeps the screens of a talk from going dark while nobody touches the keyboard."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress

from PySide6.QtCore import QObject

WHO, WHY = "exhibition-kiosk", "presenting"

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002


class Awake(QObject):
    """Screens stay lit until `close`, as far as the system lets itself be asked."""

    def __init__(self) -> None:
        """Asks the system."""
        super().__init__()
        self._caffeinate: subprocess.Popen[bytes] | None = None
        if sys.platform == "win32":
            _windows(_CONTINUOUS | _SYSTEM | _DISPLAY)
        elif sys.platform == "darwin":
            with suppress(OSError):
                self._caffeinate = subprocess.Popen(["caffeinate", "-d", "-w", str(os.getpid())])
        else:
            _freedesktop()

    def close(self) -> None:
        """Lets the system do as it likes again. Linux forgets what was asked with the process."""
        if sys.platform == "win32":
            _windows(_CONTINUOUS)
        elif self._caffeinate is not None:
            self._caffeinate.terminate()
            self._caffeinate.wait()


def _windows(flags: int) -> None:
    import ctypes

    ctypes.windll.kernel32.SetThreadExecutionState(flags)  # type: ignore[attr-defined,unused-ignore]


def _freedesktop() -> None:
    """Asks the desktop's screen saver, which GNOME, KDE, Xfce and others have under one name."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if bus.isConnected():
        service = "org.freedesktop.ScreenSaver"
        path = "/org/freedesktop/ScreenSaver"
        call = QDBusMessage.createMethodCall(service, path, service, "Inhibit")
        call.setArguments([WHO, WHY])
        bus.asyncCall(call)
