"""The guide for organisers: its example is an exhibition, and it names everything that there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.content.blocks import CARD, KINDS, LINK, QUOTE
from kiosk.content.model import photos_of
from kiosk.content.pictures import PICTURE
from kiosk.content.reader import EXHIBITION, TIMING, read
from kiosk.content.stops import PIONEER, SECTION
from kiosk.content.theme import THEME
from kiosk.content.translation import BESIDE
from tests.content.bundles import write

GUIDE = (Path(__file__).parents[2] / "docs/content.md").read_text(encoding="utf-8")


def _examples() -> tuple[str, str]:
    content, translation = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    return content, translation


def test_the_example_is_an_exhibition_without_a_problem(tmp_path: Path) -> None:
    content, translation = _examples()
    write(tmp_path, content, nl=translation)
    for picture in re.findall(r"file: (\S+)", content):
        (tmp_path / picture).touch()
    reading = read(tmp_path)
    assert reading.problems == ()
    assert reading.exhibition is not None
    assert len(photos_of(reading.exhibition.sections[0])) == 4


@pytest.mark.parametrize(
    "shape", [EXHIBITION, TIMING, THEME, SECTION, PIONEER, PICTURE, CARD, QUOTE, LINK]
)
def test_every_key_is_explained_and_stands_in_the_example(shape: object) -> None:
    assert isinstance(shape, type(EXHIBITION))
    content, _ = _examples()
    for key in (*shape.fixed, *shape.words, *shape.names):
        assert f"`{key}`" in GUIDE, key
        assert f"{key}:" in content, key


def test_every_kind_of_block_and_every_key_of_a_translation() -> None:
    content, translation = _examples()
    assert all(f"| `{kind}` |" in GUIDE and f"- {kind}:" in content for kind in KINDS)
    assert all(f"{key}:" in translation or f"    {key}:" in GUIDE for key in BESIDE)
