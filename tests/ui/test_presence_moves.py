"""Fingers and the mouse: what counts as somebody being there, and for how long."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.fingers import Fingers
from tests.ui.watched import Watched


def test_a_touch_is_a_visitor_as_it_begins_and_as_it_ends(watched: Watched) -> None:
    fingers = Fingers(watched.window)
    fingers.press(QPointF(50, 50))
    assert watched.what()[:3] == [False, "touch", "noticed"]
    watched.now += 10
    fingers.lift()
    assert "noticed" in watched.what()


def test_the_mouse_is_a_visitor_as_it_moves_and_as_it_clicks(watched: Watched) -> None:
    watched.now += 1
    QTest.mouseMove(watched.window, QPoint(50, 50))
    assert watched.what() == ["noticed"]
    QTest.mousePress(watched.window, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert watched.what() == [False, "mouse", "noticed"]


def test_the_wheel_is_a_visitor(watched: Watched) -> None:
    QTest.wheelEvent(watched.window, QPoint(50, 50), QPoint(0, 120))
    assert watched.what() == [False, "wheel", "noticed"]


def test_moves_are_told_every_quarter_of_a_second(watched: Watched) -> None:
    for _ in range(100):
        watched.now += 0.01
        watched.presence.eventFilter(watched.window, QEvent(QEvent.Type.MouseMove))
    assert 3 <= len(watched.what()) <= 4


def test_a_finger_that_lies_on_the_screen_is_no_visitor_after_30_seconds(watched: Watched) -> None:
    moves = QEvent(QEvent.Type.TouchUpdate)
    watched.presence.eventFilter(watched.window, QEvent(QEvent.Type.TouchBegin))
    watched.what()
    watched.now += 29
    watched.presence.eventFilter(watched.window, moves)
    assert watched.what() == ["noticed"]
    for _ in range(10):
        watched.now += 1.1
        watched.presence.eventFilter(watched.window, moves)
    assert watched.what() == []


def test_a_finger_that_was_lifted_counts_again(watched: Watched) -> None:
    watched.presence.eventFilter(watched.window, QEvent(QEvent.Type.TouchBegin))
    watched.now += 100
    watched.presence.eventFilter(watched.window, QEvent(QEvent.Type.TouchEnd))
    watched.what()
    watched.now += 1
    watched.presence.eventFilter(watched.window, QEvent(QEvent.Type.MouseMove))
    assert watched.what() == ["noticed"]


def test_a_cancelled_touch_has_ended(watched: Watched) -> None:
    watched.presence.eventFilter(watched.window, QEvent(QEvent.Type.TouchBegin))
    watched.presence.eventFilter(watched.window, QEvent(QEvent.Type.TouchCancel))
    watched.what()
    watched.now += 100
    watched.presence.eventFilter(watched.window, QEvent(QEvent.Type.TouchUpdate))
    assert watched.what() == ["noticed"]
