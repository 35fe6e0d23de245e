"""The virtual touch screen, as a real Qt program on it sees it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stage import touch_probe
from tests.stage.inputtest import Phase
from tests.stage.process import Event, TracedProcess, named
from tests.stage.touchscreen import Point, Stroke, TouchScreen

pytestmark = pytest.mark.touch
pytest_plugins = ["tests.stage.fixtures"]

PIXEL = 1.0
TURNED = pytest.mark.parametrize(
    "touch_screen", [(1920, 1080), (1080, 1920)], indirect=True, ids=["lying", "standing"]
)


@pytest.fixture
def probe(touch_screen: TouchScreen, tmp_path: Path) -> Iterator[TracedProcess]:
    trace = tmp_path / "trace.jsonl"
    command = [sys.executable, touch_probe.__file__, str(trace)]
    with TracedProcess(command, trace, touch_screen.server.environment()) as process:
        size = [touch_screen.width, touch_screen.height]
        process.wait_for(named("painted", size=size, touch=True), timeout=20)
        yield process


def touches_until_end(probe: TracedProcess) -> list[Event]:
    """Return the touch events up to and including the one that lifts the last finger."""
    events = [probe.wait_for(named("touch"))]
    while events[-1].details["kind"] != "TouchEnd":
        events.append(probe.wait_for(named("touch")))
    return events


def place(event: Event, finger: int = 0) -> Point:
    x, y = event.details["points"][finger]
    return x, y


@TURNED
def test_a_tap_arrives_where_it_was_made(touch_screen: TouchScreen, probe: TracedProcess) -> None:
    right, bottom = touch_screen.width - 1, touch_screen.height - 1
    for point in ((0, 0), (right, 0), (right, bottom), (0, bottom), (400, 900)):
        touch_screen.tap(*point)
        begin, *_, end = touches_until_end(probe)
        assert begin.details["kind"] == "TouchBegin"
        assert place(begin) == pytest.approx(point, abs=PIXEL)
        assert place(end) == pytest.approx(point, abs=PIXEL)


def test_a_hold_lasts_as_long_as_asked(touch_screen: TouchScreen, probe: TracedProcess) -> None:
    touch_screen.tap(500, 500, seconds=0.8)
    begin, *_, end = touches_until_end(probe)
    assert end.t - begin.t == pytest.approx(0.8, abs=0.3)


def test_a_double_tap_is_two_taps_soon_after_each_other(
    touch_screen: TouchScreen, probe: TracedProcess
) -> None:
    touch_screen.double_tap(500, 500)
    first, second = touches_until_end(probe), touches_until_end(probe)
    assert second[0].details["kind"] == "TouchBegin"
    assert 0 < second[0].t - first[0].t < 0.4  # Qt's own limit for a double click


@TURNED
def test_a_swipe_moves_one_way(touch_screen: TouchScreen, probe: TracedProcess) -> None:
    touch_screen.swipe((900, 500), (300, 520))
    events = touches_until_end(probe)
    across = [place(event)[0] for event in events]
    assert across == sorted(across, reverse=True)
    assert len(set(across)) > 4
    assert place(events[0]) == pytest.approx((900, 500), abs=PIXEL)
    assert place(events[-1]) == pytest.approx((300, 520), abs=PIXEL)


def test_a_drag_goes_from_point_to_point_without_lifting(
    touch_screen: TouchScreen, probe: TracedProcess
) -> None:
    began = time.monotonic()
    touch_screen.drag([(500, 400), (900, 400), (500, 400)], 0.4)
    assert time.monotonic() - began >= 0.4
    events = touches_until_end(probe)
    across = [place(event)[0] for event in events]
    turn = across.index(max(across))
    assert across[turn] == pytest.approx(900, abs=PIXEL)
    assert across == sorted(across[:turn]) + sorted(across[turn:], reverse=True)
    assert [across[0], across[-1]] == pytest.approx([500, 500], abs=PIXEL)


def test_a_pinch_spreads_two_fingers(touch_screen: TouchScreen, probe: TracedProcess) -> None:
    touch_screen.pinch((960, 540), start=100, end=600)
    pairs = [event for event in touches_until_end(probe) if len(event.details["points"]) == 2]
    spans = [abs(place(event, 1)[0] - place(event, 0)[0]) for event in pairs]
    assert spans[0] == pytest.approx(100, abs=2 * PIXEL)
    assert max(spans) == pytest.approx(600, abs=2 * PIXEL)
    assert {round(place(event, finger)[1]) for event in pairs for finger in (0, 1)} <= {539, 540}


def test_ten_fingers_are_told_apart(touch_screen: TouchScreen, probe: TracedProcess) -> None:
    ways = [Stroke((100 + 150 * n, 200), (100 + 150 * n, 800)) for n in range(10)]
    touch_screen.stroke(ways, 0.2)
    fullest = max(touches_until_end(probe), key=lambda event: len(event.details["points"]))
    across = sorted(place(fullest, finger)[0] for finger in range(10))
    assert across == pytest.approx([way.start[0] for way in ways], abs=PIXEL)


def test_a_resting_finger_stays_down(touch_screen: TouchScreen, probe: TracedProcess) -> None:
    touch_screen.finger(Phase.BEGIN, 0, (50, 50))
    probe.wait_for(named("touch", kind="TouchBegin"))
    touch_screen.finger(Phase.BEGIN, 1, (800, 800))
    second = probe.wait_for(named("touch", kind="TouchUpdate"))
    assert len(second.details["points"]) == 2
    touch_screen.finger(Phase.END, 1, (800, 800))
    touch_screen.finger(Phase.END, 0, (50, 50))
    probe.wait_for(named("touch", kind="TouchEnd"))


@TURNED
def test_the_mouse_clicks(touch_screen: TouchScreen, probe: TracedProcess) -> None:
    touch_screen.click(300, 700)
    click = probe.wait_for(named("click"))
    assert (click.details["x"], click.details["y"]) == pytest.approx((300, 700), abs=PIXEL)


@pytest.mark.parametrize(
    ("pressed", "received"),
    [("Right", "Key_Right"), ("PageDown", "Key_PageDown"), ("Escape", "Key_Escape")],
)
def test_keys_arrive(
    touch_screen: TouchScreen, probe: TracedProcess, pressed: str, received: str
) -> None:
    touch_screen.key(pressed)
    probe.wait_for(named("key", key=received))


def test_the_picture_is_what_the_screen_shows(
    touch_screen: TouchScreen, probe: TracedProcess
) -> None:
    picture = touch_screen.picture()
    assert picture.size == (touch_screen.width, touch_screen.height)
    assert picture.getpixel((700, 400)) == touch_probe.COLOUR
    assert probe.end() != 0
