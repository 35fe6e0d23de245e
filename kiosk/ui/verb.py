"""Another verb of the kiosk, started from a window: it does the work, in a process of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

MODULE = ("-m", "kiosk")
NOT_STARTED = -1


def begin(arguments: Sequence[str]) -> bool:
    """Starts a verb that opens a window of its own and outlives this one."""
    started, _ = QProcess.startDetached(sys.executable, [*MODULE, *arguments])
    return started


class Verb(QObject):
    """One verb at a time. `ended` tells its exit code, and what it said on both channels."""

    ended = Signal(int, str, str)

    def __init__(self, parent: QObject) -> None:
        """Ends with `parent`."""
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._tell)
        self._process.errorOccurred.connect(self._fail)

    @property
    def busy(self) -> bool:
        """Whether one is at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def begin(self, arguments: Sequence[str]) -> None:
        """Starts a verb, unless one is at work."""
        if not self.busy:
            self._process.start(sys.executable, [*MODULE, *arguments])

    def end(self) -> None:
        """Ends the one at work, if any, without a word."""
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished()

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(NOT_STARTED, "", self._process.errorString())

    def _tell(self, code: int) -> None:
        out, error = (
            bytes(channel.data()).decode("utf-8", "replace").strip()
            for channel in (
                self._process.readAllStandardOutput(),
                self._process.readAllStandardError(),
            )
        )
        self.ended.emit(code, out, error)
