"""A code, drawn from its bars and read back by zbar."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.addresses import LONGEST
from kiosk.take.code import QUIET, Code, code
from kiosk.visit.gist import MOST_BYTES
from tests.take.reading import ZBAR, drawn, read

VERSION_12 = 65
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1)


def squares(made: Code) -> list[tuple[int, int]]:
    """Every dark square."""
    return [
        (x + right, y + down)
        for x, y, width, height in made.bars
        for right in range(width)
        for down in range(height)
    ]


@given(TEXTS)
@settings(max_examples=30, deadline=None)
def test_bars_lie_within_the_quiet_zone_and_beside_each_other(text: str) -> None:
    made = code(text)
    dark = squares(made)
    assert len(dark) == len(set(dark))
    inside = range(QUIET, made.across - QUIET)
    assert all(x in inside and y in inside for x, y in dark)
    assert {(QUIET, QUIET), (made.across - QUIET - 1, QUIET)} < set(dark)


@pytest.mark.parametrize("text", ["x" * LONGEST, "é" * (MOST_BYTES // 2), "語" * (MOST_BYTES // 3)])
def test_the_longest_that_there_is_fits_into_version_12(text: str) -> None:
    assert code(text).across == VERSION_12 + 2 * QUIET


def test_half_a_character_becomes_a_question_mark() -> None:
    assert code("cup \ud800") == code("cup ?")


def test_a_text_that_no_code_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        code("x" * 3000)


@ZBAR
@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "mailto:me@example.org?subject=a%20b",
        "école",
        "Wat is één – “idee”?\nEen ʻgoedeʼ vraag: 3 €\nWij",
        "Bücher",
        "日本語",
        "شارعنا",
        "x" * LONGEST,
    ],
)
def test_it_is_read_back(tmp_path: Path, text: str) -> None:
    assert read(drawn(code(text)), tmp_path) == text


@ZBAR
@given(text=TEXTS)
@settings(max_examples=15, deadline=None)
def test_any_text_is_read_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    assert read(drawn(code(text)), tmp_path_factory.mktemp("code")) == text


def test_segno_is_not_loaded_before_a_code_is_made() -> None:
    told = "import sys, kiosk.ui.app; print('segno' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
