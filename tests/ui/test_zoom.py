"""One picture, large: brought closer around the fingers, moved, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.visit.state import Zoom
from tests.ui import items
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand

SPOT = QPointF(500, 250)


@pytest.fixture
def zoom(stand: Stand) -> QQuickItem:
    """The screen with the first of four pictures on it."""
    stand.go(Zoom("cup", 0))
    return stand.item("ZoomScreen")


def closeness(zoom: QQuickItem) -> float:
    return items.number(zoom, "closeness")


def view(zoom: QQuickItem) -> QQuickItem:
    """What the picture moves in."""
    return next(item for item in items.every(zoom) if items.is_a(item, "QQuickFlickable"))


def under(zoom: QQuickItem, spot: QPointF) -> tuple[float, float]:
    """Which part of the picture's place is under a spot, as fractions of both sides."""
    found = view(zoom)
    x = items.number(found, "contentX") + spot.x()
    y = items.number(found, "contentY") + spot.y()
    return x / items.number(found, "contentWidth"), y / items.number(found, "contentHeight")


def is_within_limits(zoom: QQuickItem) -> bool:
    found = view(zoom)
    x, y = items.number(found, "contentX"), items.number(found, "contentY")
    right = items.number(found, "contentWidth") - found.width()
    bottom = items.number(found, "contentHeight") - found.height()
    return -1 <= x <= right + 1 and -1 <= y <= bottom + 1


def test_a_pinch_brings_it_closer_around_the_fingers(zoom: QQuickItem, fingers: Fingers) -> None:
    before = under(zoom, SPOT)
    fingers.pinch(SPOT, 100, 250)
    assert 1.5 < closeness(zoom) < 3
    assert under(zoom, SPOT) == pytest.approx(before, abs=0.01)
    fingers.pinch(SPOT, 250, 100)
    assert closeness(zoom) == pytest.approx(1, abs=0.3)


def test_a_pinch_never_goes_beyond_the_limits(zoom: QQuickItem, fingers: Fingers) -> None:
    fingers.pinch(SPOT, 40, 700)
    assert closeness(zoom) == 4
    fingers.pinch(SPOT, 700, 40)
    assert closeness(zoom) == 1
    assert is_within_limits(zoom)


def test_a_double_tap_goes_closer_and_back(zoom: QQuickItem, fingers: Fingers) -> None:
    before = under(zoom, SPOT)
    for wanted in (2.5, 1):
        fingers.tap(SPOT)
        fingers.tap(SPOT)
        assert closeness(zoom) == wanted
        assert under(zoom, SPOT) == pytest.approx(before, abs=0.01)
        fingers.forget_taps()


def test_a_whole_picture_is_not_moved_by_a_drag(zoom: QQuickItem, fingers: Fingers) -> None:
    fingers.slide(SPOT, QPoint(-300, 0))
    assert under(zoom, QPointF(0, 0)) == (0, 0)


@pytest.mark.parametrize("by", [QPoint(-900, -400), QPoint(900, 400)])
def test_a_drag_moves_a_close_picture_as_far_as_it_goes(
    zoom: QQuickItem, stand: Stand, fingers: Fingers, by: QPoint
) -> None:
    QTest.keyClick(stand.window, Qt.Key.Key_Plus)
    before = under(zoom, SPOT)
    start = SPOT if by.x() > 0 else QPointF(1200, 550)
    fingers.slide(start, by, rest=0.12)
    assert under(zoom, SPOT) != before
    QTest.keyClick(stand.window, Qt.Key.Key_Plus)
    assert is_within_limits(zoom)


def test_keys_bring_it_closer_and_move_it_within_its_limits(zoom: QQuickItem, stand: Stand) -> None:
    for _ in range(5):
        QTest.keyClick(stand.window, Qt.Key.Key_Plus)
    assert closeness(zoom) == 4
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        before = under(zoom, SPOT)
        QTest.keyClick(stand.window, key)
        assert under(zoom, SPOT) != before
        for _ in range(20):
            QTest.keyClick(stand.window, key)
        assert is_within_limits(zoom)
    for _ in range(5):
        QTest.keyClick(stand.window, Qt.Key.Key_Minus)
    assert closeness(zoom) == 1


def test_the_buttons_bring_it_closer_and_stop_at_the_limits(
    zoom: QQuickItem, stand: Stand, fingers: Fingers
) -> None:
    closer, further = stand.control(stand.words("zoom_in")), stand.control(stand.words("zoom_out"))
    assert (closer.isEnabled(), further.isEnabled()) == (True, False)
    for _ in range(3):
        fingers.tap(items.centre(closer))
    assert (closer.isEnabled(), further.isEnabled()) == (False, True)
    assert closeness(zoom) == 4


def test_another_picture_begins_whole(zoom: QQuickItem, stand: Stand, fingers: Fingers) -> None:
    fingers.pinch(SPOT, 100, 300)
    fingers.tap(items.centre(stand.control(stand.words("next"))))
    stand.settle()
    assert (stand.shown.picture, closeness(zoom)) == (1, 1)
    assert "Caption left in het Nederlands · Foto: Ada L." in items.said(stand.window)


def test_close_leads_back_to_the_page(stand: Stand, zoom: QQuickItem, fingers: Fingers) -> None:
    assert zoom.isVisible()
    fingers.tap(items.centre(stand.control(stand.words("close"))))
    assert (stand.shown.screen, stand.shown.stop) == ("page", "cup")
