"""What moves between the screens: out of its place and back into it, never in anyone's way."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy

from kiosk.visit.state import Attract, Overview, Page, Place, Zoom
from tests.ui import items
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand, next_frame, turn_for, until

MIDDLE = QPointF(900, 300)
FADE_MS = 120
LONG_ENOUGH = 0.25
"""Seconds in which anything that still moved would draw a dozen frames."""


WAYS: dict[str, tuple[Place, Callable[[Stand], object]]] = {
    "open": (Overview(), lambda stand: stand.controller.open("cup")),
    "close": (Page("depot"), lambda stand: stand.controller.goHome()),
    "turn": (Page("depot"), lambda stand: stand.controller.turn(1)),
    "enlarge": (Page("depot"), lambda stand: stand.controller.enlarge(0)),
    "go back": (Zoom("depot", 0), lambda stand: stand.controller.goBack()),
    "tell on": (Attract("cup", since=0.0), lambda stand: stand.pass_time(10)),
    "enter": (Attract("cup", since=0.0), lambda stand: stand.controller.enter()),
}
"""Where a visitor is, and what leads to another screen."""


def tile(stand: Stand, stop: str) -> QQuickItem:
    [found] = [t for t in items.of(stand.window, "Tile") if t.property("stop")["id"] == stop]
    return found


def picture(stand: Stand) -> QQuickItem:
    """The main picture of the page."""
    return items.of(stand.window, "EnlargingPicture")[0]


def opening(stand: Stand) -> QRectF:
    """The part of the window in which a page is seen that opens or closes."""
    return items.place(stand.item("Opening").childItems()[0])


def flying(stand: Stand) -> QRectF:
    """The picture on its way to its large place, or back."""
    flight = stand.item("Flight")
    [found] = [item for item in items.every(flight) if items.is_a(item, "Picture")]
    return items.place(found)


def is_opening(stand: Stand) -> bool:
    return any(item.property("running") for item in items.of(stand.window, "Opening"))


def is_flying(stand: Stand) -> bool:
    return any(item.property("running") for item in items.of(stand.window, "Flight"))


def is_changing(stand: Stand) -> bool:
    """Whether one poster is being drawn over another."""
    return len(items.of(stand.window, "Poster")) > 1


def path(
    stand: Stand, moves: Callable[[Stand], bool], place: Callable[[Stand], QRectF]
) -> list[QRectF]:
    """Where something is, frame by frame, for as long as it moves."""
    seen = []
    while moves(stand):
        seen.append(place(stand))
        with next_frame(stand.window):
            stand.window.update()
    return seen


def midway(stand: Stand, moves: Callable[[Stand], bool], kind: str) -> None:
    """Waits until some of the way is behind what moves."""
    until(lambda: 0.1 < items.number(stand.item(kind), "part") < 1, "it is on its way")
    assert moves(stand)


def holds(outer: QRectF, inner: QRectF) -> bool:
    """Whether one place holds another, to the pixel."""
    return outer.adjusted(-1, -1, 1, 1).contains(inner)


def distance(one: QRectF, other: QRectF) -> float:
    """How far apart the sides of two places are, at most."""
    corners = one.topLeft() - other.topLeft(), one.bottomRight() - other.bottomRight()
    return max(max(abs(corner.x()), abs(corner.y())) for corner in corners)


def test_a_tile_opens_into_its_page(stand: Stand, fingers: Fingers) -> None:
    stand.go(Overview())
    before = items.place(tile(stand, "lever"))
    fingers.tap(before.center())
    assert (stand.shown.screen, stand.shown.stop) == ("page", "lever")
    whole = items.place(stand.item("Opening"))
    seen = path(stand, is_opening, opening)
    assert len(seen) > 2
    assert distance(seen[0], before) < distance(seen[0], whole)
    assert all(holds(later, earlier) for earlier, later in pairwise([before, *seen, whole]))
    assert distance(opening(stand), whole) < 1


def test_a_page_that_opens_can_be_used_at_once(stand: Stand, fingers: Fingers) -> None:
    stand.go(Overview())
    fingers.tap(items.centre(tile(stand, "cup")))
    midway(stand, is_opening, "Opening")
    fingers.tap(items.centre(stand.control(stand.words("next"))))
    assert is_opening(stand)
    stand.settle()
    assert (stand.shown.screen, stand.shown.stop) == ("page", "depot")
    assert items.number(stand.item("Pager"), "contentX") == stand.window.width()


def test_home_is_found_while_a_page_opens(stand: Stand, fingers: Fingers) -> None:
    stand.go(Overview())
    fingers.tap(items.centre(tile(stand, "cup")))
    midway(stand, is_opening, "Opening")
    fingers.tap(items.centre(stand.control(stand.words("overview"))))
    stand.settle()
    assert stand.shown.screen == "overview"
    assert items.of(stand.window, "PageScreen") == []
    fingers.tap(items.centre(tile(stand, "wood")))
    stand.settle()
    assert (stand.shown.screen, stand.shown.stop) == ("page", "wood")
    assert distance(opening(stand), items.place(stand.item("Opening"))) < 1


def test_a_page_closes_into_its_tile(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    whole = opening(stand)
    fingers.tap(items.centre(stand.control(stand.words("overview"))))
    assert stand.shown.screen == "overview"
    after = items.place(tile(stand, "depot"))
    seen = path(stand, is_opening, opening)
    assert len(seen) > 2
    assert distance(seen[-1], after) < distance(seen[-1], whole)
    assert all(holds(earlier, later) for earlier, later in pairwise([whole, *seen, after]))
    assert items.of(stand.window, "PageScreen") == []


def test_a_tile_is_open_to_the_touch_while_a_page_closes(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    fingers.tap(items.centre(stand.control(stand.words("overview"))))
    assert is_opening(stand)
    fingers.tap(items.centre(tile(stand, "wood")))
    assert (stand.shown.screen, stand.shown.stop) == ("page", "wood")
    stand.settle()
    assert distance(opening(stand), items.place(stand.item("Opening"))) < 1


def test_a_picture_flies_to_its_large_place_and_back(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    small = items.place(picture(stand))
    fingers.tap(small.center())
    assert stand.shown.screen == "zoom"
    up = path(stand, is_flying, flying)
    large = stand.item("ZoomScreen").property("painted")
    fingers.tap(items.centre(stand.control(stand.words("close"))))
    assert stand.shown.screen == "page"
    down = path(stand, is_flying, flying)
    assert min(len(up), len(down)) > 2
    assert distance(up[0], small) < distance(up[0], large)
    assert distance(down[-1], small) < distance(down[-1], large)
    for way, end in ((up, large), (down, small)):
        assert all(distance(b, end) <= distance(a, end) + 1 for a, b in pairwise([*way, end]))


def test_a_flight_may_be_turned_back(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    small = items.place(picture(stand))
    fingers.tap(small.center())
    midway(stand, is_flying, "Flight")
    there = flying(stand)
    fingers.tap(items.centre(stand.control(stand.words("close"))))
    back = path(stand, is_flying, flying)
    assert distance(back[0], small) <= distance(there, small) + 0.3 * stand.window.width()
    assert distance(back[-1], small) < distance(back[0], small)
    assert stand.shown.screen == "page"
    fingers.tap(items.centre(picture(stand)))
    stand.settle()
    assert stand.shown.screen == "zoom"


def test_a_tap_while_the_poster_changes_enters_what_is_told_now(
    stand: Stand, fingers: Fingers
) -> None:
    stand.pass_time(10)
    assert stand.shown.stop == "depot"
    assert is_changing(stand)
    fingers.tap(QPointF(300, 200))
    assert (stand.shown.screen, stand.shown.stop) == ("page", "depot")
    stand.settle()
    [page] = items.of(stand.window, "PageScreen")
    assert page.property("page")["id"] == "depot"


def test_a_poster_is_drawn_over_the_last_one(stand: Stand) -> None:
    stand.pass_time(10)
    last, front = items.of(stand.window, "Poster")
    assert (last.property("page")["id"], front.property("page")["id"]) == ("cup", "depot")
    curtain = front.parentItem()
    assert curtain.clip()
    seen = path(stand, is_changing, lambda _: items.place(curtain))
    assert len(seen) > 2
    assert all(later.x() <= earlier.x() for earlier, later in pairwise(seen))
    assert (curtain.x(), curtain.clip()) == (0, False)
    assert items.place(front).x() == 0


@pytest.mark.parametrize("way", WAYS)
def test_calm_motion_knows_nothing_but_a_short_fade(stand: Stand, way: str) -> None:
    place, act = WAYS[way]
    stand.go(place, calm=True)
    act(stand)
    assert not any(moves(stand) for moves in (is_opening, is_flying, is_changing))
    [veil] = items.of(stand.window, "Veil")
    durations = {child.property("duration") for child in veil.findChildren(QObject)}
    assert durations - {None} == {FADE_MS}
    pagers = items.of(stand.window, "Pager")
    assert all(pager.property("contentX") == pager.property("goal") for pager in pagers)
    stand.settle()
    assert items.of(stand.window, "Veil") == []


def test_a_finger_holds_a_page_that_settles_and_lets_it_go_on(
    stand: Stand, fingers: Fingers
) -> None:
    stand.go(Page("depot"))
    pager, width = stand.item("Pager"), stand.window.width()
    stand.controller.turn(1)
    until(lambda: items.number(pager, "contentX") > 1.2 * width, "the page is on its way")
    fingers.press(MIDDLE)
    held = items.number(pager, "contentX")
    assert width < held < 2 * width
    turn_for(LONG_ENOUGH)
    assert items.number(pager, "contentX") == held
    fingers.lift()
    stand.settle()
    assert (stand.shown.stop, items.number(pager, "contentX")) == ("lever", 2 * width)


def test_a_page_that_is_held_can_be_drawn_back(stand: Stand, fingers: Fingers) -> None:
    stand.go(Page("depot"))
    pager, width = stand.item("Pager"), stand.window.width()
    stand.controller.turn(1)
    until(lambda: items.number(pager, "contentX") > 1.2 * width, "the page is on its way")
    fingers.press(QPointF(300, 300))
    for x in range(320, 1320, 40):
        fingers.move(QPointF(x, 300))
    turn_for(0.12)
    fingers.lift()
    stand.settle()
    assert stand.shown.stop == "depot"
    assert items.number(pager, "contentX") == width


@pytest.mark.parametrize("way", WAYS)
def test_nothing_runs_on_after_a_movement(stand: Stand, way: str) -> None:
    place, act = WAYS[way]
    stand.go(place)
    act(stand)
    if stand.shown.screen == "attract":
        stand.controller.togglePause()
    stand.settle()
    turn_for(LONG_ENOUGH)
    frames = QSignalSpy(stand.window.frameSwapped)
    turn_for(LONG_ENOUGH)
    assert frames.count() == 0
