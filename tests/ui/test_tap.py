"""Taps on what leads somewhere: tiles, pictures, the bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF

from kiosk.visit.state import Overview, Page, Panel
from tests.ui import items
from tests.ui.exhibits import EXHIBITION
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand

MARGIN = QPointF(60, 60)


def bar(stand: Stand, key: str) -> QPointF:
    """Where the control with these words of the interface is."""
    return items.centre(stand.control(stand.words(key)))


@pytest.mark.parametrize("index", range(5))
def test_a_tile_opens_its_page(stand: Stand, fingers: Fingers, index: int) -> None:
    stand.go(Overview())
    tiles = items.of(stand.window, "Tile")
    assert len(tiles) == 5
    fingers.tap(items.centre(tiles[index]))
    assert (stand.shown.screen, stand.shown.stop) == ("page", EXHIBITION.tour[index])


def test_a_drag_over_the_tiles_opens_none(stand: Stand, fingers: Fingers) -> None:
    stand.go(Overview())
    fingers.slide(items.centre(items.of(stand.window, "Tile")[0]), QPoint(0, -200))
    assert stand.shown.screen == "overview"


def test_a_picture_is_enlarged_by_a_tap(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("cup"))
    fingers.tap(items.centre(items.of(stand.window, "EnlargingPicture")[0]))
    assert (stand.shown.screen, stand.shown.picture) == ("zoom", 0)
    stand.settle()


def test_a_picture_is_enlarged_by_a_pinch(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    picture = items.place(items.of(stand.window, "EnlargingPicture")[0])
    fingers.pinch(picture.center(), 60, 260)
    stand.settle()
    assert (stand.shown.screen, stand.shown.stop) == ("zoom", "depot")


def test_the_bar_turns_pages_and_goes_to_the_overview(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    seen = []
    for key in ("next", "back", "back", "overview"):
        fingers.tap(bar(stand, key))
        seen.append(stand.shown.stop or stand.shown.screen)
        stand.settle()
    assert seen == ["lever", "depot", "cup", "overview"]


@pytest.mark.parametrize("panel", ["comfort", "language"])
def test_a_panel_opens_and_closes_by_its_button(stand: Stand, fingers: Fingers, panel: str) -> None:
    stand.go(Page("depot"))
    fingers.tap(bar(stand, panel))
    assert stand.shown.panel == panel
    fingers.tap(bar(stand, panel))
    assert stand.shown.panel == ""


@pytest.mark.parametrize("panel", list(Panel))
def test_a_panel_closes_on_a_touch_beside_it_and_nothing_else_happens(
    stand: Stand, fingers: Fingers, panel: Panel
) -> None:
    stand.go(Page("cup"), panel=panel)
    fingers.tap(items.place(items.of(stand.window, "EnlargingPicture")[0]).topLeft() + MARGIN)
    assert (stand.shown.screen, stand.shown.stop, stand.shown.panel) == ("page", "cup", "")


def test_a_swipe_under_an_open_panel_turns_nothing(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"), panel=Panel.COMFORT)
    fingers.slide(QPointF(300, 300), QPoint(-200, 0))
    stand.settle()
    assert stand.shown.stop == "depot"


def test_larger_text_is_chosen_in_the_panel_which_stays_open(
    stand: Stand, fingers: Fingers
) -> None:
    stand.go(Page("depot"), panel=Panel.COMFORT)
    for key, size in (("size_4", 200), ("size_2", 125), ("size_1", 100)):
        fingers.tap(bar(stand, key))
        assert (stand.shown.text_size, stand.shown.panel) == (size, "comfort")
        stand.settle()
