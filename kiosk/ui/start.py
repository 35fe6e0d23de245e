"""`kiosk start`: the window from which organisers do everything."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QStandardPaths

from kiosk.ui.application import NAME, begin
from kiosk.ui.covers import Covers
from kiosk.ui.stage import cache_folder
from kiosk.ui.start_desk import StartDesk
from kiosk.ui.start_shelf import StartShelf
from kiosk.ui.window import Scene


def run(language: str) -> int:
    """Opens the window, in `language`, until it is closed; returns the exit code."""
    app, departure = begin()
    listed = platformdirs.user_data_path(NAME, appauthor=False) / "exhibitions.json"
    covers = Covers(cache_folder())
    shelf = StartShelf(listed, covers)
    start = StartDesk(shelf, _documents(), language)
    scene = Scene("Start", desk=start, shelf=shelf)
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
