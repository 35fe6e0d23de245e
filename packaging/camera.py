"""Films a virtual touch screen and the fingers on it."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from types import TracebackType
from typing import Self

from animation import Frame, Point

from tests.stage.inputtest import Phase
from tests.stage.touchscreen import TouchScreen

STEP = 0.08
"""Seconds from one look at the screen to the next."""

SHRINK = 2


class Hand(TouchScreen):
    """A touch screen that knows where it is touched."""

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        """Start a screen of width x height pixels, untouched."""
        self.fingers: dict[int, Point] = {}
        super().__init__(width, height)

    def finger(self, phase: Phase, finger: int, point: Point) -> None:
        """Put down, move or lift one finger (numbered from 0)."""
        super().finger(phase, finger, point)
        others = {number: place for number, place in self.fingers.items() if number != finger}
        self.fingers = others if phase is Phase.END else {**others, finger: point}


class Camera:
    """Films a screen for the length of a `with` block; `frames` are what it saw, in order."""

    def __init__(self, hand: Hand) -> None:
        """Get ready."""
        self.frames: list[Frame] = []
        self._hand = hand
        self._cut = Event()
        self._thread = ThreadPoolExecutor(1)

    def __enter__(self) -> Self:
        """Begin."""
        self._filming = self._thread.submit(self._film)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End with one more look; raises what went wrong while filming."""
        self._cut.set()
        self._thread.shutdown()
        self._filming.result()
        self.frames.append(self._look())

    def _film(self) -> None:
        due = time.monotonic()
        while not self._cut.wait(max(0.0, due - time.monotonic())):
            self.frames.append(self._look())
            due += STEP

    def _look(self) -> Frame:
        fingers = tuple((x / SHRINK, y / SHRINK) for x, y in self._hand.fingers.values())
        at = time.monotonic()
        picture = self._hand.picture().reduce(SHRINK)
        if self.frames and self.frames[-1].picture == picture:
            picture = self.frames[-1].picture  # the same pixels are kept only once
        return Frame(at, picture, fingers)
