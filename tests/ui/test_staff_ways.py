"""In to the screens for staff by keys, and the ways out of them; nothing counts while one wipes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.staff import state as s
from kiosk.visit.state import Attract, Overview, Page, Place
from tests.ui import items
from tests.ui.exhibits import EXHIBITION
from tests.ui.staffed import CHORD, PIN, Staffed
from tests.ui.stand import turn

pytest_plugins = ["tests.ui.staff_fixtures"]

BEHIND = [Attract(EXHIBITION.tour[1], 0.0), Overview(), Page(EXHIBITION.tour[1])]


def test_in_and_out_by_keys_alone(staffed: Staffed) -> None:
    before = len(staffed.told()) if staffed.trace.exists() else 0
    staffed.enter()
    staffed.key(Qt.Key.Key_Escape)
    assert isinstance(staffed.place, s.Away)
    assert staffed.told()[before:] == ["Asking", "Judging", "Menu", "Away"]


@pytest.mark.parametrize(
    "modifiers",
    [
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.ShiftModifier,
        CHORD | Qt.KeyboardModifier.AltModifier,
    ],
    ids=str,
)
def test_other_keys_call_nobody(staffed: Staffed, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(staffed.stand.window, Qt.Key.Key_S, modifiers)
    turn()
    assert isinstance(staffed.place, s.Away)


def test_digits_count_nowhere_but_at_the_door(staffed: Staffed) -> None:
    before = staffed.stand.shown
    staffed.type(PIN)
    assert staffed.stand.shown == before
    staffed.enter()
    assert not staffed.stand.presence.takes_digits


@pytest.mark.parametrize("place", BEHIND, ids=lambda place: type(place).__name__)
def test_the_visitor_finds_all_as_it_was_and_goes_on(staffed: Staffed, place: Place) -> None:
    staffed.stand.go(place)
    before = staffed.stand.shown
    staffed.enter()
    staffed.fingers.slide(QPointF(900, 300), QPoint(-600, 0))
    staffed.key(Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Home)
    staffed.key(Qt.Key.Key_Escape)
    assert isinstance(staffed.place, s.Away)
    assert staffed.stand.shown == before
    staffed.key(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert staffed.stand.shown != before


def test_the_time_of_the_visit_goes_on_behind_them(staffed: Staffed) -> None:
    staffed.stand.go(Page(EXHIBITION.tour[0]))
    staffed.enter()
    staffed.stand.pass_time(61)
    assert staffed.stand.shown.seconds_left > 0
    staffed.stand.pass_time(20)
    assert staffed.stand.shown.screen == "attract"
    assert isinstance(staffed.place, s.Menu)


def test_it_leaves_by_itself(staffed: Staffed) -> None:
    staffed.enter()
    staffed.pass_time(s.Rules().leaves - 1)
    assert isinstance(staffed.place, s.Menu)
    staffed.pass_time(1)
    assert isinstance(staffed.place, s.Away)


@pytest.mark.parametrize("sign", ["touch", "key"])
def test_a_sign_of_staff_keeps_them_open(staffed: Staffed, sign: str) -> None:
    staffed.enter()
    for _ in range(3):
        staffed.pass_time(s.Rules().leaves - 1)
        if sign == "touch":
            staffed.fingers.tap(QPointF(30, 30))
        else:
            staffed.key(Qt.Key.Key_Tab)
        assert isinstance(staffed.place, s.Menu)


def test_while_the_screen_is_wiped_nothing_counts(staffed: Staffed) -> None:
    staffed.enter()
    before = staffed.stand.shown
    staffed.press(staffed.words("clean"))
    wiping = staffed.place
    assert isinstance(wiping, s.Cleaning)
    for second in range(int(s.Rules().cleaning)):
        staffed.fingers.tap(QPointF(20 * second, 10 * second))
        staffed.key(*list(Qt.Key)[: 1 + second % 3], Qt.Key.Key_Escape, Qt.Key.Key_Return)
        QTest.keyClick(staffed.stand.window, Qt.Key.Key_S, CHORD)
        QTest.mouseClick(staffed.stand.window, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
        assert staffed.place == wiping
        staffed.pass_time(1)
    assert isinstance(staffed.place, s.Away)
    assert staffed.stand.shown == before


@pytest.mark.parametrize("lifts", ["meanwhile", "later"])
def test_a_hand_that_rests_on_the_screen_as_it_is_wiped(staffed: Staffed, lifts: str) -> None:
    staffed.stand.go(Page(EXHIBITION.tour[0]))
    staffed.enter()
    fingers = staffed.fingers
    fingers.press(QPointF(700, 400))
    staffed.backstage.desk.clean()
    fingers.move(QPointF(600, 400))
    if lifts == "meanwhile":
        fingers.lift()
    staffed.pass_time(s.Rules().cleaning)
    if lifts == "later":
        fingers.move(QPointF(500, 400))
        fingers.lift()
    assert staffed.stand.shown.stop == EXHIBITION.tour[0]
    fingers.tap(items.centre(staffed.stand.control(staffed.stand.words("next"))))
    assert staffed.stand.shown.stop == EXHIBITION.tour[1]


def test_after_wiping_staff_are_let_in_again(staffed: Staffed) -> None:
    staffed.enter()
    staffed.backstage.desk.clean()
    staffed.pass_time(s.Rules().cleaning)
    staffed.enter()
