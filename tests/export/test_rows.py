"""Photographs in rows: all of them, in order, none too narrow for its caption."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as some

from kiosk.export.rows import FULL, LEAST, rows


@dataclass(frozen=True, slots=True)
class Shape:
    shape: float


def _shapes(*shapes: float) -> list[list[float]]:
    return [[each.shape for each in row] for row in rows(map(Shape, shapes))]


@given(some.lists(some.floats(0.01, 100)))
def test_each_is_in_one_row_and_wide_enough(shapes: list[float]) -> None:
    made = _shapes(*shapes)
    assert [shape for row in made for shape in row] == shapes
    for row in made:
        assert len(row) == 1 or min(row) / sum(row) >= LEAST
        assert sum(row[:-1]) < FULL


def test_lying_ones_stand_in_pairs_upright_ones_in_threes() -> None:
    assert _shapes(1.5, 1.5, 1.5) == [[1.5, 1.5], [1.5]]
    assert _shapes(0.66, 0.66, 0.66, 0.66) == [[0.66, 0.66, 0.66], [0.66]]
    assert _shapes(3.0, 1.5, 0.7) == [[3.0], [1.5, 0.7]]
