"""What is mounted now, told as soon as it changes; the file systems themselves are left alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from PySide6.QtCore import QFile, QObject, QSocketNotifier, QTimer, Signal, Slot

from kiosk.sticks.looking import mounts_of_this_mac, mounts_of_windows
from kiosk.sticks.mounts import Mount, mounts_of_linux

TABLE = "/proc/self/mountinfo"
EVERY_MS = 2000

Mounts = tuple[Mount, ...]


class LinuxTable(QObject):
    """Linux itself says when its table has changed."""

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Ends with `parent`."""
        super().__init__(parent)
        self._file = QFile(TABLE, self)
        self._notifier: QSocketNotifier | None = None

    def start(self) -> Mounts:
        """What is mounted now; `told` has what is from now on."""
        if self._notifier is None:
            self._file.open(QFile.OpenModeFlag.ReadOnly | QFile.OpenModeFlag.Unbuffered)
            kind = QSocketNotifier.Type.Exception
            self._notifier = QSocketNotifier(self._file.handle(), kind, self)
            self._notifier.activated.connect(self._tell)
        return self._read()

    def stop(self) -> None:
        """Tells no more."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
            self._file.close()

    @Slot()
    def _tell(self) -> None:
        self.told.emit(self._read())

    def _read(self) -> Mounts:
        self._file.seek(0)
        return mounts_of_linux(bytes(self._file.readAll().data()))


class LookedAtTable(QObject):
    """Elsewhere the table is looked at now and then, in a thread: a dying disk may hold that up."""

    told = Signal(object)
    _seen = Signal(object)

    def __init__(
        self, parent: QObject, look: Callable[[], Mounts], every_ms: int = EVERY_MS
    ) -> None:
        """`look` tells what is mounted; where it raises OSError or SubprocessError, nothing is."""
        super().__init__(parent)
        self._look = look
        self._last: Mounts = ()
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._begin)
        self._seen.connect(self._tell)

    def start(self) -> Mounts:
        """What was mounted at the last look; `told` has what is from now on."""
        if not self._timer.isActive():
            self._timer.start()
            self._begin()
        return self._last

    def stop(self) -> None:
        """Looks and tells no more."""
        self._timer.stop()
        self._last = ()

    @Slot()
    def _begin(self) -> None:
        if not self._looking:
            self._looking = True
            Thread(target=self._work, name="mounts", daemon=True).start()

    def _work(self) -> None:
        try:
            mounts = self._look()
        except (OSError, subprocess.SubprocessError):
            mounts = None
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._seen.emit(mounts)

    @Slot(object)
    def _tell(self, mounts: Mounts | None) -> None:
        self._looking = False
        if self._timer.isActive() and mounts is not None:
            self._last = mounts
            self.told.emit(mounts)


def table_here(parent: QObject) -> LinuxTable | LookedAtTable:
    """That of this system."""
    match sys.platform:
        case "win32":
            return LookedAtTable(parent, mounts_of_windows)
        case "darwin":
            return LookedAtTable(parent, mounts_of_this_mac)
        case _:
            return LinuxTable(parent)
