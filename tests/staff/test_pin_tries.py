"""The tries at a PIN: in every order, with restarts, and for as long as anybody likes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.staff import tries
from kiosk.staff.pins import Pins, Right, Wait, Wrong
from tests.staff.pins import RIGHT, WRONG, with_pin

DAY = 24 * 3600.0


class AtTheScreen(RuleBasedStateMachine):
    """Somebody types, waits, and pulls the plug."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.data = with_pin(Path(self.folder.name))
        self.now = 0.0
        self.pins = Pins(self.data, self.now)
        self.wrong = 0
        self.free_at = 0.0

    def teardown(self) -> None:
        self.folder.cleanup()

    def _punish(self) -> None:
        over = self.wrong - 5
        wait = 0 if over < 0 else [30, 60, 120, 300, 600, 900][min(over, 5)]
        self.free_at = self.now + wait

    @rule(seconds=st.sampled_from([0.5, 29, 30, 60, 120, 300, 600, 900]))
    def wait_for(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    def wait_to_the_end(self) -> None:
        self.now = max(self.now, self.free_at)

    @rule(clock=st.floats(0, 1e6))
    def restart(self, clock: float) -> None:
        """The clock may begin anywhere."""
        self.now = clock
        self.pins = Pins(self.data, clock)
        self._punish()

    @rule()
    def type_wrong(self) -> None:
        result = self.pins.check(WRONG, self.now)
        if self.now < self.free_at:
            assert isinstance(result, Wait)
            assert result.seconds == pytest.approx(self.free_at - self.now)
            return
        self.wrong += 1
        self._punish()
        assert isinstance(result, Wrong)
        assert result.left == max(0, 5 - self.wrong)
        assert result.wait == pytest.approx(self.free_at - self.now)

    @rule()
    def type_right(self) -> None:
        result = self.pins.check(RIGHT, self.now)
        if self.now < self.free_at:
            assert isinstance(result, Wait)
            return
        assert result == Right()
        self.wrong = 0
        self.free_at = self.now

    @rule()
    def set_on_the_command_line(self) -> None:
        """What another process does counts at once."""
        Pins(self.data, 0).clear()
        with_pin(self.data)
        self.wrong = 0
        self.free_at = self.now

    @invariant()
    def waits_as_long_as_it_should(self) -> None:
        assert self.pins.wait(self.now) == pytest.approx(max(0.0, self.free_at - self.now))


TestAtTheScreen = AtTheScreen.TestCase
TestAtTheScreen.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)


@pytest.mark.parametrize("restarts", [False, True])
def test_who_never_stops_guessing_gets_few_tries_a_day(tmp_path: Path, restarts: bool) -> None:
    data, now, typed = with_pin(tmp_path), 0.0, 0
    pins = Pins(data, now)
    while (now := now + pins.wait(now)) < DAY:
        assert isinstance(pins.check(WRONG, now), Wrong)
        typed += 1
        pins = Pins(data, now) if restarts else pins
    assert typed < 110
    assert pins.wait(now) == 0
    assert pins.check(RIGHT, now) == Right()


def test_each_wait_is_longer_than_the_one_before() -> None:
    waits = [tries.wait(wrong, 0) for wrong in range(20)]
    assert waits[:10] == [0, 0, 0, 0, 0, 30, 60, 120, 300, 600]
    assert set(waits[10:]) == {900}


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"-1", b"0x0", b"1.5", b"0 0", b"\xff", b"9" * 5000, "٣".encode()]
)
def test_a_damaged_count_gives_no_free_tries(data: bytes) -> None:
    assert tries.read(data) == tries.FREE


@pytest.mark.parametrize("wrong", [0, 1, 4, 5, 100, 12345678])
def test_a_count_comes_back(wrong: int) -> None:
    assert tries.read(tries.as_text(wrong)) == wrong


def test_a_clock_that_goes_back_makes_no_wait_longer() -> None:
    assert tries.wait(5, -1000) == 30
