"""A page that is longer than the screen, moved by a finger, the wheel, keys and its button."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.visit.state import Page
from tests.ui import items
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand, until, until_still

WORDS = QPointF(900, 400)


def page(stand: Stand) -> QQuickItem:
    """What scrolls on the page in front."""
    [found] = items.of(stand.window, "Scroller")
    [flickable] = [item for item in items.every(found) if items.is_a(item, "QQuickFlickable")]
    return flickable


def down(stand: Stand) -> float:
    """How far the page has been scrolled, in pixels."""
    return items.number(page(stand), "contentY")


@pytest.fixture
def long_page(stand: Stand) -> Stand:
    stand.go(Page("cup"))
    assert items.number(page(stand), "contentHeight") > 2 * page(stand).height()
    return stand


def wheel(stand: Stand) -> None:
    QTest.wheelEvent(stand.window, WORDS, QPoint(0, -120))


def key(code: Qt.Key) -> Callable[[Stand], None]:
    return lambda stand: QTest.keyClick(stand.window, code)


def more(stand: Stand) -> None:
    Fingers(stand.window).tap(items.centre(stand.control(stand.words("more"))))


@pytest.mark.parametrize("act", [wheel, key(Qt.Key.Key_Down), key(Qt.Key.Key_Space), more])
def test_it_is_scrolled_on(long_page: Stand, act: Callable[[Stand], None]) -> None:
    act(long_page)
    until(lambda: down(long_page) > 50, "the page has moved")
    assert long_page.shown.stop == "cup"


def test_a_finger_scrolls_it_pixel_by_pixel(long_page: Stand, fingers: Fingers) -> None:
    fingers.press(WORDS)
    spot = WORDS
    while down(long_page) == 0:
        spot -= QPointF(0, 10)
        fingers.move(spot)
    for step in (30, 5, 60, -20):
        before = down(long_page)
        spot -= QPointF(0, step)
        fingers.move(spot)
        assert down(long_page) - before == pytest.approx(step, abs=1)
    fingers.lift()
    assert long_page.shown.stop == "cup"


def test_it_comes_back_with_the_key_up(long_page: Stand) -> None:
    QTest.keyClick(long_page.window, Qt.Key.Key_Down)
    until(lambda: down(long_page) > 200, "the page has moved")
    QTest.keyClick(long_page.window, Qt.Key.Key_Up)
    until(lambda: down(long_page) == 0, "the page is back")


def test_at_its_end_only_the_way_up_is_left(long_page: Stand) -> None:
    assert (is_offered(long_page, "more"), is_offered(long_page, "upwards")) == (True, False)
    for _ in range(20):
        QTest.keyClick(long_page.window, Qt.Key.Key_Down)
    end = items.number(page(long_page), "contentHeight") - page(long_page).height()
    until(lambda: abs(down(long_page) - end) < 2, "the page is at its end")
    assert (is_offered(long_page, "more"), is_offered(long_page, "upwards")) == (False, True)


def is_offered(stand: Stand, key: str) -> bool:
    """Whether there is a control with these words that does something."""
    presses = items.of(stand.window, "Press")
    return any(items.label(p) == stand.words(key) and p.isEnabled() for p in presses)


def test_who_comes_back_to_a_page_begins_at_its_top(long_page: Stand) -> None:
    QTest.keyClick(long_page.window, Qt.Key.Key_Down)
    until(lambda: down(long_page) > 50, "the page has moved")
    long_page.go(Page("wood"))
    long_page.go(Page("cup"))
    assert down(long_page) == 0


def test_even_when_it_was_still_moving(long_page: Stand, fingers: Fingers) -> None:
    fingers.slide(WORDS, QPoint(0, -250))
    long_page.go(Page("wood"))
    long_page.go(Page("cup"))
    assert until_still(lambda: down(long_page)) == 0


def test_a_short_page_does_not_move(stand: Stand) -> None:
    stand.go(Page("lever"))
    wheel(stand)
    QTest.keyClick(stand.window, Qt.Key.Key_Down)
    assert not page(stand).property("interactive")
    assert down(stand) == 0
