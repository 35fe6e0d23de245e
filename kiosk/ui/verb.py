"""Another verb of the kiosk, started from a window: it does the work, in a process of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

MODULE = ("-m", "kiosk")
NOT_STARTED = -1
END_MS = 1000
"""How long the end of a process is waited for; one that reads a dying stick may not end at all."""


def begin(arguments: Sequence[str]) -> bool:
    """Starts a verb that opens a window of its own and outlives this one."""
    started, _ = QProcess.startDetached(sys.executable, [*MODULE, *arguments])
    return started


class Verb(QObject):
    """One verb at a time. `said` tells each line as it comes; `ended` the exit code, and all that
    was said on both channels.
    """

    said = Signal(str)
    ended = Signal(int, str, str)

    def __init__(self, parent: QObject) -> None:
        """Ends with `parent`."""
        super().__init__(parent)
        self._process: QProcess | None = None
        self._out = b""

    @property
    def busy(self) -> bool:
        """Whether one is at work."""
        return self._process is not None

    def begin(self, arguments: Sequence[str], language: str = "") -> None:
        """Starts a verb, unless one is at work; it speaks `language`, or that of the system."""
        if self.busy:
            return
        self._out = b""
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        if language:
            environment.insert("LC_ALL", language)
            environment.insert("PYTHONUTF8", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._tell)
        process.errorOccurred.connect(self._fail)
        process.start(sys.executable, [*MODULE, *arguments])

    def end(self) -> None:
        """Ends the one at work, if any, without a word."""
        if self._process is not None:
            process = self._forget()
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(END_MS)

    def _forget(self) -> QProcess:
        process, self._process = self._process, None
        assert process is not None
        process.deleteLater()
        return process

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(NOT_STARTED, "", self._forget().errorString())

    def _hear(self) -> None:
        assert self._process is not None
        begun = self._out.rfind(b"\n") + 1
        self._out += bytes(self._process.readAllStandardOutput().data())
        whole = self._out.rfind(b"\n") + 1
        for line in self._out[begun:whole].splitlines():
            self.said.emit(_text(line))

    def _tell(self, code: int) -> None:
        self._hear()
        error = bytes(self._forget().readAllStandardError().data())
        self.ended.emit(code, _text(self._out).strip(), _text(error).strip())


def _text(said: bytes) -> str:
    return said.decode("utf-8", "replace")
