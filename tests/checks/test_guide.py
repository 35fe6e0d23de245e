"""docs/checking.md shows what the check really says, and knows all of its advice."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kiosk.checks.codes import Advice
from kiosk.cli import main
from tests.checks.bundles import PICTURED, pictured

SECOND = """\
  - id: two
    title: Two
    picture:
      file: assets/pictures/soil.jpg
      alt: Dark earth
      credit: Ada Moss
"""
GUIDE = (Path(__file__).parents[2] / "docs/checking.md").read_text(encoding="utf-8")


@pytest.fixture
def misspelt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The folder that the guide speaks of: it names sol.jpg where it means soil.jpg."""
    content = PICTURED.replace("one.jpg", "sol.jpg") + SECOND
    folder = pictured(tmp_path / "my-exhibition", content)
    pictures = folder / "assets/pictures"
    (pictures / "one.jpg").rename(pictures / "soil.jpg")
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.chdir(tmp_path)
    return folder.name


def test_the_line_in_the_guide(misspelt: str, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = re.findall(r"(?m)^    (content\.yaml:.*)$", GUIDE)
    assert main(["check", misspelt]) == 1
    assert line in capsys.readouterr().out.splitlines()


def test_the_object_in_the_guide(misspelt: str, capsys: pytest.CaptureFixture[str]) -> None:
    (shown,) = re.findall(r"(?s)```json\n(.*?)```", GUIDE)
    assert main(["check", misspelt, "--json"]) == 1
    assert json.loads(shown) == json.loads(capsys.readouterr().out)


def test_all_advice_is_in_the_table() -> None:
    assert set(Advice) <= set(re.findall(r"`([a-z-]+)`", GUIDE))
