"""Qt's messages and Python's uncaught exceptions go to the log; visitors see none of it."""

from __future__ import annotations

import logging
import os
import sys
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)

from kiosk.exits import NO_SCREEN

"""The exit code when there is nothing to show the exhibition on."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
}
_log = logging.getLogger("qt")


def route() -> None:
    """From now on everything is logged."""
    qInstallMessageHandler(_FromQt().hear)
    sys.excepthook = _uncaught


class _FromQt:
    """Hears Qt. What it says of the screen as it starts is the reason, should it give up."""

    def __init__(self) -> None:
        self._reasons: list[str] = []

    def hear(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        said = (text or "").strip()
        level = _LEVELS.get(kind)
        if level is None:
            _give_up((*self._reasons, said)[0])
        elif QCoreApplication.startingUp() and (context.category or "").startswith("qt.qpa"):
            self._reasons.append(said)
            level = logging.INFO
        place = f" ({context.file}:{context.line})" if context.file else ""
        _log.log(level, "%s%s", said, place)


def _give_up(reason: str) -> NoReturn:
    line = reason.partition("\n")[0].rstrip(".")
    sys.stderr.write(f"kiosk: there is no screen to show the exhibition on ({line}).\n")
    sys.stderr.flush()
    os._exit(NO_SCREEN)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("uncaught", exc_info=(kind, error, trace))
