"""The pictures of a talk: both screens, what can lie over the presenter's, and one screen alone."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from command import say
from environment import ROOT
from guide_pictures import USAGE, Shot, keep

from tests.stage import monitors
from tests.stage.process import named
from tests.walk.presenter import BEAMER, LAPTOP, Presenter, at_the_lectern, available
from tests.walk.walker import PATIENCE

FOLDER = ROOT / "docs" / "pictures" / "talk"
OPTIONS = ("--duration", "20m", "--language", "en", "--rehearse")
FIRST, THIRD = "wat-is", "vernieuwend"
TOLD = 2


def rehearse(scratch: Path) -> Iterator[Shot]:
    """Yield the name and the picture of each step."""
    with at_the_lectern(scratch, *OPTIONS) as presenter:
        for _ in range(TOLD):
            presenter.step()
        presenter.kiosk.wait_for(named("talk", stop=FIRST, told=TOLD), PATIENCE)
        yield "lectern", presenter.look("lectern", LAPTOP)
        yield "projector", presenter.look("projector", BEAMER)
        yield from _sheets(presenter)
        presenter.step_to(THIRD)
        monitors.pull_out(presenter.server, BEAMER)
        presenter.seated(LAPTOP, None)
        presenter.press("t")
        yield "strip", presenter.look("strip", LAPTOP)
        presenter.press("t", "Escape", "Return")
        yield "rehearsal", presenter.look("rehearsal", LAPTOP)


def _sheets(presenter: Presenter) -> Iterator[Shot]:
    for name, key in (("stops", "i"), ("keys", "h")):
        presenter.press(key)
        yield name, presenter.look(name, LAPTOP)
        presenter.press("Escape")


def main() -> int:
    """Make the pictures; the exit code."""
    if not available():
        say("The virtual screens are missing: they need Linux, Xvfb, xrandr and xdotool.")
        return USAGE
    with tempfile.TemporaryDirectory() as scratch:
        return keep(rehearse(Path(scratch)), FOLDER)


if __name__ == "__main__":
    sys.exit(main())
