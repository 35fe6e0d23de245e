"""The pictures of docs/organisers.md: taken, made small, and put in their folder."""

from __future__ import annotations

import sys

from afternoon import spend
from command import say
from desktop import desktop
from environment import ROOT
from guide_pictures import FAILED, USAGE, keep
from window import WindowError

from tests.stage import xvfb
from tests.walk import keyboard

FOLDER = ROOT / "docs" / "pictures" / "organisers"


def main() -> int:
    """Make the pictures; the exit code."""
    if not (xvfb.available() and keyboard.available()):
        say("The virtual screen is missing: it needs Linux, Xvfb and xdotool.")
        return USAGE
    try:
        with desktop() as computer:
            return keep(spend(computer), FOLDER)
    except WindowError as error:
        say(str(error))
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
