"""How far the work is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.timing import SHARES, seconds_left, whole


def test_the_shares_are_everything() -> None:
    assert sum(SHARES.values()) == pytest.approx(1)


@given(st.sampled_from(list(SHARES)), st.integers(0, 100), st.integers(1, 50))
def test_it_is_between_nothing_and_everything(step: str, done: int, of: int) -> None:
    assert 0 <= whole(step, done, of) <= 1 + 1e-9


def test_each_step_goes_on_from_the_one_before() -> None:
    steps = list(SHARES)
    for before, after in pairwise(steps):
        assert whole(before, 5, 5) == pytest.approx(whole(after, 0, 5))


def test_an_unknown_step_or_one_of_unknown_size_is_no_progress() -> None:
    assert whole("dancing", 1, 2) == 0
    assert whole("copy", 1, 0) == 0


def test_time_left_is_told_once_something_is_known() -> None:
    assert seconds_left(0, 1, 0.5) is None
    assert seconds_left(0, 10, 0.01) is None
    assert seconds_left(100, 110, 0.25) == 30
