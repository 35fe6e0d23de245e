"""The same with the mouse, which is also what some touch screens pretend to be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.visit.state import Attract, Overview, Page, Panel, Zoom
from tests.ui import items
from tests.ui.stand import Stand, next_frame, turn, until

LEFT = Qt.MouseButton.LeftButton


def click(stand: Stand, spot: QPointF) -> None:
    QTest.mouseClick(stand.window, LEFT, pos=spot.toPoint())


def drag(stand: Stand, start: QPoint, by: QPoint) -> None:
    QTest.mousePress(stand.window, LEFT, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(stand.window, start + by * step / 10)
        turn()
    QTest.mouseRelease(stand.window, LEFT, pos=start + by)


def wheel(stand: Stand, down: int) -> None:
    """One notch of the wheel in the middle of the screen."""
    QTest.wheelEvent(stand.window, QPoint(900, 300), QPoint(0, -120 * down))


def test_a_click_on_the_poster_opens_its_page(stand: Stand) -> None:
    click(stand, QPointF(300, 200))
    assert (stand.shown.screen, stand.shown.stop) == ("page", "cup")


@pytest.mark.parametrize("down", [1, -1])
def test_the_wheel_wakes_the_story(stand: Stand, down: int) -> None:
    wheel(stand, down)
    assert (stand.shown.screen, stand.shown.stop) == ("page", "cup")


def test_a_move_of_the_mouse_alone_opens_nothing(stand: Stand) -> None:
    for across in range(0, 600, 50):
        QTest.mouseMove(stand.window, QPoint(200 + across, 300))
    assert stand.shown.screen == "attract"


@pytest.mark.parametrize(("start", "by", "stop"), [(1200, -1000, "lever"), (150, 1000, "cup")])
def test_a_drag_turns_to_the_neighbour(stand: Stand, start: int, by: int, stop: str) -> None:
    stand.go(Page("depot"))
    drag(stand, QPoint(start, 300), QPoint(by, 0))
    stand.settle()
    assert stand.shown.stop == stop


def test_a_vertical_drag_scrolls_the_page(stand: Stand) -> None:
    stand.go(Page("cup"))
    drag(stand, QPoint(900, 500), QPoint(0, -300))
    flickable = next(
        item for item in items.every(stand.item("Scroller")) if items.is_a(item, "QQuickFlickable")
    )
    until(lambda: items.number(flickable, "contentY") > 100, "the page has moved")
    assert stand.shown.stop == "cup"


def test_a_click_opens_a_tile_and_a_drag_does_not(stand: Stand) -> None:
    stand.go(Overview())
    spot = items.centre(items.of(stand.window, "Tile")[1])
    drag(stand, spot.toPoint(), QPoint(0, 120))
    assert stand.shown.screen == "overview"
    click(stand, spot)
    assert (stand.shown.screen, stand.shown.stop) == ("page", "depot")


def test_a_click_enlarges_a_picture_and_a_double_click_brings_it_closer(stand: Stand) -> None:
    stand.go(Page("depot"))
    click(stand, items.centre(items.of(stand.window, "EnlargingPicture")[0]))
    stand.settle()
    assert stand.shown.screen == "zoom"
    QTest.mouseDClick(stand.window, LEFT, pos=QPoint(400, 200))
    assert items.number(stand.item("ZoomScreen"), "closeness") == 2.5


def test_the_wheel_zooms_within_the_limits(stand: Stand) -> None:
    stand.go(Zoom("cup", 0))
    zoom, found = stand.item("ZoomScreen"), []
    for down in (-1, -1, 1) + 20 * (-1,) + 30 * (1,):
        wheel(stand, down)
        found.append(items.number(zoom, "closeness"))
    assert found[:3] == pytest.approx([1.2, 1.44, 1.2])
    assert (max(found), found[-1]) == (4, 1)


def test_a_click_beside_a_panel_closes_it(stand: Stand) -> None:
    stand.go(Page("depot"), panel=Panel.COMFORT)
    click(stand, QPointF(60, 60))
    assert (stand.shown.panel, stand.shown.stop) == ("", "depot")


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_do_nothing(stand: Stand, button: Qt.MouseButton) -> None:
    for place in (Attract("cup", since=0.0), Overview(), Page("depot")):
        stand.go(place)
        before = stand.shown
        for spot in (QPoint(300, 200), QPoint(1100, 400), QPoint(680, 707)):
            QTest.mouseClick(stand.window, button, pos=spot)
        with next_frame(stand.window):
            stand.window.update()
        assert stand.shown == before
