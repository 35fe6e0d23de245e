"""A talk on a laptop and a projector that comes and goes: the real process, by a clicker's keys."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.stage import monitors, xvfb
from tests.stage.monitors import Monitor
from tests.stage.process import TracedProcess, named
from tests.stage.server import Server
from tests.walk import keyboard
from tests.walk.walker import PATIENCE, same

LAPTOP = Monitor("laptop", 0, 0, 1366, 768, output="screen")
BEAMER = Monitor("beamer", 1366, 0, 1920, 1080)
MIRROR = Monitor("mirror", 0, 0, 1366, 768)
TOUR = [
    "wat-is",
    "depot",
    "vernieuwend",
    "hefboom",
    "villa-clementina",
    "innovator-of-ondernemer",
    "trivelo",
    "praktijk",
    "ecosysteem",
]
MOST_PRESSES = 60
MOST_APART = 3.0
"""Of 255, on the average: another page differs by more than 40."""
PAUSE = "0.3"
LOOKS, STILL_SECONDS = 4, 0.5

pytestmark = pytest.mark.skipif(
    not (xvfb.available() and monitors.available() and keyboard.available()),
    reason="Xvfb, xrandr and xdotool are not all installed",
)


class Presenter:
    """Presses keys, follows the trace, and keeps pictures of both screens."""

    def __init__(self, server: Server, kiosk: TracedProcess) -> None:
        self.server, self.kiosk = server, kiosk
        self._numbers = count(1)

    def press(self, *keys: str) -> None:
        keyboard.press(self.server.environment(), *keys)

    def step(self) -> None:
        """One step on, no faster than people press: what comes sooner is taken for an echo."""
        command = ["xdotool", "sleep", PAUSE, "key", "Next"]
        subprocess.run(command, env=self.server.environment(), check=True)

    def seated(self, audience: Monitor, presenter: Monitor | None) -> None:
        """Waits until these have these screens."""
        name = presenter.name if presenter else None
        seats = named("seats", audience=audience.name, presenter=name)
        self.kiosk.wait_for(seats, PATIENCE)
        self.kiosk.wait_for(named("complete"), PATIENCE)

    def told(self) -> dict[str, object]:
        """Where the talk was when it was last told."""
        return dict([event for event in self.kiosk.events if event.name == "talk"][-1].details)

    def _screen(self, monitor: Monitor) -> Image.Image:
        return self.server.picture().crop(monitor.box)

    def _after(self, monitor: Monitor) -> Image.Image:
        time.sleep(STILL_SECONDS)
        return self._screen(monitor)

    def look(self, name: str, monitor: Monitor) -> Image.Image:
        """A screen, once it stands still but for its clock."""

        picture = self._screen(monitor)
        for _ in range(LOOKS):
            before, picture = picture, self._after(monitor)
            if same(before, picture):
                break
        if kept := os.environ.get("KIOSK_PICTURES"):
            folder = Path(kept) / "talk"
            folder.mkdir(parents=True, exist_ok=True)
            picture.save(folder / f"{next(self._numbers):02}-{name}.png")
        return picture


@pytest.fixture
def presenter(tmp_path: Path) -> Iterator[Presenter]:
    """A talk of ten minutes, on a laptop with a projector."""
    with xvfb.start(tmp_path, 3286, 1080) as server:
        monitors.plug_in(server, LAPTOP)
        monitors.plug_in(server, BEAMER)
        trace = tmp_path / "trace.jsonl"
        command = [sys.executable, "-m", "kiosk", "present", "--trace", str(trace)]
        options = ["--duration", "10m", "--data", str(tmp_path / "data"), "--rehearse"]
        environment = {
            **server.environment(),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "LC_ALL": "en_GB.UTF-8",
        }
        with TracedProcess([*command, *options], trace, environment) as kiosk:
            found = Presenter(server, kiosk)
            found.seated(BEAMER, LAPTOP)
            yield found
            assert "Traceback" not in kiosk.output()


def test_a_talk_goes_on_while_its_projector_goes_and_comes(presenter: Presenter) -> None:
    press_until(presenter, "depot")
    presenter.look("both-laptop", LAPTOP)
    shown = presenter.look("both-beamer", BEAMER)
    before = presenter.told()

    monitors.pull_out(presenter.server, BEAMER)
    presenter.seated(LAPTOP, None)
    presenter.look("alone", LAPTOP)
    presenter.press("t")
    presenter.look("alone-strip", LAPTOP)
    presenter.press("t")
    assert presenter.told() == before

    monitors.plug_in(presenter.server, BEAMER)
    presenter.seated(BEAMER, LAPTOP)
    assert alike(presenter.look("both-again", BEAMER), shown)
    assert presenter.told() == before

    presenter.press("b")
    presenter.kiosk.wait_for(named("talk", cover="black"), PATIENCE)
    monitors.pull_out(presenter.server, BEAMER)
    presenter.seated(LAPTOP, None)
    monitors.plug_in(presenter.server, BEAMER)
    presenter.seated(BEAMER, LAPTOP)
    assert presenter.look("black-beamer", BEAMER).getbbox() is None
    presenter.look("black-laptop", LAPTOP)
    presenter.step()
    presenter.kiosk.wait_for(named("talk", cover="", stop="depot"), PATIENCE)
    assert alike(presenter.look("uncovered", BEAMER), shown)

    presenter.press("s")
    presenter.seated(LAPTOP, BEAMER)
    presenter.look("swapped-laptop", LAPTOP)
    presenter.look("swapped-beamer", BEAMER)
    presenter.press("s")
    presenter.seated(BEAMER, LAPTOP)

    for stop in TOUR[2:]:
        press_until(presenter, stop)
        presenter.kiosk.wait_for(named("complete", stop=stop), PATIENCE)
    presenter.look("last-laptop", LAPTOP)
    presenter.press("4", "Return")
    presenter.kiosk.wait_for(named("talk", stop="hefboom"), PATIENCE)
    presenter.press("Escape", "Return")
    presenter.look("rehearsal", LAPTOP)
    presenter.press("Return")
    assert presenter.kiosk.wait_end() == 0


def test_a_screen_that_is_only_mirrored_is_one(presenter: Presenter) -> None:
    monitors.pull_out(presenter.server, BEAMER)
    presenter.seated(LAPTOP, None)
    monitors.plug_in(presenter.server, MIRROR)
    presenter.look("mirrored", LAPTOP)
    presenter.press("ctrl+q")
    assert presenter.kiosk.wait_end() == 0
    seats = [event for event in presenter.kiosk.events if event.name == "seats"]
    assert {event.details["presenter"] for event in seats[1:]} == {None}


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures differ by no more than photographs do that were made in two sizes."""
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean) < MOST_APART


def press_until(presenter: Presenter, stop: str) -> None:
    """Steps on, as often as its blocks and its length ask for."""
    for _ in range(MOST_PRESSES):
        if presenter.told()["stop"] == stop:
            return
        presenter.step()
        presenter.kiosk.wait_for(lambda event: event.name in ("talk", "scrolled"), PATIENCE)
    raise AssertionError(f"{stop} does not come: {presenter.told()}")
