"""Notices the frame in which a page stands on the screen with all its pictures."""

from __future__ import annotations

from PySide6.QtCore import Q_RETURN_ARG, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.visit.view import Shown


class Completion(QObject):
    """Watches the frames of a window.

    `first_frame` comes once. `complete` tells the stop that stands complete, and how many of its
    frames went by without all its pictures (0: it was complete when it appeared).
    """

    first_frame = Signal()
    complete = Signal(str, int)

    def __init__(self, window: QQuickWindow, now: Shown) -> None:
        """Waits for `now` to be complete."""
        super().__init__()
        self._window = window
        self._any_frame = False
        self._awaited: str | None = now.stop
        self._lacking = 0
        self._drawn: tuple[bool, bool] | None = None
        window.afterAnimating.connect(self._note)
        window.frameSwapped.connect(self._look, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def expect(self, now: Shown) -> None:
        """Waits for `now` to be complete, instead of what was awaited before."""
        self._awaited = now.stop
        self._lacking = 0
        self._drawn = None

    @Slot()
    def _note(self) -> None:
        """Right before a frame is drawn: what arrives later is not in it."""
        if self._awaited is not None:
            self._drawn = ask(self._window, "isLoaded"), ask(self._window, "isAtRest")

    @Slot()
    def _look(self) -> None:
        if not self._any_frame:
            self._any_frame = True
            self.first_frame.emit()
        if self._awaited is None or self._drawn is None:
            return
        loaded, at_rest = self._drawn
        if not loaded:
            self._lacking += 1
        elif at_rest:
            stop, self._awaited = self._awaited, None
            self.complete.emit(stop, self._lacking)


def ask(window: QQuickWindow, question: str) -> bool:
    """What a function of the window answers, such as `isLoaded`."""
    return bool(QMetaObject.invokeMethod(window, question, Q_RETURN_ARG(bool)))


def is_complete(window: QQuickWindow) -> bool:
    """Whether what is shown stands still, with all its pictures."""
    return ask(window, "isLoaded") and ask(window, "isAtRest")
