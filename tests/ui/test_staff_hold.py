"""Staff hold a corner of the screen; a visitor's hand does not do that by chance."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPointF

from kiosk.settings import Corner
from kiosk.staff import state as s
from kiosk.ui.staff.hold import HOLD_SECONDS, REACH, Hold
from kiosk.visit.state import Attract, Page, Place
from tests.ui import items
from tests.ui.exhibits import EXHIBITION
from tests.ui.staffed import Staffed
from tests.ui.stand import turn_for, until

pytest_plugins = ["tests.ui.staff_fixtures"]

SHORT, LONGER = 0.15, 0.5
"""Seconds that a corner is held in these tests, so that they need not wait for three.

Where the fingers have to be quicker than the hold, a busy machine is given time.
"""

INSIDE = {
    Corner.TOP_LEFT: QPointF(3, 3),
    Corner.TOP_RIGHT: QPointF(-3, 3),
    Corner.BOTTOM_LEFT: QPointF(3, -3),
    Corner.BOTTOM_RIGHT: QPointF(-3, -3),
}


def spot(staffed: Staffed, corner: Corner) -> QPointF:
    """A place in the corner."""
    window, inside = staffed.stand.window, INSIDE[corner]
    return QPointF(inside.x() % window.width(), inside.y() % window.height())


@contextmanager
def holding(staffed: Staffed, corner: Corner, seconds: float = SHORT) -> Iterator[list[bool]]:
    """What a hold of `corner` has told."""
    told: list[bool] = []
    hold = Hold(staffed.stand.window, corner, seconds)
    hold.held.connect(lambda: told.append(True))
    yield told
    staffed.stand.window.removeEventFilter(hold)


@pytest.mark.parametrize("corner", list(Corner))
def test_a_finger_that_stays_in_the_corner(staffed: Staffed, corner: Corner) -> None:
    fingers = staffed.fingers
    with holding(staffed, corner) as told:
        fingers.press(spot(staffed, corner))
        until(lambda: told == [True], "it was held")
        turn_for(2 * SHORT)
        fingers.lift()
    assert told == [True]


@pytest.mark.parametrize("corner", list(Corner))
def test_any_other_corner_is_none(staffed: Staffed, corner: Corner) -> None:
    fingers = staffed.fingers
    with holding(staffed, corner) as told:
        for other in set(Corner) - {corner}:
            fingers.press(spot(staffed, other))
            turn_for(1.5 * SHORT)
            fingers.lift()
    assert told == []


@pytest.mark.parametrize(("part", "is_held"), [(0.9, True), (1.1, False)])
def test_how_far_the_corner_reaches(staffed: Staffed, part: float, is_held: bool) -> None:
    fingers, window = staffed.fingers, staffed.stand.window
    reach = part * REACH * min(window.width(), window.height())
    with holding(staffed, Corner.TOP_LEFT) as told:
        for place in (QPointF(reach, 3), QPointF(3, reach)):
            fingers.press(place)
            turn_for(2 * SHORT)
            fingers.lift()
    assert told == ([True, True] if is_held else [])


@pytest.mark.parametrize(
    ("slip", "left"),
    [
        ("lifts", []),
        ("drifts away", [0]),
        ("drifts and is back", [0]),
        ("gets company", [1, 0]),
        ("comes second", [1, 0]),
    ],
)
def test_a_finger_that_does_not_stay_alone(staffed: Staffed, slip: str, left: list[int]) -> None:
    """`left` are the fingers that are still down at the end."""
    fingers, corner, elsewhere = staffed.fingers, QPointF(3, 3), QPointF(600, 300)
    first, second = (elsewhere, corner) if slip == "comes second" else (corner, elsewhere)
    with holding(staffed, Corner.TOP_LEFT, LONGER) as told:
        fingers.press(first)
        match slip:
            case "lifts":
                fingers.lift()
            case "drifts away":
                fingers.move(elsewhere)
            case "drifts and is back":
                fingers.move(elsewhere)
                fingers.move(corner)
            case _:
                fingers.press(second, finger=1)
        turn_for(1.5 * LONGER)
        assert told == []
        for finger in left:
            fingers.lift(finger)


def test_a_visitor_is_not_disturbed_by_a_finger_that_rests_in_the_corner(staffed: Staffed) -> None:
    stand, fingers = staffed.stand, staffed.fingers
    stand.go(Page(EXHIBITION.tour[0]))
    fingers.press(QPointF(3, 3))
    fingers.press(items.centre(stand.control(stand.words("next"))), finger=1)
    fingers.lift(1)
    fingers.lift()
    assert stand.shown.stop == EXHIBITION.tour[1]
    assert isinstance(staffed.place, s.Away)


@pytest.mark.parametrize("place", [Attract(EXHIBITION.tour[1], 0.0), Page(EXHIBITION.tour[1])])
def test_three_seconds_are_needed_and_leave_the_visit_as_it_was(
    staffed: Staffed, place: Place
) -> None:
    staffed.stand.go(place)
    before, fingers = staffed.stand.shown, staffed.fingers
    fingers.press(QPointF(3, 3))
    turn_for(HOLD_SECONDS - 1)
    assert isinstance(staffed.place, s.Away)
    until(lambda: isinstance(staffed.place, s.Asking), "the PIN is asked for")
    fingers.lift()
    assert isinstance(staffed.place, s.Asking)
    staffed.press(staffed.words("leave"))
    assert isinstance(staffed.place, s.Away)
    assert staffed.stand.shown == before
