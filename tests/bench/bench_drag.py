"""How smoothly pages follow a finger: `.venv/bin/python tests/bench/bench_drag.py`.

On the virtual touch screen, 1920 by 1080, drawn in software. The gaps between frames are what the
process itself tells of them; the finger moves sixty times a second, so 16.7 ms is the least that
a drag can have. The floor is the same drag over three bare pictures.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.frames import Phase, Span, frames_of, heading
from tests.stage import touchscreen
from tests.stage.process import TracedProcess, named
from tests.stage.touchscreen import TouchScreen
from tests.walk.cache import PICTURES
from tests.walk.controls import Bar, find_bar, page_picture
from tests.walk.processes import TICKS_A_SECOND, ticks
from tests.walk.walker import PATIENCE, Walker, walking

BEGINNING = 0.3
"""Seconds until a dragged page surely follows the finger."""

SETTLING = 0.8
DRAGS, DRAG_SECONDS = 4, 4.0
SIDEWAYS, DOWNWARDS = 0.3, 0.2
TURNS = (1, 1, 1, -1, -1, 1, 1, -1)
OPENINGS = 5

FLOOR_PROGRAM = """
import json, sys, time
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

trace = open(sys.argv[1], "w", buffering=1)

def tell():
    print(json.dumps({"t": time.monotonic(), "event": "frame"}), file=trace)

app = QGuiApplication(sys.argv[:1])
engine = QQmlApplicationEngine()
engine.setInitialProperties({"picture": QUrl.fromLocalFile(sys.argv[2])})
engine.load(sys.argv[3])
engine.rootObjects()[0].frameSwapped.connect(tell)
app.exec()
"""


class Finger:
    """Does things on the screen and keeps when; counts the processor time of the process `pid`."""

    def __init__(self, screen: TouchScreen, pid: int) -> None:
        self.screen = screen
        self.phases: dict[str, Phase] = {}
        self._pid = pid

    def act(self, name: str, *acts: Callable[[], object], beginning: float = 0.0) -> None:
        """Does one thing after another, each watched until everything stands still again.

        `beginning` is how many seconds of each are left out.
        """
        phase = self.phases.setdefault(name, Phase(name))
        for act in acts:
            before, began = ticks(self._pid), time.monotonic()
            act()
            time.sleep(SETTLING)
            phase.spans.append(Span(began + beginning, time.monotonic()))
            phase.processor += (ticks(self._pid) - before) / TICKS_A_SECOND

    def drag(self, name: str, across: float, down: float) -> None:
        """Draws the finger slowly back and forth, by these shares of the screen each way."""
        x, y = self.screen.width / 2, 0.55 * self.screen.height
        far = across * self.screen.width, down * self.screen.height
        way = [(x, y), (x - far[0], y - far[1]), (x + far[0], y + far[1]), (x, y)]
        drag = partial(self.screen.drag, way, DRAG_SECONDS)
        self.act(name, *[drag] * DRAGS, beginning=BEGINNING)

    def rows(self, trace: Path) -> list[str]:
        """The lines of the table."""
        frames = frames_of(trace)
        return [phase.row(frames) for phase in self.phases.values()]


def floor(screen: TouchScreen, folder: Path, environment: Mapping[str, str]) -> list[str]:
    """The rows of the bare pictures."""
    picture, trace = folder / "picture.jpg", folder / "floor.jsonl"
    with Image.open(PICTURES / "depot.png") as drawing:
        drawing.convert("RGB").resize((screen.width, screen.height)).save(picture, quality=92)
    scene = Path(__file__).with_name("floor_drag.qml")
    command = [sys.executable, "-c", FLOOR_PROGRAM, *map(str, (trace, picture, scene))]
    with TracedProcess(command, trace, environment) as process:
        process.wait_for(named("frame"), PATIENCE)
        time.sleep(SETTLING)
        finger = Finger(screen, process.pid)
        finger.drag("floor: dragged back and forth", SIDEWAYS, 0)
    return finger.rows(trace)


def kiosk(screen: TouchScreen, folder: Path) -> list[str]:
    """The rows of the kiosk itself."""
    with walking(screen, folder, "--idle", "600", "--frames") as walker:
        time.sleep(SETTLING)
        finger = Finger(screen, walker.kiosk.pid)
        finger.act("attract loop, nobody there", partial(time.sleep, DRAG_SECONDS))
        screen.tap(screen.width / 2, screen.height / 4)
        time.sleep(SETTLING)
        walker.swipe(1)
        time.sleep(SETTLING)
        visit(finger, walker, find_bar(screen.picture()))
    return finger.rows(folder / "trace.jsonl")


def visit(finger: Finger, walker: Walker, bar: Bar) -> None:
    """From the second page: drags, turns, opens and enlarges."""
    screen = finger.screen
    width, height = screen.width, screen.height
    finger.drag("page dragged back and forth", SIDEWAYS, 0)
    finger.drag("page scrolled up and down", 0, DOWNWARDS)
    finger.act("page turned by a swipe", *(partial(walker.swipe, way) for way in TURNS))
    far_apart = cycle([bar.above(), (0.1 * width, 0.3 * height)])
    for tile in islice(far_apart, OPENINGS):
        finger.act("overview opened", partial(screen.tap, *bar.overview))
        finger.act("page opened from the overview", partial(screen.tap, *tile))
        finger.act(
            "picture enlarged",
            partial(screen.pinch, page_picture(width, height), 0.05 * width, 0.25 * width),
        )
        finger.act(
            "enlarged picture spread and brought back",
            partial(screen.pinch, (width / 2, bar.top / 2), 0.1 * width, 0.4 * width, 1.0),
            partial(screen.pinch, (width / 2, bar.top / 2), 0.4 * width, 0.1 * width, 1.0),
        )
        finger.act("back to the page", partial(screen.key, "Escape"))


def main() -> None:
    """Prints the table."""
    if not touchscreen.available():
        sys.exit("Xorg's dummy driver is not installed")
    with tempfile.TemporaryDirectory() as name, TouchScreen() as screen:
        folder = Path(name)
        environment = {**screen.server.environment(), "QT_QUICK_BACKEND": "software"}
        rows = floor(screen, folder, environment) + kiosk(screen, folder)
        print(heading(f"gaps in ms, load {os.getloadavg()[0]:.1f}"), *rows, sep="\n")


if __name__ == "__main__":
    main()
