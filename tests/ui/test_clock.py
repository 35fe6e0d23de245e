from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.ui.clock import Clock, HeldClock
from tests.ui.stand import until


def test_it_wakes_once_and_not_before_its_moment(app: QGuiApplication) -> None:  # noqa: ARG001
    clock = Clock()
    woke: list[float] = []
    clock.woke.connect(lambda: woke.append(clock.now()))
    moment = clock.now() + 0.03
    clock.wake_at(clock.now() + 3600)
    clock.wake_at(moment)
    until(lambda: bool(woke), "it woke")
    assert woke[0] >= moment
    assert len(woke) == 1


def test_a_moment_that_has_passed_wakes_at_once(app: QGuiApplication) -> None:  # noqa: ARG001
    clock = Clock()
    woke = QSignalSpy(clock.woke)
    clock.wake_at(clock.now() - 10)
    until(lambda: woke.count() == 1, "it woke")


def test_a_held_clock_only_moves_when_it_is_told() -> None:
    clock = HeldClock(5.0)
    woke = QSignalSpy(clock.woke)
    clock.wake_at(0.0)
    assert (clock.now(), woke.count()) == (5.0, 0)
    clock.move_to(6.0)
    assert (clock.now(), woke.count()) == (6.0, 1)
