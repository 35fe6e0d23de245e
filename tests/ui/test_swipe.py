"""Pages under a finger: they follow it, turn, spring back, and resist at the ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF

from kiosk.visit.state import Page
from tests.ui import items
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand, turn_for

MIDDLE = QPointF(900, 300)
LEFT, RIGHT = QPoint(-400, 0), QPoint(400, 0)
RESTED = 0.12
"""Seconds after which Qt takes a finger to lie still, so that lifting it is no flick."""


def where(stand: Stand) -> float:
    """How far the pages have moved, in pixels; 0 is the first page."""
    return items.number(stand.item("Pager"), "contentX")


@pytest.mark.parametrize(("by", "stop"), [(LEFT, "lever"), (RIGHT, "cup")])
def test_a_swipe_turns_to_the_neighbour(
    stand: Stand, fingers: Fingers, by: QPoint, stop: str
) -> None:
    stand.go(Page("depot"))
    fingers.slide(MIDDLE, by)
    stand.settle()
    assert (stand.shown.screen, stand.shown.stop) == ("page", stop)


@pytest.mark.parametrize("direction", [-1, 1])
def test_the_page_follows_the_finger_pixel_by_pixel(
    stand: Stand, fingers: Fingers, direction: int
) -> None:
    stand.go(Page("depot"))
    fingers.press(MIDDLE)
    spot = MIDDLE
    while where(stand) == stand.window.width():
        spot += QPointF(10 * direction, 0)
        fingers.move(spot)
    assert abs(spot.x() - MIDDLE.x()) <= 40
    for step in (7, 1, 23, 60, 3, -30, 11, 120):
        before = where(stand)
        spot += QPointF(direction * step, 0)
        fingers.move(spot)
        assert where(stand) - before == pytest.approx(-direction * step, abs=1)
    fingers.lift()


def test_a_short_slow_drag_springs_back(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    fingers.slide(MIDDLE, QPoint(-40, 0), rest=RESTED)
    stand.settle()
    assert stand.shown.stop == "depot"
    assert where(stand) == stand.window.width()


def test_a_long_slow_drag_turns(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    fingers.slide(MIDDLE, QPoint(-800, 0), rest=RESTED)
    stand.settle()
    assert stand.shown.stop == "lever"


def test_a_short_flick_turns(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    fingers.slide(MIDDLE, QPoint(-120, 0))
    stand.settle()
    assert stand.shown.stop == "lever"


def test_a_wide_flick_turns_one_page_only(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("cup"))
    fingers.slide(QPointF(1300, 100), QPoint(-1250, 0))
    stand.settle()
    assert stand.shown.stop == "depot"


@pytest.mark.parametrize(("stop", "by"), [("cup", RIGHT), ("wood", LEFT)])
def test_the_ends_give_way_like_rubber_and_spring_back(
    stand: Stand, fingers: Fingers, stop: str, by: QPoint
) -> None:
    stand.go(Page(stop))
    start = where(stand)
    fingers.press(MIDDLE)
    for step in range(1, 9):
        fingers.move(MIDDLE + QPointF(by) * step / 8)
    assert 10 < abs(where(stand) - start) < abs(by.x()) - 50
    fingers.lift()
    stand.settle()
    assert (stand.shown.stop, where(stand)) == (stop, start)


def test_a_drag_that_is_taken_back_turns_nothing(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    fingers.press(MIDDLE)
    for away in (12, 24, 36, 136, 236, 336, 236, 136, 116, 106):
        fingers.move(MIDDLE - QPointF(away, 0))
    turn_for(RESTED)
    fingers.lift()
    stand.settle()
    assert stand.shown.stop == "depot"
