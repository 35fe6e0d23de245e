"""The keys of a talk, in whichever of its windows they are pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.talk.keys import GROUPS, Debounce, event_of, label_of

NAMES: Final = {
    Qt.Key.Key_PageDown: "PageDown",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Back: "Backspace",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_F1: "F1",
    Qt.Key.Key_F5: "F5",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
}
"""Keys that type nothing; all others are called by what they type."""

COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

VIEWS: Final = (
    ("help_scroll", ("Up", "Down")),
    ("help_nearer", ("+", "-")),
    ("spotlight", ("O",)),
    ("help_strip", ("T",)),
)
"""Keys that change nothing of the talk itself, by the words that say what they do."""

_SCROLLS: Final = {"Up", "Down", "+", "-"}
"""Keys that may be held; the others would make the audience's screen flash."""

_VIEW_KEYS: Final = {key for _, keys in VIEWS for key in keys}


def help_lines(words: Mapping[str, str]) -> list[tuple[str, str]]:
    """All keys as people call them, each with what it does."""
    lines = [(group.keys, group.help) for group in GROUPS]
    lines.insert(lines.index((("Enter",), "help_enter")) + 1, (("1–9", "Enter"), "help_number"))
    lines += [(keys, said) for said, keys in VIEWS]
    return [("  ".join(label_of(key, words) for key in keys), words[said]) for keys, said in lines]


class TalkKeys(QObject):
    """An event filter for windows: `pressed` tells what a key means, `viewed` one of VIEWS."""

    pressed = Signal(object)
    viewed = Signal(str)
    leave = Signal()

    def __init__(self, now: Callable[[], float]) -> None:
        """`now` gives seconds."""
        super().__init__()
        self._now = now
        self._last = Debounce()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Takes every key, and the end of a window for the end of the talk."""
        if event.type() == QEvent.Type.Close:
            self.leave.emit()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & COMMANDS:
            self._press(NAMES.get(Qt.Key(event.key()), event.text().upper()), event)
        elif event.key() == Qt.Key.Key_Q:
            self.leave.emit()
        return True

    def _press(self, name: str, key: QKeyEvent) -> None:
        if name in _VIEW_KEYS and (name in _SCROLLS or not key.isAutoRepeat()):
            self.viewed.emit(name)
        elif (event := event_of(name)) and not key.isAutoRepeat():
            now = self._now()
            if self._last.counts(name, now):
                self._last = self._last.after(name, now)
                self.pressed.emit(event)
