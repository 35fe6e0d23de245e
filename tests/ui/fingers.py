"""Fingers on a window: real touch events through Qt, whose events are turned after each.

Qt Quick keeps the moves of a finger until the next frame, so each move waits for one. A finger
that rests is told as moved to where it is: QTest's "stationary" would press it anew.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.ui.stand import next_frame, turn, turn_for

STEPS = 8


class Fingers:
    """Touches a window; fingers are numbered from 0."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._touches = QTest.touchEvent(window, _touch_screen(), False)
        self._down: dict[int, QPointF] = {}

    def press(self, spot: QPointF, finger: int = 0) -> None:
        """Puts a finger down."""
        self._keep_others(finger)
        self._touches.press(finger, spot.toPoint())
        self._down[finger] = spot
        self._commit()

    def move(self, spot: QPointF, finger: int = 0) -> None:
        """Moves a finger at once."""
        self.move_all({finger: spot})

    def move_all(self, spots: dict[int, QPointF]) -> None:
        """Moves some fingers in one event."""
        self._keep_others(*spots)
        for finger, spot in spots.items():
            self._touches.move(finger, spot.toPoint())
        self._down |= spots
        with next_frame(self._window):
            self._commit()

    def lift(self, finger: int = 0) -> None:
        """Takes a finger away where it is."""
        self._keep_others(finger)
        self._touches.release(finger, self._down.pop(finger).toPoint())
        self._commit()

    def tap(self, spot: QPointF) -> None:
        """Touches and lets go."""
        self.press(spot)
        self.lift()

    def forget_taps(self) -> None:
        """Waits as long as it takes for the next tap to be the first of two again."""
        turn_for(QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000)

    def slide(self, start: QPointF, by: QPoint, rest: float = 0.0) -> None:
        """Drags from `start`, rests for so many seconds of real time, and lets go."""
        self.press(start)
        for step in range(1, STEPS + 1):
            self.move(start + QPointF(by) * step / STEPS)
        turn_for(rest)
        self.lift()

    def pinch(self, centre: QPointF, before: float, after: float) -> None:
        """Two fingers around `centre`, `before` pixels apart, end `after` pixels apart."""
        for finger, side in enumerate((-0.5, 0.5)):
            self.press(centre + QPointF(side * before, 0), finger)
        for step in range(1, STEPS + 1):
            apart = before + (after - before) * step / STEPS
            self.move_all({f: centre + QPointF((f - 0.5) * apart, 0) for f in (0, 1)})
        self.lift(0)
        self.lift(1)

    def _keep_others(self, *moving: int) -> None:
        for finger in self._down.keys() - moving:
            self._touches.move(finger, self._down[finger].toPoint())

    def _commit(self) -> None:
        self._touches.commit()
        turn()


@cache
def _touch_screen() -> QPointingDevice:
    """The one touch screen; Qt wants it to stay until the end."""
    return QTest.createTouchDevice()
