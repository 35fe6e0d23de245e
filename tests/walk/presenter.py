"""Somebody who gives a talk with the real kiosk, on a laptop and a projector."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path

from PIL import Image

from tests.stage import monitors, xvfb
from tests.stage.monitors import Monitor
from tests.stage.process import Event, TracedProcess, named
from tests.stage.server import Server
from tests.walk import keyboard
from tests.walk.walker import PATIENCE, same

LAPTOP = Monitor("laptop", 0, 0, 1366, 768, output="screen")
BEAMER = Monitor("beamer", 1366, 0, 1920, 1080)

PAUSE = "0.3"
MOST_PRESSES = 60
LOOKS, STILL_SECONDS = 4, 0.5


def available() -> bool:
    """Whether this machine has all that it takes."""
    return xvfb.available() and monitors.available() and keyboard.available()


class Presenter:
    """Presses keys, follows the trace, and keeps pictures of both screens.

    The pictures go into the folder `talk` under KIOSK_PICTURES; without it, nowhere.
    """

    def __init__(self, server: Server, kiosk: TracedProcess) -> None:
        self.server, self.kiosk = server, kiosk
        self._numbers = count(1)

    def press(self, *keys: str) -> None:
        keyboard.press(self.server.environment(), *keys)

    def step(self) -> None:
        """One step on, no faster than people press: what comes sooner is taken for an echo."""
        command = ["xdotool", "sleep", PAUSE, "key", "Next"]
        subprocess.run(command, env=self.server.environment(), check=True)

    def step_to(self, stop: str) -> None:
        """Steps on, as often as the blocks and the length of pages ask for."""
        for _ in range(MOST_PRESSES):
            if self.told()["stop"] == stop:
                return
            pressed = time.monotonic()
            self.step()
            self.kiosk.wait_for(partial(_moved, pressed), PATIENCE)
        raise AssertionError(f"{stop} does not come: {self.told()}")

    def seated(self, audience: Monitor, presenter: Monitor | None) -> None:
        """Waits until these have these screens, and the page stands complete."""
        name = presenter.name if presenter else None
        self.kiosk.wait_for(named("seats", audience=audience.name, presenter=name), PATIENCE)
        self.kiosk.wait_for(named("complete"), PATIENCE)

    def told(self) -> dict[str, object]:
        """Where the talk was when it was last told."""
        return dict([event for event in self.kiosk.events if event.name == "talk"][-1].details)

    def look(self, name: str, monitor: Monitor) -> Image.Image:
        """A screen, once it stands still but for its clock."""
        picture = self._screen(monitor)
        for _ in range(LOOKS):
            time.sleep(STILL_SECONDS)
            before, picture = picture, self._screen(monitor)
            if same(before, picture):
                break
        if kept := os.environ.get("KIOSK_PICTURES"):
            folder = Path(kept) / "talk"
            folder.mkdir(parents=True, exist_ok=True)
            picture.save(folder / f"{next(self._numbers):02}-{name}.png")
        return picture

    def _screen(self, monitor: Monitor) -> Image.Image:
        return self.server.picture().crop(monitor.box)


def _moved(since: float, event: Event) -> bool:
    return event.t > since and event.name in ("talk", "scrolled")


@contextmanager
def at_the_lectern(folder: Path, *options: str) -> Iterator[Presenter]:
    """A talk with its first page on the projector; all that it keeps is in `folder`."""
    with xvfb.start(folder, 3286, 1080) as server:
        monitors.plug_in(server, LAPTOP)
        monitors.plug_in(server, BEAMER)
        trace = folder / "trace.jsonl"
        kept = ("--data", str(folder / "data"), "--trace", str(trace))
        environment = {
            **server.environment(),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "LC_ALL": "en_GB.UTF-8",
        }
        command = [sys.executable, "-m", "kiosk", "present", *kept, *options]
        with TracedProcess(command, trace, environment) as kiosk:
            presenter = Presenter(server, kiosk)
            presenter.seated(BEAMER, LAPTOP)
            yield presenter
