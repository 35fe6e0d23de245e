"""The guides tell every setting, and their examples do what they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.settings import variable
from kiosk.settings.codes import SettingCode
from kiosk.settings.layers import READERS
from kiosk.words import wording
from tests.problems.guide import TEXT
from tests.settings.files import read

GUIDE = (Path(__file__).parents[2] / "docs/settings.md").read_text(encoding="utf-8")
ROW = re.compile(r"(?m)^\| `([a-z._]+)` \| .+ \| `(KIOSK_[A-Z_]+)`.* \| .+ \| .+ \|$")


def test_every_setting_has_a_row_with_its_variable() -> None:
    assert ROW.findall(GUIDE) == [(name, variable(name)) for name in READERS]


def test_the_example_of_the_guide_is_right(tmp_path: Path) -> None:
    (example,) = re.findall(r"(?s)```yaml\n(.*?)```", GUIDE)
    machine = read(tmp_path, example)
    assert machine.problems == ()
    assert machine.settings.trust.keys


@pytest.mark.parametrize("code", SettingCode)
def test_examples_of_problems(tmp_path: Path, code: SettingCode) -> None:
    entry = re.search(rf"(?m)^### {code}\n\n> (.+)\n\nWrong: `(.+)`\n\nRight: `(.+)`$", TEXT)
    assert entry
    said, wrong, right = entry.groups()
    (problem,) = read(tmp_path, wrong).problems
    words = wording(problem)
    assert problem.code == code
    assert said == f"error: {words.what} {words.cure}"
    assert read(tmp_path, right).problems == ()
