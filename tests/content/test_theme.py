"""The colours that a bundle chooses."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.colours import FILLS, INK, WHITE, contrast
from kiosk.content.fields import Place
from kiosk.content.model import Theme
from kiosk.content.report import Report
from kiosk.content.source import parse
from kiosk.content.theme import theme
from kiosk.problems import Problem
from tests.content.bundles import SMALL, read_text

USUAL = Theme()


def _themed(written: str) -> tuple[Theme, tuple[Problem, ...]]:
    report = Report()
    node = parse(written.encode(), "content.yaml", report)
    assert node is not None
    return theme(Place(node), report), report.problems()


def test_without_a_theme_the_colours_are_the_kiosk_s_own(tmp_path: Path) -> None:
    exhibition = read_text(tmp_path, SMALL).exhibition
    assert exhibition is not None
    assert exhibition.theme == USUAL


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("pioneers: sky", Theme(USUAL.sections, FILLS["sky"])),
        ("sections: [rose, rose]", Theme((FILLS["rose"], FILLS["rose"]), USUAL.pioneers)),
        ("sections: sea", Theme((FILLS["sea"],), USUAL.pioneers)),
        ("sections:\n  - '#2f62f0'\n  - plum", Theme(("#2F62F0", "#7B3FA0"), USUAL.pioneers)),
    ],
)
def test_what_is_not_chosen_stays_as_usual(written: str, expected: Theme) -> None:
    assert _themed(written) == (expected, ())


@pytest.mark.parametrize(
    ("written", "guess"),
    [("Coral", "coral"), ("leav", "leaf"), ("1f9d6b", "#1F9D6B"), ("beige", None)],
)
def test_a_colour_that_may_be_meant_is_named(written: str, guess: str | None) -> None:
    (problem,) = _themed(f"pioneers: {written}")[1]
    assert problem.args.get("guess") == guess


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}"))
def test_a_colour_is_refused_when_no_text_can_be_read_on_it_with_one_that_works(
    fill: str,
) -> None:
    found, problems = _themed(f'pioneers: "{fill}"')
    assert found.pioneers == fill
    assert bool(problems) == (max(contrast(fill, INK), contrast(fill, WHITE)) < 4.5)
    for problem in problems:
        assert problem.code == "colour-unreadable"
        assert _themed(f'pioneers: "{problem.args["nearest"]}"')[1] == ()


def test_there_are_colours_that_are_refused() -> None:
    (problem,) = _themed('sections: [sun, "#808080"]')[1]
    assert problem.args == {"given": "#808080", "nearest": "#838383"}
