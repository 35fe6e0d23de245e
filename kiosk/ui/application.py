"""What every window of the kiosk begins with."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from kiosk.ui import fonts, messages, rendering
from kiosk.ui.departure import Departure

NAME = "exhibition-kiosk"


def begin() -> tuple[QGuiApplication, Departure]:
    """The application, and what ends it when the system asks; that one goes before the windows."""
    messages.route()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    fonts.load()
    rendering.choose()
    return app, Departure(app)
