"""The PIN by touch and by keys: digits, mistakes, the wait after too many, and a damaged one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.staff import state as s
from kiosk.staff.pins import PIN as FILE
from kiosk.visit.state import Page
from tests.ui import items
from tests.ui.exhibits import EXHIBITION
from tests.ui.staffed import CHORD, PIN, Staffed
from tests.ui.stand import until

pytest_plugins = ["tests.ui.staff_fixtures"]

WRONG = "135791"
Type = Callable[[Staffed, str], None]


def by_touch(staffed: Staffed, digits: str) -> None:
    for digit in digits:
        staffed.press(digit)
    staffed.press(staffed.words("enter"))


def by_keys(staffed: Staffed, digits: str) -> None:
    staffed.type(digits)
    staffed.key(Qt.Key.Key_Return)


def by_the_keys_on_the_right(staffed: Staffed, digits: str) -> None:
    for digit in digits:
        key = Qt.Key(ord(digit))
        QTest.keyClick(staffed.stand.window, key, Qt.KeyboardModifier.KeypadModifier)
    staffed.key(Qt.Key.Key_Enter)


def by_mouse(staffed: Staffed, digits: str) -> None:
    for label in (*digits, staffed.words("enter")):
        place = items.centre(staffed.control(label)).toPoint()
        QTest.mouseClick(staffed.stand.window, Qt.MouseButton.LeftButton, pos=place)


HANDS = [by_touch, by_keys, by_the_keys_on_the_right, by_mouse]


def asking(staffed: Staffed) -> s.Asking:
    assert isinstance(staffed.place, s.Asking)
    return staffed.place


@pytest.mark.parametrize("hand", HANDS, ids=lambda hand: hand.__name__)
def test_the_right_pin_lets_in_and_another_does_not(staffed: Staffed, hand: Type) -> None:
    staffed.call()
    hand(staffed, WRONG)
    assert (asking(staffed).fault, asking(staffed).left) == (s.Mistake.WRONG, 4)
    hand(staffed, PIN)
    assert isinstance(staffed.place, s.Menu)


def test_a_digit_can_be_taken_back_by_touch_and_by_key(staffed: Staffed) -> None:
    staffed.call()
    staffed.type("12")
    staffed.press(staffed.words("erase"))
    assert asking(staffed).typed == "1"
    staffed.key(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert asking(staffed).typed == ""
    by_touch(staffed, PIN)
    assert isinstance(staffed.place, s.Menu)


def test_letters_and_an_empty_pin_are_no_try(staffed: Staffed) -> None:
    staffed.call()
    staffed.key(Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus)
    assert (asking(staffed).typed, asking(staffed).fault) == ("", None)


@pytest.mark.parametrize("hand", [by_touch, by_keys], ids=lambda hand: hand.__name__)
def test_after_five_wrong_tries_hands_wait(staffed: Staffed, hand: Type) -> None:
    staffed.call()
    for _ in range(5):
        hand(staffed, WRONG)
    waiting = asking(staffed)
    keys = items.of(staffed.stand.window, "StaffKey")
    assert len(keys) == 12
    assert not any(key.isEnabled() for key in keys)
    for key in keys:
        staffed.fingers.tap(items.centre(key))
    by_keys(staffed, PIN)
    assert asking(staffed) == waiting
    staffed.pass_time(30)
    hand(staffed, PIN)
    assert isinstance(staffed.place, s.Menu)


def test_who_leaves_and_comes_back_still_waits(staffed: Staffed) -> None:
    staffed.call()
    for _ in range(5):
        by_keys(staffed, WRONG)
    staffed.press(staffed.words("leave"))
    assert isinstance(staffed.place, s.Away)
    staffed.pass_time(10)
    staffed.call()
    by_keys(staffed, PIN)
    assert asking(staffed).wait_until == pytest.approx(staffed.backstage.desk.session.now + 20)


def test_what_was_typed_is_gone_with_who_typed_it(staffed: Staffed) -> None:
    staffed.call()
    staffed.type(PIN)
    staffed.pass_time(s.Rules().leaves)
    assert isinstance(staffed.place, s.Away)
    staffed.call()
    assert asking(staffed).typed == ""


def test_what_happens_to_the_visit_does_not_take_the_keys_away(staffed: Staffed) -> None:
    staffed.stand.go(Page(EXHIBITION.tour[0]))
    staffed.call()
    staffed.type(PIN[:2])
    staffed.stand.pass_time(61)
    staffed.type(PIN[2:4])
    staffed.stand.pass_time(100)
    by_keys(staffed, PIN[4:])
    assert isinstance(staffed.place, s.Menu)


@pytest.mark.parametrize("damage", [b"", b"{", b"\x00\xff" * 99], ids=["empty", "cut", "noise"])
@pytest.mark.parametrize("way", ["touch", "keys"])
def test_a_damaged_pin_lets_nobody_in_and_says_what_to_do(
    staffed: Staffed, damage: bytes, way: str
) -> None:
    kept = (staffed.data / FILE).read_bytes()
    (staffed.data / FILE).write_bytes(damage)
    QTest.keyClick(staffed.stand.window, Qt.Key.Key_S, CHORD)
    until(lambda: isinstance(staffed.place, s.Locked), "the door stays shut")
    by_keys(staffed, PIN)
    assert isinstance(staffed.place, s.Locked)
    assert any("kiosk pin set" in words for words in items.said(staffed.stand.window))
    if way == "touch":
        staffed.press(staffed.words("leave"))
    else:
        staffed.key(Qt.Key.Key_Escape)
    assert isinstance(staffed.place, s.Away)
    (staffed.data / FILE).write_bytes(kept)
    staffed.enter()
