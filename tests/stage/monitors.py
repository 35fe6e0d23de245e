"""Screens that come and go on one virtual display, as a desktop sees them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass

from tests.stage.server import Server

PROGRAM = "xrandr"


def available() -> bool:
    """Whether this machine has the program that plugs screens in and out."""
    return shutil.which(PROGRAM) is not None


@dataclass(frozen=True, slots=True)
class Monitor:
    """A screen: where it is on the display, in pixels. The one with an `output` is primary."""

    name: str
    left: int
    top: int
    width: int
    height: int
    output: str = "none"

    @property
    def box(self) -> tuple[int, int, int, int]:
        """For cropping: left, top, right, bottom."""
        return self.left, self.top, self.left + self.width, self.top + self.height


def plug_in(server: Server, monitor: Monitor) -> None:
    """From now on the screen is there."""
    size = f"{monitor.width}/400x{monitor.height}/225"
    place = f"{size}+{monitor.left}+{monitor.top}"
    _xrandr(server, "--setmonitor", monitor.name, place, monitor.output)


def pull_out(server: Server, monitor: Monitor) -> None:
    """From now on the screen is gone."""
    _xrandr(server, "--delmonitor", monitor.name)


def _xrandr(server: Server, *arguments: str) -> None:
    subprocess.run(
        [PROGRAM, *arguments], env=server.environment(), check=True, stdout=subprocess.DEVNULL
    )
