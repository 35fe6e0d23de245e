"""The guide for translators: its examples are what the kiosk writes, and what it reads."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.translate.desk import State
from tests.translate.updating import TOP, body, update

GUIDE = (Path(__file__).parents[2] / "docs/translating.md").read_text(encoding="utf-8")
NEW, FILLED, CHANGED, LABELLED = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
CONTENT = (
    TOP.replace("[nl, en]", "[nl, fr]").replace("Klein", "Een tuin voor iedereen")
    + """\
sections:
  - id: soil
    title: Wat is grond?
    blocks:
      - text: |
          Grond leeft.

          Hij groeit in honderd jaar.
      - facts:
          - Wormen hebben geen ogen.
"""
)


def test_a_new_file(tmp_path: Path) -> None:
    assert body(update(tmp_path, CONTENT, None, "fr")[0]) == NEW


def test_a_file_that_is_filled_in(tmp_path: Path) -> None:
    data, outcome = update(tmp_path, CONTENT, FILLED, "fr")
    assert data.decode() == FILLED
    assert outcome.count(State.TRANSLATED) == len(outcome.pieces) == 4


def test_an_original_that_changes(tmp_path: Path) -> None:
    content = CONTENT.replace("Wat is grond?", "Waar is grond van gemaakt?")
    data, outcome = update(tmp_path, content, FILLED, "fr")
    assert CHANGED in data.decode()
    assert outcome.count(State.OUTDATED) == 1


def test_words_that_share_a_line(tmp_path: Path) -> None:
    picture = "    picture: {file: assets/pictures/one.png, alt: Donkere aarde}\n"
    said = FILLED.replace("    blocks:", "    picture: {alt: Terre sombre}\n    blocks:")
    data, _ = update(tmp_path, CONTENT.replace("    blocks:", picture + "    blocks:"), said, "fr")
    assert LABELLED in data.decode()
