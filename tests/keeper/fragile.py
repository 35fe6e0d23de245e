"""`kiosk run` with a fault, where the title of the exhibition asks for one.

`python -m tests.keeper.fragile run ...`; `{pid}` in an argument is the id of the process.

A word of the title says what happens right after the first heartbeat: `crashes`, `hangs` or
`repeats`, which starts the show again. VISITOR names a stop and a language, with a space between:
a visitor opens it at once, in large letters, unless a visit goes on here.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import cli
from kiosk.content.model import Exhibition
from kiosk.exits import AGAIN
from kiosk.ui import app
from kiosk.ui.clock import Clock
from kiosk.ui.stage import Stage
from kiosk.ui.trace import Trace
from kiosk.visit import events as e
from kiosk.visit.view import Shown

FAULTS: dict[str, Callable[[], object]] = {
    "crashes": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "hangs": lambda: threading.Event().wait(),
    "repeats": lambda: QGuiApplication.exit(AGAIN),
}
LARGE = 150

_run, _watch = app.run, app.watch


def run(exhibition: Exhibition, folder: Path, options: app.Options, trace: Trace) -> int:
    """Shows `exhibition` until its fault."""
    words = exhibition.title.said_in(exhibition.languages[0]).split()
    faults = [fault for word, fault in FAULTS.items() if word in words]
    told = options.beat

    def beat(shown: Shown) -> bool:
        heard = told is None or told(shown)
        for fault in faults:
            fault()
        return heard

    return _run(exhibition, folder, replace(options, beat=beat), trace)


def watch(stage: Stage, clock: Clock, options: app.Options, trace: Trace) -> list[QObject]:
    """A visitor comes as soon as the show runs."""
    watchers = _watch(stage, clock, options, trace)
    stop, _, language = os.environ.get("VISITOR", "").partition(" ")
    if stop and not options.resume:
        wanted = (
            e.ChoseLanguage(language),
            e.ChoseTextSize(LARGE),
            e.ToggledCalm(),
            e.Opened(stop),
        )
        for event in wanted:
            QTimer.singleShot(0, lambda event=event: stage.controller.happen(event))
    return watchers


if __name__ == "__main__":
    app.run, app.watch = run, watch
    sys.argv = [word.replace("{pid}", str(os.getpid())) for word in sys.argv]
    raise SystemExit(cli.main())
