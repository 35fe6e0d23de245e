"""Qt's messages and Python's uncaught exceptions go to the log; visitors see none of it."""

from __future__ import annotations

import logging
import os
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

NO_SCREEN = 5
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
    qInstallMessageHandler(_from_qt)
    sys.excepthook = _uncaught


def _from_qt(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
    if kind == QtMsgType.QtFatalMsg:
        sys.stderr.write(f"kiosk: there is no screen to show the exhibition on. {_first(text)}\n")
        sys.stderr.flush()
        os._exit(NO_SCREEN)
    place = f" ({context.file}:{context.line})" if context.file else ""
    _log.log(_LEVELS[kind], "%s%s", text, place)


def _first(text: str | None) -> str:
    return (text or "").strip().splitlines()[0] if text else ""


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _log.critical("uncaught", exc_info=(kind, error, trace))
