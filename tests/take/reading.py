"""Codes read by zbar, a reader that shares no line with what makes them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.take.code import Code

ZBAR = pytest.mark.skipif(shutil.which("zbarimg") is None, reason="zbar is not installed")

NOTHING_FOUND = 4
"""The exit code of zbarimg where a picture has no code in it."""


def read(picture: Image.Image, folder: Path) -> str:
    """What the QR code in `picture` holds, or nothing; `folder` is for a file of the picture.

    Two codes would be two texts with a line break between them.
    """
    file = folder / "picture.ppm"
    picture.convert("RGB").save(file)
    options = ["--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable"]
    done = subprocess.run(["zbarimg", *options, str(file)], capture_output=True, check=False)
    assert done.returncode in (0, NOTHING_FOUND), done.stderr
    return done.stdout.decode().removesuffix("\n")


def drawn(code: Code, square: int = 4) -> Image.Image:
    """The code, each of its squares so many pixels across."""
    picture = Image.new("L", (code.across * square,) * 2, 255)
    pen = ImageDraw.Draw(picture)
    for x, y, width, height in code.bars:
        right, bottom = (x + width) * square - 1, (y + height) * square - 1
        pen.rectangle((x * square, y * square, right, bottom), fill=0)
    return picture
