"""The keyboard and a presenter's clicker."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.visit.state import Overview, Page, Panel, Place, Zoom
from tests.ui import items
from tests.ui.stand import Stand

Key = Qt.Key


def press(stand: Stand, *keys: Qt.Key) -> tuple[str, str]:
    """Presses keys; the screen and the stop after them."""
    for key in keys:
        QTest.keyClick(stand.window, key)
    return stand.shown.screen, stand.shown.stop


@pytest.mark.parametrize("key", [Key.Key_Right, Key.Key_Space, Key.Key_PageDown, Key.Key_Escape])
def test_any_key_wakes_the_story(stand: Stand, key: Qt.Key) -> None:
    assert press(stand, key) == ("page", "cup")


@pytest.mark.parametrize(
    ("on", "back"),
    [(Key.Key_Right, Key.Key_Left), (Key.Key_PageDown, Key.Key_PageUp)],
)
def test_arrows_and_a_clicker_turn_pages(stand: Stand, on: Qt.Key, back: Qt.Key) -> None:
    stand.go(Page("depot"))
    assert press(stand, on) == ("page", "lever")
    assert press(stand, back, back) == ("page", "cup")


def test_quick_keys_turn_as_many_pages(stand: Stand) -> None:
    stand.go(Page("cup"))
    assert press(stand, *4 * [Key.Key_Right]) == ("page", "wood")
    stand.settle()
    assert "Wood in het Nederlands" in items.said(stand.window)


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Back, Key.Key_Backspace])
def test_back_leads_out_level_by_level(stand: Stand, key: Qt.Key) -> None:
    stand.go(Zoom("cup", 0))
    assert press(stand, key) == ("page", "cup")
    assert press(stand, key) == ("overview", "")
    assert press(stand, key) == ("attract", "cup")


@pytest.mark.parametrize("place", [Page("wood"), Zoom("cup", 1)])
def test_home_leads_to_the_overview(stand: Stand, place: Place) -> None:
    stand.go(place)
    assert press(stand, Key.Key_Home) == ("overview", "")


def test_a_clicker_walks_the_whole_tour_and_round(stand: Stand) -> None:
    stand.go(Overview())
    seen = [press(stand, Key.Key_PageDown)[1] for _ in range(6)]
    assert seen == ["cup", "depot", "lever", "wheels", "wood", ""]
    assert press(stand, Key.Key_PageUp)[0] == "attract"


def test_arrows_show_the_other_pictures_of_a_stop(stand: Stand) -> None:
    stand.go(Zoom("cup", 0))
    press(stand, Key.Key_Right, Key.Key_Right)
    assert stand.shown.picture == 2
    press(stand, Key.Key_Left)
    assert stand.shown.picture == 1


def test_arrows_go_from_tile_to_tile_and_return_opens_one(stand: Stand) -> None:
    stand.go(Overview())
    tiles = items.of(stand.window, "Tile")
    rows = sorted({items.place(tile).y() for tile in tiles})
    press(stand, Key.Key_Right)
    found = []
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Up):
        press(stand, key)
        [focused] = [index for index, tile in enumerate(tiles) if tile.hasActiveFocus()]
        found.append(focused)
    assert len(rows) == 2
    assert found == [1, 4, 3, 0]
    assert press(stand, Key.Key_Return) == ("page", "cup")


@pytest.mark.parametrize("panel", list(Panel))
def test_escape_closes_a_panel_first_and_keys_go_on_working(stand: Stand, panel: Panel) -> None:
    stand.go(Page("depot"), panel=panel)
    assert press(stand, Key.Key_Escape) == ("page", "depot")
    assert stand.shown.panel == ""
    assert press(stand, Key.Key_Right) == ("page", "lever")


def test_keys_work_after_a_control_with_the_focus_is_gone(stand: Stand) -> None:
    stand.go(Page("depot"), panel=Panel.LANGUAGE)
    stand.control("English").forceActiveFocus()
    assert press(stand, Key.Key_Return) == ("page", "depot")
    assert (stand.shown.language, stand.shown.panel) == ("en", "")
    assert press(stand, Key.Key_Right) == ("page", "lever")


def test_keys_work_after_the_countdown_and_after_the_reset(stand: Stand) -> None:
    stand.go(Page("depot"))
    stand.pass_time(61)
    press(stand, Key.Key_Return)
    assert press(stand, Key.Key_Right) == ("page", "lever")
    stand.pass_time(61)
    stand.pass_time(21)
    assert stand.shown.screen == "attract"
    assert press(stand, Key.Key_Right) == ("page", "cup")
    assert press(stand, Key.Key_Right) == ("page", "depot")


def test_the_story_pauses_by_keys(stand: Stand) -> None:
    stand.control(stand.words("pause")).forceActiveFocus()
    assert press(stand, Key.Key_Return) == ("attract", "cup")
    assert stand.shown.paused
