"""The pictures of a talk: both screens, what can lie over the presenter's, and one screen alone."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from afternoon import Shot
from command import say
from environment import ROOT
from gallery_pictures import GalleryError, put
from organisers_pictures import LIMIT, small

from tests.stage import monitors
from tests.stage.process import named
from tests.walk.presenter import BEAMER, LAPTOP, Presenter, at_the_lectern, available
from tests.walk.walker import PATIENCE

FOLDER = ROOT / "docs" / "pictures" / "talk"
OPTIONS = ("--duration", "20m", "--language", "en", "--rehearse")
FIRST, THIRD = "wat-is", "vernieuwend"
TOLD = 2
USAGE = 2


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
    folder = Path(sys.argv[1]) if sys.argv[1:] else FOLDER
    if not available():
        say("The virtual screens are missing: they need Linux, Xvfb, xrandr and xdotool.")
        return USAGE
    try:
        with tempfile.TemporaryDirectory() as scratch:
            taken = rehearse(Path(scratch))
            pictures = {f"{name}.webp": small(name, picture) for name, picture in taken}
        size = put(pictures, folder, LIMIT)
    except GalleryError as error:
        say(str(error))
        return 1
    say(f"{folder}: {len(pictures)} pictures, {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
