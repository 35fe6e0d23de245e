"""A plain virtual screen (Xvfb): windows, mouse and keyboard, but no touch."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.stage.server import Server

PROGRAM = "Xvfb"


def available() -> bool:
    """Whether this machine has the program."""
    return shutil.which(PROGRAM) is not None


def start(folder: Path, width: int = 1920, height: int = 1080) -> Server:
    """Start a screen of width x height pixels; its log is written into the folder."""
    screen = f"{width}x{height}x24"
    return Server([PROGRAM, "-screen", "0", screen], folder / "xvfb.log")
