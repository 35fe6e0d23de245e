"""The visit that `record.py` films, and the moving picture made of it."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from animation import Frame, TooLargeError, assemble, write
from camera import Camera, Hand
from command import say
from environment import ROOT

from tests.stage import touchscreen
from tests.walk.controls import find_bar, find_close, page_picture
from tests.walk.walker import Walker, walking

USAGE = 2
TAP = 0.3
GLANCE, LOOK = 1.0, 1.8


def film() -> list[Frame]:
    """What a camera sees of a visit: a touch, pages, the overview, an enlarged picture, back."""
    with (
        tempfile.TemporaryDirectory() as name,
        Hand() as hand,
        walking(hand, Path(name), "--idle", "600") as walker,
    ):
        time.sleep(GLANCE)
        with Camera(hand) as camera:
            visit(walker)
        return camera.frames


def visit(walker: Walker) -> None:
    """Walk through the exhibition at the pace of somebody who shows it to somebody else."""
    hand, width, height = walker.screen, walker.screen.width, walker.screen.height
    time.sleep(LOOK)
    hand.tap(0.3 * width, 0.6 * height, TAP)
    walker.shown(screen="page")
    time.sleep(LOOK)
    bar = find_bar(hand.picture())
    hand.swipe((0.8 * width, 0.6 * height), (0.25 * width, 0.6 * height), 0.5)
    walker.shown(screen="page")
    time.sleep(LOOK)
    hand.tap(*bar.overview, TAP)
    walker.shown(screen="overview")
    time.sleep(LOOK)
    hand.tap(*bar.above(), TAP)
    stop = walker.shown(screen="page").details["stop"]
    walker.complete(stop)
    time.sleep(LOOK)
    hand.pinch(page_picture(width, height), 0.06 * width, 0.2 * width, 0.5)
    walker.shown(screen="zoom")
    time.sleep(GLANCE)
    hand.pinch((0.5 * width, 0.5 * bar.top), 0.1 * width, 0.4 * width, 1.0)
    time.sleep(GLANCE)
    hand.tap(*find_close(hand.picture(), bar), TAP)
    walker.shown(screen="page")
    time.sleep(LOOK)


def main() -> int:
    """Film a visit and write it to the file that is named; the exit code."""
    file = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "docs" / "pictures" / "kiosk.png"
    if not touchscreen.available():
        say("The virtual touch screen is missing: it needs Linux and Xorg's dummy driver.")
        return USAGE
    try:
        write(file, assemble(film()))
    except TooLargeError as error:
        say(str(error))
        return 1
    say(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
