"""`kiosk start`: the window from which organisers do everything."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication

from kiosk.ui import fonts, messages, rendering
from kiosk.ui.covers import Covers
from kiosk.ui.departure import Departure
from kiosk.ui.stage import cache_folder
from kiosk.ui.start_desk import StartDesk
from kiosk.ui.window import Scene

NAME = "exhibition-kiosk"


def run(language: str) -> int:
    """Opens the window, in `language`, until it is closed; returns the exit code."""
    messages.route()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    fonts.load()
    rendering.choose()
    departure = Departure(app)
    shelf = platformdirs.user_data_path(NAME, appauthor=False) / "exhibitions.json"
    covers = Covers(cache_folder())
    start = StartDesk(shelf, _documents(), covers, language)
    scene = Scene("Start", desk=start)
    scene.window.show()
    code = app.exec()
    departure.deleteLater()
    start.end()
    covers.close()
    scene.close()
    return code


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
