"""Hears that somebody is there: every touch, click, turn of the wheel and key of the window.

What stays down does not count for long: a thing that leans on the screen or on a key must not
keep the exhibition from going back to its story.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

BEGINNINGS: Final = {
    QEvent.Type.TouchBegin: "touch",
    QEvent.Type.MouseButtonPress: "mouse",
    QEvent.Type.MouseButtonDblClick: "mouse",
    QEvent.Type.Wheel: "wheel",
    QEvent.Type.KeyPress: "key",
}
MOVES: Final = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
ENDS: Final = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}

INPUTS: Final = {*BEGINNINGS, *MOVES, *ENDS, QEvent.Type.KeyRelease}

HELD_SECONDS = 30.0
"""A finger that has been down for longer is no sign of a visitor."""

EVERY_SECONDS = 0.25
"""Moves come sixty times a second; telling of some is enough."""

KEYS: Final = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Back,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
}
"""The keys that do something. All others end here."""

MODIFIERS: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


DIGITS: Final = set(range(Qt.Key.Key_0, Qt.Key.Key_9 + 1))

LEAVE: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Q)

STAFF: Final = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_S
)
"""What calls the screens for staff, besides the corner."""


class Presence(QObject):
    """An event filter for the window. `began` names the kind of an input as it begins."""

    began = Signal(str)
    noticed = Signal()
    leave = Signal()
    call_staff = Signal()
    used_keys = Signal(bool)

    def __init__(self, now: Callable[[], float], locked: bool) -> None:
        """`now` gives seconds; a `locked` window cannot be left by Ctrl+Q."""
        super().__init__()
        self._now = now
        self._locked = locked
        self._down_since: float | None = None
        self._told = float("-inf")
        self.deaf = False
        """While the screen is wiped."""
        self.takes_digits = False
        """While staff type their PIN."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Listens to everything; swallows only what a locked window refuses, and unknown keys."""
        kind = event.type()
        if kind == QEvent.Type.Close and self._locked:
            event.ignore()
            return True
        if self.deaf and kind in INPUTS:
            return True
        if kind in BEGINNINGS:
            return self._begin(event)
        if kind in MOVES:
            self._move()
        elif kind in ENDS:
            self._down_since = None
            self._notice()
        return False

    def _begin(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if not self._locked and event.keyCombination() == LEAVE:
                self.leave.emit()
            if event.keyCombination() == STAFF and not event.isAutoRepeat():
                self.call_staff.emit()
            if not self._allows(event):
                return True
            if event.isAutoRepeat():
                return False
        else:
            self._down_since = self._now()
        self.used_keys.emit(isinstance(event, QKeyEvent))
        self.began.emit(BEGINNINGS[event.type()])
        self._notice()
        return False

    def _move(self) -> None:
        now = self._now()
        held = self._down_since is not None and now - self._down_since > HELD_SECONDS
        if not held and now - self._told > EVERY_SECONDS:
            self._notice()

    def _notice(self) -> None:
        self._told = self._now()
        self.noticed.emit()

    def _allows(self, event: QKeyEvent) -> bool:
        known = event.key() in KEYS or (self.takes_digits and event.key() in DIGITS)
        return known and not event.modifiers() & ~MODIFIERS
