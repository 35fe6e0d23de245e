"""The pictures of a stand's staff: an exhibition comes by stick, and the one before comes back."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from command import say
from environment import ROOT
from guide_pictures import USAGE, Shot, keep
from street import NAME

from kiosk.cli import main as kiosk
from tests.stage import touchscreen
from tests.stage.touchscreen import TouchScreen
from tests.walk.staff import Staff, at_the_stand
from tests.walk.staff_controls import tools
from tests.walk.stick import Stick, stick

FOLDER = ROOT / "docs" / "pictures" / "stand"
SIZE = (1440, 900)
PIN = "471100"
FIRST = "wat-is"
OF_THE_STREET = "street"


def visit(scratch: Path) -> Iterator[Shot]:
    """Yield the name and the picture of each step."""
    with TouchScreen(*SIZE) as screen, stick(scratch, "ELS") as brought:
        _fill(brought, scratch)
        with at_the_stand(screen, scratch, "--language", "en") as staff:
            yield from _bring(staff, brought)
            yield from _go_back(staff)


def _fill(brought: Stick, scratch: Path) -> None:
    exhibition = scratch / NAME
    kiosk(["new", str(exhibition), "--languages", "en,nl"])
    brought.put_in()
    kiosk(["pack", str(exhibition), "-o", str(brought.folder / "lime-street.kiosk")])
    brought.pull_out()


def _bring(staff: Staff, brought: Stick) -> Iterator[Shot]:
    staff.begin(FIRST)
    staff.hold_the_corner("NewPin")
    yield "pin", staff.picture("pin")
    staff.type(PIN)
    staff.picture("pin-again")
    staff.type(PIN)
    staff.at("Menu")
    brought.put_in()
    offer, _ = staff.cards(2)
    yield "menu", staff.picture("menu")
    staff.tap(offer)
    staff.at("Looked")
    yield "looked", staff.go_on("looked")
    staff.at("Starting")
    staff.begin(OF_THE_STREET)
    yield "shown", staff.picture("shown")


def _go_back(staff: Staff) -> Iterator[Shot]:
    staff.hold_the_corner("Asking")
    staff.type(PIN)
    staff.at("Menu")
    staff.cards(3)
    menu = staff.picture("both")
    yield "both", menu
    staff.tap(tools(menu)[0])
    staff.at("Sure")
    yield "sure", staff.go_on("sure")
    staff.at("Starting")


def main() -> int:
    """Make the pictures; the exit code."""
    if not (touchscreen.available() and os.geteuid() == 0 and shutil.which("mkfs.ext4")):
        say("The virtual touch screen is missing: it needs Linux, Xorg's dummy driver and root.")
        return USAGE
    with tempfile.TemporaryDirectory() as scratch:
        return keep(visit(Path(scratch)), FOLDER)


if __name__ == "__main__":
    sys.exit(main())
