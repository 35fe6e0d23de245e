"""The question before the reset, answered by fingers, the mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.visit.state import Overview, Page, Place, Zoom
from tests.ui import items
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand

BESIDE = QPointF(40, 40)


@pytest.fixture
def asked(stand: Stand) -> Stand:
    """A page whose reader has not touched for long: the question lies over it."""
    stand.go(Page("depot"))
    stand.pass_time(61)
    assert stand.shown.seconds_left == 20
    return stand


def back_on_page(stand: Stand) -> bool:
    """Whether the page is there without the question."""
    return (stand.shown.stop, stand.shown.screen, stand.shown.seconds_left) == ("depot", "page", 0)


@pytest.mark.parametrize("place", [Overview(), Page("cup"), Zoom("cup", 1)])
def test_it_comes_over_every_place_and_ends_in_the_story(stand: Stand, place: Place) -> None:
    stand.go(place)
    stand.pass_time(61)
    assert items.of(stand.window, "CountdownScreen")
    assert stand.words("still_there") in items.said(stand.window)
    stand.pass_time(20)
    assert stand.shown.screen == "attract"
    assert not items.of(stand.window, "CountdownScreen")


def test_its_seconds_are_shown(asked: Stand) -> None:
    for left in (20, 19, 18):
        assert str(left) in items.said(asked.window)
        asked.pass_time(1)


def test_a_touch_beside_its_card_stays(asked: Stand, fingers: Fingers) -> None:
    fingers.tap(BESIDE)
    assert back_on_page(asked)


def test_a_swipe_beside_its_card_stays_and_turns_nothing(asked: Stand, fingers: Fingers) -> None:
    fingers.slide(QPointF(1200, 60), QPoint(-400, 0))
    asked.settle()
    assert back_on_page(asked)


def test_still_reading_stays(asked: Stand, fingers: Fingers) -> None:
    fingers.tap(items.centre(asked.control(asked.words("still_reading"))))
    assert back_on_page(asked)


def test_done_ends_the_visit(asked: Stand, fingers: Fingers) -> None:
    fingers.tap(items.centre(asked.control(asked.words("done"))))
    assert asked.shown.screen == "attract"


def test_done_by_the_mouse_ends_the_visit(asked: Stand) -> None:
    spot = items.centre(asked.control(asked.words("done"))).toPoint()
    QTest.mouseClick(asked.window, Qt.MouseButton.LeftButton, pos=spot)
    assert asked.shown.screen == "attract"


def test_the_wheel_stays(asked: Stand) -> None:
    QTest.wheelEvent(asked.window, BESIDE, QPoint(0, -120))
    assert back_on_page(asked)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_any_key_stays_and_the_next_one_acts(asked: Stand, key: Qt.Key) -> None:
    QTest.keyClick(asked.window, key)
    assert back_on_page(asked)
    QTest.keyClick(asked.window, Qt.Key.Key_PageDown)
    assert asked.shown.stop == "lever"


def test_done_is_reached_with_tab(asked: Stand) -> None:
    QTest.keyClick(asked.window, Qt.Key.Key_Tab)
    QTest.keyClick(asked.window, Qt.Key.Key_Return)
    assert asked.shown.screen == "attract"


def test_nothing_under_it_is_touched(asked: Stand, fingers: Fingers) -> None:
    fingers.tap(items.centre(items.of(asked.window, "Bar")[0]))
    assert back_on_page(asked)
