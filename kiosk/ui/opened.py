"""Notices that a page is open while the first one is not complete yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from kiosk.ui.stage import Stage
from kiosk.visit.view import Shown


class Opened(QObject):
    """Has the pages made that usually wait for the first one: nobody is to look at nothing."""

    def __init__(self, stage: Stage) -> None:
        """Looks at what is shown now."""
        super().__init__()
        self._stage = stage
        self.see(stage.controller.shown_now)

    @Slot(object)
    def see(self, now: Shown) -> None:
        """The visit has moved."""
        if now.screen != "attract":
            self._stage.load_pages()
