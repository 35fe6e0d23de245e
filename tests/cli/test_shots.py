"""`kiosk shots --contrast` as a process: the same screens in other colours."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageColor

from kiosk.content.colours import FILLS, MAXIMUM_CONTRAST, accent
from tests.content.bundles import SMALL, write


@pytest.mark.parametrize(
    ("options", "fill"),
    [
        ((), FILLS["coral"]),
        (("--contrast",), accent(FILLS["coral"], MAXIMUM_CONTRAST).fill),
    ],
)
def test_a_stop_stands_on_its_fill(tmp_path: Path, options: tuple[str, ...], fill: str) -> None:
    content = "".join(line for line in SMALL.splitlines(True) if "picture:" not in line)
    command = [sys.executable, "-m", "kiosk", "shots", str(write(tmp_path / "bundle", content))]
    ended = subprocess.run(
        [*command, "--out", str(tmp_path), "--size", "480x320@10", *options],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    with Image.open(tmp_path / "480x320" / "en" / "attract.png") as picture:
        pixels = picture.convert("RGB").tobytes()
    of_the_fill = sum(
        pixels[at : at + 3] == bytes(ImageColor.getrgb(fill)) for at in range(0, len(pixels), 3)
    )
    assert of_the_fill > 1000
