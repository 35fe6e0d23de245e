"""What the screens for staff ask of this machine: its PIN, its disk, what went wrong on it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import assert_never

from kiosk import __version__
from kiosk.staff import events as e
from kiosk.staff.pins import Pins, PinState, Right, Wait, Wrong
from kiosk.staff.report import line_of
from kiosk.staff.state import Line, Mistake, Report

GB = 1e9


class Door:
    """The PIN in the data folder `data`, and what staff are told once they are in.

    Every `now` is seconds of one monotonic clock, which began with the program.
    """

    def __init__(self, data: Path) -> None:
        """Nobody has tried anything yet."""
        self._data = data
        self._pins = Pins(data, 0.0)

    def called(self, now: float, language: str) -> e.Called | e.FoundLocked:
        """Somebody wants to be let in."""
        problem = self._pins.problem
        if problem is not None:
            return e.FoundLocked(Report(False, (line_of(problem, language),)))
        return e.Called(self._pins.state is PinState.SET, self._pins.wait(now))

    def judge(self, pin: str, now: float) -> e.Judged:
        """Compares `pin`."""
        result = self._pins.check(pin, now)
        match result:
            case Right():
                return e.Judged(True)
            case Wrong(left, wait):
                return e.Judged(False, left, wait)
            case Wait(seconds):
                return e.Judged(False, 0, seconds)
            case _ as never:
                assert_never(never)

    def keep(self, pin: str) -> e.Kept:
        """Makes `pin` the PIN of the stand."""
        try:
            self._pins.set(pin)
        except OSError:
            return e.Kept(Mistake.NOT_KEPT)
        return e.Kept()

    def facts(self, words: Mapping[str, str]) -> str:
        """The version, and what is free on the disk."""
        facts = [words["program"].replace("{version}", __version__)]
        try:
            free = shutil.disk_usage(self._data).free / GB
        except OSError:
            return facts[0]
        amount = f"{free:.0f} GB" if free >= 10 else f"{free:.1f} GB"
        return "\n".join([*facts, words["free"].replace("{free}", amount)])

    def problems(self, words: Mapping[str, str], language: str) -> tuple[Line, ...]:
        """What went wrong lately, in `words` of `language`."""
        from kiosk.staff.troubles import troubles  # only now: the show is not to wait for it

        return troubles(self._data, words, language)
