"""A virtual touch screen: Xorg with its dummy video driver and its `inputtest` devices.

Programs on it see a real ten-finger touch screen, a mouse and a keyboard. Positions are pixels of
the screen from its top left corner, times are seconds.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Self

from PIL import Image

from tests.stage import xorg_config
from tests.stage.inputtest import Connection, Phase
from tests.stage.keys import CODES
from tests.stage.server import Server

XORG = "/usr/lib/xorg/Xorg"
DUMMY_DRIVER = Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")
NO_TERMINAL = ("vt7", "-novtswitch", "-sharevts")
FRAME = 1 / 60
PRESS = 0.05
BETWEEN_TAPS = 0.1

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """The straight way of one finger."""

    start: Point
    end: Point

    def at(self, share: float) -> Point:
        """Return the point after this share of the way, from 0 to 1."""
        (x0, y0), (x1, y1) = self.start, self.end
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share


def available() -> bool:
    """Whether this machine has the server and its dummy driver."""
    return shutil.which(XORG) is not None and DUMMY_DRIVER.exists()


class TouchScreen:
    """One server with a screen of width x height pixels, and the hands in front of it."""

    def __init__(self, width: int = 1920, height: int = 1080) -> None:
        """Start the server on a free display number."""
        self.width, self.height = width, height
        with ExitStack() as started:
            folder = Path(started.enter_context(tempfile.TemporaryDirectory()))
            config = folder / "xorg.conf"
            xorg_config.write(config, width, height, folder)
            log = ("-config", str(config), "-logfile", str(folder / "xorg.log"))
            command = [XORG, *log, *NO_TERMINAL]
            self.server = started.enter_context(Server(command, folder / "output.log"))
            self._touch, self._pointer, self._keyboard = (
                Connection(device.socket(folder)) for device in xorg_config.DEVICES
            )
            self._started = started.pop_all()

    def tap(self, x: float, y: float, seconds: float = PRESS) -> None:
        """Touch a point with one finger; a long hold is a tap of more seconds."""
        self.stroke([Stroke((x, y), (x, y))], seconds)

    def double_tap(self, x: float, y: float) -> None:
        """Touch a point twice in quick succession."""
        self.tap(x, y)
        time.sleep(BETWEEN_TAPS)
        self.tap(x, y)

    def swipe(self, start: Point, end: Point, seconds: float = 0.15) -> None:
        """Draw one finger over the screen."""
        self.stroke([Stroke(start, end)], seconds)

    def pinch(self, centre: Point, start: float, end: float, seconds: float = 0.25) -> None:
        """Move two fingers on a level line around the centre, from `start` to `end` px apart."""
        x, y = centre
        left = Stroke((x - start / 2, y), (x - end / 2, y))
        right = Stroke((x + start / 2, y), (x + end / 2, y))
        self.stroke([left, right], seconds)

    def stroke(self, strokes: Sequence[Stroke], seconds: float) -> None:
        """Put down a finger for each stroke (10 at most), move them together and lift them."""
        for finger, stroke in enumerate(strokes):
            self.finger(Phase.BEGIN, finger, stroke.start)
        steps = max(1, round(seconds / FRAME))
        for step in range(1, steps + 1):
            time.sleep(seconds / steps)
            for finger, stroke in enumerate(strokes):
                if stroke.start != stroke.end:
                    self.finger(Phase.UPDATE, finger, stroke.at(step / steps))
        for finger, stroke in enumerate(strokes):
            self.finger(Phase.END, finger, stroke.end)
        self._touch.sync()

    def drag(self, way: Sequence[Point], seconds: float) -> None:
        """Draw one finger from point to point without lifting it, as long over each line."""
        self.finger(Phase.BEGIN, 0, way[0])
        lines = [Stroke(start, end) for start, end in pairwise(way)]
        steps = max(1, round(seconds / len(lines) / FRAME))
        moves = [line.at(step / steps) for line in lines for step in range(1, steps + 1)]
        began = time.monotonic()
        for number, point in enumerate(moves, 1):
            due = began + seconds * number / len(moves)
            time.sleep(max(0.0, due - time.monotonic()))
            self.finger(Phase.UPDATE, 0, point)
        self.finger(Phase.END, 0, way[-1])
        self._touch.sync()

    def finger(self, phase: Phase, finger: int, point: Point) -> None:
        """Put down, move or lift one finger (numbered from 0), for what no gesture above does."""
        self._touch.touch(phase, finger, *self._share(point))

    def click(self, x: float, y: float, button: int = 1) -> None:
        """Move the mouse to a point and press a button there; the left one is 1."""
        self._pointer.move(*self._share((x, y)))
        self._pointer.button(button, pressed=True)
        self._pointer.button(button, pressed=False)
        self._pointer.sync()

    def key(self, name: str) -> None:
        """Press and release a key, named as in `keys.CODES`."""
        self._keyboard.key(CODES[name], pressed=True)
        self._keyboard.key(CODES[name], pressed=False)
        self._keyboard.sync()

    def picture(self) -> Image.Image:
        """Return what the whole screen shows now, as RGB."""
        return self.server.picture()

    def close(self) -> None:
        """End the server, then let go of its devices: the other way round it would spin."""
        self._started.close()
        for device in (self._touch, self._pointer, self._keyboard):
            device.close()

    def _share(self, point: Point) -> Point:
        x, y = point
        return x / self.width, y / self.height

    def __enter__(self) -> Self:
        """Use the screen for a block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the server after the block."""
        self.close()
