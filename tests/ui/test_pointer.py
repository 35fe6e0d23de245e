from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.pointer import REST_MS, Pointer
from tests.ui.fingers import Fingers


@pytest.fixture
def pointer(app: QGuiApplication) -> Iterator[tuple[QQuickWindow, Pointer]]:  # noqa: ARG001
    window = QQuickWindow()
    window.resize(400, 300)
    window.show()
    QTest.mouseMove(window, QPoint(1, 1))
    found = Pointer(window)
    yield window, found
    window.removeEventFilter(found)
    window.destroy()


def seen(window: QQuickWindow) -> bool:
    return window.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_it_is_hidden_until_the_mouse_moves(pointer: tuple[QQuickWindow, Pointer]) -> None:
    window, _ = pointer
    assert not seen(window)
    QTest.mouseMove(window, QPoint(50, 50))
    assert seen(window)


def test_it_hides_after_three_seconds_of_rest(pointer: tuple[QQuickWindow, Pointer]) -> None:
    window, found = pointer
    QTest.mouseMove(window, QPoint(50, 50))
    [timer] = found.findChildren(QTimer)
    assert REST_MS == 3000
    assert timer.isActive()
    assert timer.isSingleShot()
    assert timer.interval() == REST_MS
    timer.timeout.emit()
    assert not seen(window)


def test_every_move_begins_the_rest_anew(pointer: tuple[QQuickWindow, Pointer]) -> None:
    window, found = pointer
    [timer] = found.findChildren(QTimer)
    QTest.mouseMove(window, QPoint(50, 50))
    first = timer.timerId()
    QTest.mouseMove(window, QPoint(60, 50))
    assert timer.isActive()
    assert timer.timerId() != first


def test_a_touch_hides_it_at_once(pointer: tuple[QQuickWindow, Pointer]) -> None:
    window, _ = pointer
    QTest.mouseMove(window, QPoint(50, 50))
    Fingers(window).tap(QPointF(80, 80))
    assert not seen(window)
