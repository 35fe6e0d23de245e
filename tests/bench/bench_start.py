"""How long until something can be seen: `python tests/bench/bench_start.py [RUNS]`.

On Xvfb, 1920 by 1080, each time from just before the process is started. The bare window (one
picture and one line of text on plain PySide6) is what Python and Qt cost by themselves; the kinds
of start take turns, so that whatever else the machine does falls on all of them. A page is opened
from the overview by the keyboard, which needs xdotool.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.stage import xvfb
from tests.stage.process import TracedProcess, named, start_kiosk
from tests.walk import keyboard
from tests.walk.cache import PICTURES, is_full
from tests.walk.processes import most_memory

LEAST_RUNS = 7
PATIENCE = 60.0
STOPS = 9
BARE, WARM, COLD = "bare Qt Quick window", "kiosk run, warm cache", "kiosk run, cold cache"

BARE_PROGRAM = """
import json, sys, time
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

trace = open(sys.argv[1], "w")

def tell():
    trace.write(json.dumps({"t": time.monotonic(), "event": "complete"}) + chr(10))
    trace.flush()

app = QGuiApplication(sys.argv[:1])
engine = QQmlApplicationEngine()
engine.setInitialProperties({"picture": QUrl.fromLocalFile(sys.argv[2])})
engine.loadData(b'''
import QtQuick
Window {
    id: window
    property alias picture: picture.source
    visible: true
    visibility: Window.FullScreen
    Image { id: picture }
    Text { text: "Touch to begin" }
}
''')
engine.rootObjects()[0].frameSwapped.connect(tell)
app.exec()
"""


class Times:
    """The figures of one kind of start: seconds, and the most memory held, in kB."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.memory: list[int] = []

    def row(self, name: str) -> str:
        """The line of the table."""
        middle, least, most = (f(self.seconds) * 1000 for f in (median, min, max))
        memory = f"{median(self.memory) / 1024:8.0f}" if self.memory else ""
        return f"{name:34}{middle:8.0f}{least:8.0f}{most:8.0f}{memory}"


def measure(times: Times, process: TracedProcess, began: float) -> None:
    """Waits until the picture stands on the screen."""
    with process:
        times.seconds.append(process.wait_for(named("complete"), PATIENCE).t - began)
        times.memory.append(most_memory(process.pid))


def bare(picture: Path, trace: Path, environment: Mapping[str, str]) -> TracedProcess:
    """Starts the bare window."""
    command = [sys.executable, "-c", BARE_PROGRAM, str(trace), str(picture)]
    software = {**environment, "QT_QUICK_BACKEND": "software"}
    return TracedProcess(command, trace, software)


def with_bytecode(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """The environment in which modules are compiled once, as where the kiosk is installed."""
    others = {k: v for k, v in environment.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**others, "PYTHONPYCACHEPREFIX": str(folder)}


def with_cache(environment: Mapping[str, str], cache: Path) -> dict[str, str]:
    """The environment in which everything that is kept goes into `cache`, and nothing else is."""
    return {
        **environment,
        "XDG_CACHE_HOME": str(cache),
        "XDG_CONFIG_HOME": str(cache / "config"),
        "KIOSK_FOLDERS_DATA": str(cache / "data"),
    }


def fill(cache: Path, trace: Path, environment: Mapping[str, str]) -> None:
    """Runs the kiosk until all of its pictures are prepared."""
    with start_kiosk([], trace, with_cache(environment, cache)) as process:
        process.wait_for(named("complete"), PATIENCE)
        deadline = time.monotonic() + PATIENCE
        while not is_full(cache):
            if time.monotonic() > deadline:
                sys.exit("the pictures were not prepared")
            time.sleep(0.1)


def open_pages(process: TracedProcess, environment: Mapping[str, str]) -> Times:
    """Opens every stop from the overview: the seconds from that until it stands complete."""
    times = Times()
    process.wait_for(named("complete"), PATIENCE)
    keyboard.press(environment, "Return")
    process.wait_for(named("complete"), PATIENCE)
    for stop in range(STOPS):
        keyboard.press(environment, "Home")
        process.wait_for(named("shown", screen="overview"), PATIENCE)
        process.wait_for(named("complete"), PATIENCE)
        keyboard.press(environment, *["Right"] * (stop + 1), "Return")
        shown = process.wait_for(named("shown", screen="page"), PATIENCE)
        times.seconds.append(process.wait_for(named("complete"), PATIENCE).t - shown.t)
    times.memory.append(most_memory(process.pid))
    return times


def main() -> None:
    """Prints the table."""
    runs = max(LEAST_RUNS, *map(int, sys.argv[1:]), 0)
    with tempfile.TemporaryDirectory() as name, xvfb.start(Path(name)) as server:
        folder = Path(name)
        environment = with_bytecode(server.environment(), folder / "bytecode")
        picture, warm, trace = folder / "picture.jpg", folder / "warm", folder / "trace.jsonl"
        with Image.open(PICTURES / "depot.png") as drawing:
            drawing.convert("RGB").resize((1620, 1080)).save(picture, quality=92)
        fill(warm, trace, environment)
        table = {kind: Times() for kind in (BARE, WARM, COLD)}
        for run in range(runs):
            for kind, times in table.items():
                trace.unlink(missing_ok=True)
                began = time.monotonic()
                if kind == BARE:
                    measure(times, bare(picture, trace, environment), began)
                    continue
                cache = warm if kind == WARM else folder / f"cold {run}"
                own = with_cache(environment, cache)
                measure(times, start_kiosk([], trace, own), began)
        trace.unlink()
        title = f"median of {runs}, load {os.getloadavg()[0]:.1f}"
        print(f"{title:34}{'ms':>8}{'min':>8}{'max':>8}{'MB':>8}")
        for kind, times in table.items():
            print(times.row(kind))
        print(f"warm is {median(table[WARM].seconds) / median(table[BARE].seconds):.2f} x bare")
        if keyboard.available():
            own = with_cache(environment, warm)
            with start_kiosk(["--idle", "600"], trace, own) as process:
                print(open_pages(process, own).row("page opened from the overview"))


if __name__ == "__main__":
    main()
