"""The start window by keys alone: Tab reaches all, shows where it is, and all has a name."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.content.bundles import SMALL, write
from tests.ui import items
from tests.ui.conftest import OpenStart
from tests.ui.starting import Started, write_show
from tests.ui.test_start import EXAMPLE

Key = Qt.Key
MOST = 60
SHEETS = ["", "StartBeginning", "StartTranslating", "StartReport"]


@pytest.fixture
def started(open_start: OpenStart, tmp_path: Path) -> Started:
    text = SMALL.replace("title: Small", "title: Our street") + "    titel: One\n"
    show = write_show(tmp_path / "mill", "The mill")
    return open_start(show, write(tmp_path / "broken", text))


def open_sheet(started: Started, sheet: str) -> None:
    match sheet:
        case "StartBeginning":
            started.do("new")
        case "StartTranslating":
            started.do("translate")
        case "StartReport":
            started.click(started.tile("broken"))
            started.do("check")
            started.said()
    assert started.sheet() == sheet


def controls(started: Started) -> list[QQuickItem]:
    """All that Tab should reach: of the tiles the chosen one, for the arrows lead to the others."""
    found = [
        item
        for item in items.every(started.window.contentItem())
        if items.is_a(item, "Press") or items.is_a(item, "QQuickTextInput")
    ]
    return [
        item
        for item in found
        if item.isEnabled() and not (items.is_a(item, "StartTile") and not item.property("chosen"))
    ]


def walk(started: Started, key: Qt.Key) -> list[QQuickItem]:
    """The controls in the order in which Tab reaches them, until it comes round."""
    reached: list[QQuickItem] = []
    for _ in range(MOST):
        started.key(key)
        if started.focused() in reached:
            return reached
        reached.append(started.focused())
    raise AssertionError("Tab did not come round")


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_tab_reaches_every_control_and_nothing_behind_a_sheet(
    started: Started, sheet: str, key: Qt.Key
) -> None:
    open_sheet(started, sheet)
    reached = walk(started, key)
    assert len(reached) > 1
    if sheet:
        [over] = items.of(started.window, sheet)
        assert all(over in items.ancestors(item) for item in reached)
    assert set(reached) == set(controls(started))


@pytest.mark.parametrize("sheet", SHEETS)
def test_what_has_the_focus_is_seen(started: Started, sheet: str) -> None:
    open_sheet(started, sheet)
    looks = []
    for item in walk(started, Key.Key_Tab):
        item.forceActiveFocus()
        started.draw()
        looks.append(started.window.grabWindow())
    assert all(one != next_one for one, next_one in pairwise(looks))
    for item in controls(started):
        item.forceActiveFocus()
        started.await_view(item)


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_control_has_a_name(started: Started, sheet: str) -> None:
    open_sheet(started, sheet)
    for item in controls(started):
        interface = QAccessible.queryAccessibleInterface(item)
        assert interface.text(QAccessible.Text.Name).strip()
        assert interface.role() in (QAccessible.Role.Button, QAccessible.Role.EditableText)


def test_a_tile_tells_what_is_wrong_with_it(started: Started) -> None:
    interface = QAccessible.queryAccessibleInterface(started.tile("broken"))
    assert interface.text(QAccessible.Text.Description) == started.words["mend"]


def test_arrows_go_from_tile_to_tile(started: Started) -> None:
    started.window.setWidth(1240)
    seen = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left):
        started.key(key)
        assert items.label(started.focused()) == started.chosen()
        seen.append(started.chosen())
    assert seen == ["broken", EXAMPLE, EXAMPLE, "broken"]


@pytest.mark.parametrize("sheet", SHEETS[1:])
def test_after_a_sheet_the_keys_go_on_where_they_were(started: Started, sheet: str) -> None:
    open_sheet(started, sheet)
    chosen = started.chosen()
    started.key(Key.Key_Escape)
    assert started.sheet() == ""
    assert items.label(started.focused()) == chosen


def test_a_sheet_opens_with_the_keys_on_its_line_each_time(started: Started) -> None:
    for _ in range(2):
        started.do("new")
        assert items.is_a(started.focused(), "QQuickTextInput")
        started.key(Key.Key_Tab, Key.Key_Tab, Key.Key_Escape)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_button_is_pressed_by_keys(started: Started, key: Qt.Key) -> None:
    started.button(started.words["new"]).forceActiveFocus()
    started.key(key)
    assert started.sheet() == "StartBeginning"


def test_many_problems_are_reached_by_tab(open_start: OpenStart, tmp_path: Path) -> None:
    stops = (SMALL.partition("sections:\n")[2].replace("one", f"stop-{n}") for n in range(25))
    started = open_start(write(tmp_path / "many", SMALL + "".join(stops)))
    started.do("check")
    started.said()
    count = len(started.graves())
    assert count > 20
    labels = []
    for _ in range(count + 1):
        started.key(Key.Key_Tab)
        item = started.focused()
        labels.append(items.label(item))
        started.await_view(item)
    assert labels[-1] == started.words["close"]
    assert len(labels) == len(set(labels))
