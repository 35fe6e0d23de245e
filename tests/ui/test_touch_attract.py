"""The first touch: on the poster, and on the bar below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF

from kiosk.visit.state import Page
from tests.ui import items
from tests.ui.fingers import Fingers
from tests.ui.stand import Stand


def test_a_tap_on_the_poster_opens_that_page(stand: Stand, fingers: Fingers) -> None:
    stand.pass_time(10)
    assert stand.shown.stop == "depot"
    fingers.tap(QPointF(300, 200))
    assert (stand.shown.screen, stand.shown.stop) == ("page", "depot")


def test_a_swipe_over_the_poster_opens_it_too(stand: Stand, fingers: Fingers) -> None:
    fingers.slide(QPointF(600, 300), QPoint(-300, 20))
    assert (stand.shown.screen, stand.shown.stop) == ("page", "cup")


def test_the_invitation_opens_the_page(stand: Stand, fingers: Fingers) -> None:
    fingers.tap(items.centre(stand.control(stand.words("start"))))
    assert (stand.shown.screen, stand.shown.stop) == ("page", "cup")


def test_a_language_is_chosen_in_place(stand: Stand, fingers: Fingers) -> None:
    fingers.tap(items.centre(stand.control("English")))
    assert (stand.shown.screen, stand.shown.language) == ("attract", "en")
    assert "Cup in English" in items.said(stand.window)


def test_the_story_is_paused_in_place_and_goes_on(stand: Stand, fingers: Fingers) -> None:
    fingers.tap(items.centre(stand.control(stand.words("pause"))))
    assert (stand.shown.screen, stand.shown.paused) == ("attract", True)
    stand.pass_time(30)
    assert stand.shown.stop == "cup"
    fingers.tap(items.centre(stand.control(stand.words("play"))))
    assert (stand.shown.screen, stand.shown.paused) == ("attract", False)
    stand.pass_time(30)
    assert stand.shown.stop == "depot"


def test_a_touch_between_the_buttons_of_the_bar_does_nothing(
    stand: Stand, fingers: Fingers
) -> None:
    bar = items.place(stand.item("AttractBar"))
    for across in range(5, int(bar.width()), 20):
        spot = QPointF(across, bar.center().y())
        if not any(items.place(p).contains(spot) for p in items.of(stand.window, "Press")):
            fingers.tap(spot)
    fingers.tap(QPointF(bar.center().x(), bar.bottom() - 2))
    assert (stand.shown.screen, stand.shown.language) == ("attract", "nl")


def test_a_swipe_over_the_bar_opens_nothing(stand: Stand, fingers: Fingers) -> None:
    bar = items.place(stand.item("AttractBar"))
    fingers.slide(QPointF(bar.right() - 20, bar.bottom() - 4), QPoint(-400, 0))
    assert stand.shown.screen == "attract"


def test_the_story_goes_on_by_itself_and_round(stand: Stand) -> None:
    seen = []
    for _ in range(6):
        seen.append(stand.shown.stop)
        stand.pass_time(60)
        stand.settle()
    assert seen == ["cup", "depot", "lever", "wheels", "wood", "cup"]


def test_the_next_visitor_sees_nothing_of_the_page_that_the_last_one_read(
    stand: Stand, fingers: Fingers
) -> None:
    stand.go(Page("depot"))
    stand.pass_time(61)
    stand.pass_time(21)
    assert (stand.shown.screen, stand.shown.stop) == ("attract", "cup")
    fingers.tap(QPointF(300, 200))
    [page] = items.of(stand.window, "PageScreen")
    assert page.property("page")["id"] == "cup"
    assert items.place(page).x() == 0
