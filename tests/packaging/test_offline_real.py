"""The real kiosk on a stick: fetched, installed and started without a network."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from on_stick import libraries, make
from on_stick.computers import PLATFORMS

from tests.packaging import tiny_stick
from tests.packaging.tiny_stick import HERE, PYTHON, wheels

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
NEEDED = {
    "exhibition_kiosk",
    "font_hanken_grotesk",
    "pillow",
    "pip",
    "platformdirs",
    "pyside6_essentials",
    "pyyaml",
    "segno",
    "shiboken6",
}


@pytest.mark.skipif(HERE not in PLATFORMS, reason="no stick for this computer")
def test_the_kiosk_starts_from_a_stick(tmp_path: Path) -> None:
    shop = tiny_stick.open_workshop(tmp_path)
    stick = tmp_path / "stick"
    words = [str(stick), "--python", PYTHON, "--no-debian"]
    assert make.main(words, ROOT) == 0
    assert wheels(stick) == NEEDED
    bundle = tmp_path / "bundle"
    assert shop.start(stick, "new", str(bundle), "--languages", "en").returncode == 0
    checked = shop.start(stick, "check", str(bundle), "--json")
    assert checked.returncode == 0, checked.stderr


@pytest.mark.parametrize("name", PLATFORMS)
def test_the_wheels_for_every_computer_are_complete(tmp_path: Path, name: str) -> None:
    stick = tmp_path / "stick"
    assert make.main([str(stick), "--platform", name, "--no-debian"], ROOT) == 0
    assert wheels(stick, name) == NEEDED
    folder = stick / "files" / name
    for python in ("3.11", "3.14"):
        markers = json.dumps(PLATFORMS[name].markers | {"python_version": python})
        tags = [word for tag in PLATFORMS[name].tags for word in ("--platform", tag)]
        chosen = ["--only-binary", ":all:", "--python-version", python, *tags]
        source = ["--no-index", "--find-links", str(folder), "exhibition-kiosk"]
        aside = ["--isolated", "--dry-run", "--target", str(tmp_path / "target")]
        command = [sys.executable, libraries.FOR_ANOTHER, markers, "install"]
        outcome = subprocess.run(
            [*command, *aside, *chosen, *source], capture_output=True, text=True, check=False
        )
        assert outcome.returncode == 0, outcome.stderr
