"""The ways in to the screens for staff and out of them, by touch and by keys alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.settings import Corner
from kiosk.staff import state as s
from kiosk.staff.pins import Pins
from kiosk.ui.clock import HeldClock
from kiosk.ui.staff.backstage import Backstage
from kiosk.ui.staff.hold import Hold
from kiosk.ui.staff.stand import Stand as Place
from kiosk.ui.trace import Trace
from kiosk.visit.state import Attract
from tests.ui.exhibits import EXHIBITION
from tests.ui.fingers import Fingers
from tests.ui.stand import LAPTOP, Stand, turn_for, until

PIN = "135790"
SHORT = 0.15
"""Seconds that a corner is held in these tests, so that they need not wait for three."""

CORNERS = {
    Corner.TOP_LEFT: (3, 3),
    Corner.TOP_RIGHT: (-3, 3),
    Corner.BOTTOM_LEFT: (3, -3),
    Corner.BOTTOM_RIGHT: (-3, -3),
}
CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass
class Staffed:
    """A stand with its staff's screens, whose time stands as well."""

    stand: Stand
    backstage: Backstage
    clock: HeldClock
    trace: Path

    @property
    def place(self) -> s.Place:
        return self.backstage.desk.session.place

    def call(self) -> None:
        """By the keys."""
        QTest.keyClick(self.stand.window, Qt.Key.Key_S, CHORD)
        until(lambda: isinstance(self.place, s.Asking), "the PIN is asked for")

    def enter(self) -> None:
        """By the keys too."""
        self.call()
        for digit in PIN:
            QTest.keyClick(self.stand.window, Qt.Key(ord(digit)))
        QTest.keyClick(self.stand.window, Qt.Key.Key_Return)
        until(lambda: isinstance(self.place, s.Menu), "staff are in")


@pytest.fixture(scope="module")
def made(
    app: QGuiApplication,  # noqa: ARG001
    bundle: Path,
    renditions: Path,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Staffed]:
    folder = tmp_path_factory.mktemp("staff")
    Pins(folder, 0.0).set(PIN)
    stand = Stand(EXHIBITION, bundle, LAPTOP, folder / "trace")
    clock, trace = HeldClock(), folder / "staff.jsonl"
    place = Place(folder, ("--data", str(folder)), Corner.TOP_LEFT, may_quit=True, has_inbox=False)
    with Trace(trace) as told:
        backstage = Backstage(stand.stage, stand.presence, place, told, clock)
        stand.open()
        yield Staffed(stand, backstage, clock, trace)
        backstage.end()
        stand.close()


@pytest.fixture
def staffed(made: Staffed) -> Iterator[Staffed]:
    """Closed, with a visitor who has just come."""
    made.stand.reset()
    yield made
    made.clock.move_to(made.clock.now() + 1000)
    assert isinstance(made.place, s.Away)


@pytest.mark.parametrize("corner", list(Corner))
def test_a_finger_that_stays_in_the_corner(staffed: Staffed, corner: Corner) -> None:
    window = staffed.stand.window
    hold, held = Hold(window, corner, SHORT), list[bool]()
    hold.held.connect(lambda: held.append(True))
    x, y = CORNERS[corner]
    spot = QPointF(x % window.width(), y % window.height())
    fingers = Fingers(window)
    fingers.press(spot)
    until(lambda: held == [True], "it was held")
    fingers.lift()
    window.removeEventFilter(hold)


@pytest.mark.parametrize("slip", ["lifts", "drifts away", "gets company"])
def test_a_finger_that_does_not_stay(staffed: Staffed, slip: str) -> None:
    window = staffed.stand.window
    hold, held = Hold(window, Corner.TOP_LEFT, SHORT), list[bool]()
    hold.held.connect(lambda: held.append(True))
    fingers = Fingers(window)
    fingers.press(QPointF(3, 3))
    match slip:
        case "lifts":
            fingers.lift()
        case "drifts away":
            fingers.move(QPointF(500, 3))
        case _:
            fingers.press(QPointF(600, 300), finger=1)
            fingers.move(QPointF(4, 3))
    turn_for(2 * SHORT)
    assert held == []
    for finger in {"lifts": [], "drifts away": [0]}.get(slip, [1, 0]):
        fingers.lift(finger)
    window.removeEventFilter(hold)


def test_in_and_out_by_keys_alone(staffed: Staffed) -> None:
    staffed.enter()
    QTest.keyClick(staffed.stand.window, Qt.Key.Key_Escape)
    assert isinstance(staffed.place, s.Away)
    places = [json.loads(line) for line in staffed.trace.read_text().splitlines()]
    told = [line["place"] for line in places if line["event"] == "staff"]
    assert told[-4:] == ["Asking", "Judging", "Menu", "Away"]


def test_digits_count_nowhere_but_at_the_door(staffed: Staffed) -> None:
    before = staffed.stand.shown
    for digit in PIN:
        QTest.keyClick(staffed.stand.window, Qt.Key(ord(digit)))
    assert staffed.stand.shown == before
    staffed.enter()
    assert not staffed.stand.presence.takes_digits


def test_it_leaves_by_itself_and_the_visitor_finds_all_as_it_was(staffed: Staffed) -> None:
    staffed.stand.go(Attract(EXHIBITION.tour[1], 0.0))
    before = staffed.stand.shown
    staffed.enter()
    staffed.clock.move_to(staffed.clock.now() + s.Rules().leaves - 1)
    assert isinstance(staffed.place, s.Menu)
    staffed.clock.move_to(staffed.clock.now() + 1)
    assert isinstance(staffed.place, s.Away)
    assert staffed.stand.shown.stop == before.stop


def test_a_touch_of_staff_keeps_the_screens_open(staffed: Staffed) -> None:
    staffed.enter()
    for _ in range(3):
        staffed.clock.move_to(staffed.clock.now() + s.Rules().leaves - 1)
        Fingers(staffed.stand.window).tap(QPointF(30, 30))
        assert isinstance(staffed.place, s.Menu)


def test_while_the_screen_is_wiped_nothing_counts(staffed: Staffed) -> None:
    staffed.enter()
    staffed.backstage.desk.clean()
    fingers = Fingers(staffed.stand.window)
    before = staffed.stand.shown
    for _ in range(3):
        fingers.tap(QPointF(300, 300))
        QTest.keyClick(staffed.stand.window, Qt.Key.Key_Escape)
        QTest.keyClick(staffed.stand.window, Qt.Key.Key_S, CHORD)
        assert isinstance(staffed.place, s.Cleaning)
    staffed.clock.move_to(staffed.clock.now() + s.Rules().cleaning)
    assert isinstance(staffed.place, s.Away)
    assert staffed.stand.shown == before
    staffed.call()
