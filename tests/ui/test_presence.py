from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.ui.presence import KEYS
from tests.ui.watched import Watched

locked = pytest.mark.parametrize("watched", [True], indirect=True)


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier, again: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, "", again)


PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("code", sorted(KEYS))
def test_a_key_that_does_something_is_a_visitor(watched: Watched, code: Qt.Key) -> None:
    QTest.keyClick(watched.window, code)
    assert watched.what() == [True, "key", "noticed"]


@pytest.mark.parametrize("code", [Qt.Key.Key_A, Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_Meta])
def test_other_keys_end_here(watched: Watched, code: Qt.Key) -> None:
    assert watched.presence.eventFilter(watched.window, key(code, PLAIN))
    assert watched.what() == []


@pytest.mark.parametrize("modifier", [CONTROL, Qt.KeyboardModifier.AltModifier])
def test_no_shortcut_comes_through(watched: Watched, modifier: Qt.KeyboardModifier) -> None:
    for code in KEYS:
        assert watched.presence.eventFilter(watched.window, key(code, modifier))
    assert watched.what() == []


def test_a_key_that_stays_down_works_but_is_no_visitor(watched: Watched) -> None:
    assert not watched.presence.eventFilter(watched.window, key(Qt.Key.Key_Down, PLAIN, True))
    assert watched.what() == []


def test_shift_and_tab_goes_back(watched: Watched) -> None:
    QTest.keyClick(watched.window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert watched.what() == [True, "key", "noticed"]


def test_control_q_leaves(watched: Watched) -> None:
    QTest.keyClick(watched.window, Qt.Key.Key_Q, CONTROL)
    assert watched.what() == ["leave"]


def test_closing_is_allowed(watched: Watched) -> None:
    assert not watched.presence.eventFilter(watched.window, QCloseEvent())


@locked
def test_a_locked_window_is_not_left_by_control_q(watched: Watched) -> None:
    QTest.keyClick(watched.window, Qt.Key.Key_Q, CONTROL)
    assert watched.what() == []
    assert QKeyCombination(CONTROL, Qt.Key.Key_Q).key() not in KEYS


@locked
def test_a_locked_window_is_not_closed(watched: Watched) -> None:
    assert not watched.window.close()
    assert watched.window.isVisible()
