"""Tab reaches every control, comes round, and shows where it is: to who uses keys only."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.model import Section
from kiosk.visit.state import Attract, Overview, Page, Panel, Place, Zoom
from tests.ui import items
from tests.ui.conftest import Open
from tests.ui.exhibits import exhibition, text
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand, next_frame, until

MOST = 60

SCREENS = [
    (Attract("cup", since=0.0), None),
    (Overview(), None),
    (Page("cup"), None),
    (Page("lever"), None),
    (Page("wheels"), None),
    (Zoom("cup", 1), None),
    (Page("depot"), Panel.LANGUAGE),
    (Page("depot"), Panel.COMFORT),
]


def controls(stand: Stand) -> list[QQuickItem]:
    """All that can be pressed now, but for the buttons that scroll: the arrow keys do that."""
    scrolling = {stand.words("more"), stand.words("upwards")}
    presses = [press for press in items.of(stand.window, "Press") if press.isEnabled()]
    return [press for press in presses if items.label(press) not in scrolling]


def is_in_view(stand: Stand, control: QQuickItem) -> bool:
    """Whether the whole control is on the screen, none of it scrolled away."""
    seen = items.clip_of(control, stand.window)
    return seen.adjusted(-1, -1, 1, 1).contains(items.place(control))


def rings(stand: Stand) -> list[QQuickItem]:
    return items.of(stand.window, "FocusRing")


def walk(stand: Stand, key: Qt.Key) -> list[QQuickItem]:
    """The controls in the order in which Tab reaches them, until it comes round."""
    reached: list[QQuickItem] = []
    for _ in range(MOST):
        QTest.keyClick(stand.window, key)
        focused = stand.window.activeFocusItem()
        if reached and focused == reached[0]:
            return reached
        reached.append(focused)
    raise AssertionError(f"Tab did not come round: {[items.label(item) for item in reached]}")


@pytest.mark.parametrize(("place", "panel"), SCREENS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_reaches_every_control_once_and_comes_round(
    stand: Stand, place: Place, panel: Panel | None, key: Qt.Key
) -> None:
    stand.go(place, panel=panel)
    reached = sorted(items.label(item) for item in walk(stand, key))
    assert reached == sorted(items.label(press) for press in controls(stand))


@pytest.mark.parametrize(("place", "panel"), SCREENS)
def test_what_has_the_focus_is_on_the_screen_with_a_ring(
    stand: Stand, place: Place, panel: Panel | None
) -> None:
    stand.go(place, panel=panel)
    for _ in controls(stand):
        QTest.keyClick(stand.window, Qt.Key.Key_Tab)
        stand.settle()
        focused = stand.window.activeFocusItem()
        [ring] = rings(stand)
        assert ring.parentItem() == focused
        until(partial(is_in_view, stand, focused), f"{items.label(focused)} is in view")


def test_tab_brings_tiles_into_view_that_are_further_down(open_stand: Open) -> None:
    many = [Section(id=f"stop-{n}", title=text(f"Stop {n}")) for n in range(40)]
    stand = open_stand(exhibition(*many))
    stand.go(Overview())
    labels: list[str] = []
    while stand.words("overview") not in labels:
        QTest.keyClick(stand.window, Qt.Key.Key_Tab)
        focused = stand.window.activeFocusItem()
        labels.append(items.label(focused))
        until(partial(is_in_view, stand, focused), "the focus is in view")
        with next_frame(stand.window):
            stand.window.update()
    assert labels[:41] == [f"Stop {n} in het Nederlands" for n in range(40)] + labels[40:41]


def test_a_touch_takes_the_ring_away_and_a_key_brings_it_back(
    stand: Stand, fingers: Fingers
) -> None:
    stand.go(Page("lever"))
    QTest.keyClick(stand.window, Qt.Key.Key_Tab)
    assert len(rings(stand)) == 1
    fingers.tap(QPointF(700, 300))
    assert rings(stand) == []
    QTest.keyClick(stand.window, Qt.Key.Key_Tab)
    assert len(rings(stand)) == 1


def test_enter_and_space_press_what_has_the_focus(stand: Stand) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        stand.go(Page("lever"))
        stand.control(stand.words("comfort")).forceActiveFocus()
        QTest.keyClick(stand.window, key)
        assert stand.shown.panel == "comfort"


def test_the_countdown_has_its_two_answers_and_begins_with_staying(stand: Stand) -> None:
    stand.go(Page("cup"))
    stand.pass_time(61)
    assert items.label(stand.window.activeFocusItem()) == stand.words("still_reading")
    assert [items.label(item) for item in walk(stand, Qt.Key.Key_Tab)] == [
        stand.words("done"),
        stand.words("still_reading"),
    ]
