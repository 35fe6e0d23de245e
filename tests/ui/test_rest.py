"""At rest nothing moves: not a single frame is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.visit.state import Attract, Overview, Page, Place, Zoom
from tests.ui import items
from tests.ui.stand import Stand, turn_for, until

LONG_ENOUGH = 0.25
"""Seconds in which anything that still moved would draw a dozen frames."""


@pytest.mark.parametrize(
    "place",
    [
        Overview(),
        Page("cup"),
        Page("lever"),
        Zoom("cup", 0),
        Attract("cup", since=0.0, paused=True),
        Attract("lever", since=0.0),
    ],
)
def test_a_screen_at_rest_draws_no_frame(stand: Stand, place: Place) -> None:
    stand.go(place)
    turn_for(LONG_ENOUGH)
    frames = QSignalSpy(stand.window.frameSwapped)
    for _ in range(5):
        stand.pass_time(1)
    turn_for(LONG_ENOUGH)
    assert frames.count() == 0


def test_the_picture_of_the_attract_loop_drifts_by_whole_pixels(stand: Stand) -> None:
    stand.go(Attract("cup", since=0.0))
    [poster] = items.of(stand.window, "Poster")
    [picture] = [item for item in items.every(poster) if items.is_a(item, "QQuickImage")]
    moves = QSignalSpy(picture.xChanged)
    for count in range(1, 4):
        until(lambda: moves.count() >= count, "it drifts")  # noqa: B023
        assert picture.x() == round(picture.x())


def test_calm_motion_does_not_drift(stand: Stand) -> None:
    stand.go(Attract("cup", since=0.0))
    stand.controller.toggleCalm()
    turn_for(LONG_ENOUGH)
    frames = QSignalSpy(stand.window.frameSwapped)
    turn_for(LONG_ENOUGH)
    assert frames.count() == 0


def test_a_page_that_turns_does_draw_frames(stand: Stand) -> None:
    stand.go(Page("depot"))
    frames = QSignalSpy(stand.window.frameSwapped)
    stand.controller.turn(1)
    turn_for(LONG_ENOUGH)
    assert frames.count() > 3


def test_the_countdown_draws_once_a_second(stand: Stand) -> None:
    stand.go(Page("depot"))
    stand.pass_time(61)
    turn_for(LONG_ENOUGH)
    frames = QSignalSpy(stand.window.frameSwapped)
    turn_for(LONG_ENOUGH)
    assert frames.count() == 0
    stand.pass_time(1)
    turn_for(0.1)
    assert 1 <= frames.count() <= 2
