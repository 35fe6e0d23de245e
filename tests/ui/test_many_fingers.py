"""Several fingers at once, as on a screen where children stand: nothing harmful comes of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF

from kiosk.visit.state import Attract, Overview, Page, Panel, Place, Zoom
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand

PLACES = [Attract("depot", since=0.0), Overview(), Page("cup"), Page("lever"), Zoom("cup", 0)]
HAND = [QPointF(200 + 210 * n, 120 + 110 * (n % 3)) for n in range(5)]


def still_works(stand: Stand, fingers: Fingers) -> None:
    """Whether pages can be turned as ever."""
    stand.settle()
    stand.go(Page("depot"))
    fingers.slide(QPointF(500, 300), QPoint(-300, 0))
    stand.settle()
    assert stand.shown.stop == "lever"


@pytest.mark.parametrize("place", PLACES)
def test_five_fingers_anywhere(stand: Stand, fingers: Fingers, place: Place) -> None:
    stand.go(place)
    for finger, spot in enumerate(HAND):
        fingers.press(spot, finger)
    for step in range(6):
        fingers.move_all({f: spot + QPointF(9 * step, 7 * f) for f, spot in enumerate(HAND)})
    for finger in (3, 0, 4, 1, 2):
        fingers.lift(finger)
    still_works(stand, fingers)


@pytest.mark.parametrize("place", PLACES)
def test_a_tap_with_three_fingers(stand: Stand, fingers: Fingers, place: Place) -> None:
    stand.go(place)
    for finger in range(3):
        fingers.press(HAND[finger], finger)
    for finger in range(3):
        fingers.lift(finger)
    still_works(stand, fingers)


def test_a_second_finger_during_a_swipe(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    start = QPointF(800, 200)
    fingers.press(start)
    for step in range(1, 5):
        fingers.move(start - QPointF(40 * step, 0))
    fingers.press(QPointF(300, 500), 1)
    for step in range(5, 9):
        fingers.move(start - QPointF(40 * step, 0))
    fingers.lift(1)
    fingers.lift(0)
    stand.settle()
    assert stand.shown.screen == "page"
    assert stand.shown.stop in ("depot", "lever")
    still_works(stand, fingers)


def test_a_finger_that_rests_on_the_screen_leaves_the_others_their_bar(
    stand: Stand, fingers: Fingers
) -> None:
    stand.go(Page("depot"))
    fingers.press(QPointF(300, 300), 0)
    next_ = stand.control(stand.words("next")).mapToScene(QPointF(20, 20))
    fingers.press(next_, 1)
    fingers.lift(1)
    assert stand.shown.stop == "lever"
    fingers.lift(0)
    still_works(stand, fingers)


def test_two_fingers_on_two_buttons(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    for finger, key in enumerate(("comfort", "language")):
        fingers.press(stand.control(stand.words(key)).mapToScene(QPointF(30, 30)), finger)
    fingers.lift(0)
    fingers.lift(1)
    assert stand.shown.panel in list(Panel)
    still_works(stand, fingers)


def test_the_countdown_under_a_whole_hand(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("cup"))
    stand.pass_time(61)
    assert stand.shown.seconds_left
    for finger, spot in enumerate(HAND):
        fingers.press(spot, finger)
    for finger in range(5):
        fingers.lift(finger)
    assert stand.shown.seconds_left == 0
    still_works(stand, fingers)


def test_a_hand_that_lies_on_the_screen_cannot_keep_it(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("lever"))
    fingers.press(QPointF(400, 300))
    for second in range(200):
        stand.pass_time(1)
        fingers.move(QPointF(400 + second % 2, 300))
        if stand.shown.screen == "attract":
            break
    assert stand.shown.screen == "attract"
