"""Which stops of a rehearsal ran long."""

from __future__ import annotations

import pytest

from kiosk.talk.comparison import Row, compare
from kiosk.talk.pace import Plan
from kiosk.talk.rehearsal import Rehearsal

PLAN = Plan(180.0, {"soil": (0.0, 40.0), "rose": (40.0, 160.0), "water": (160.0, 180.0)})


def rehearsal(**seconds: float) -> Rehearsal:
    return Rehearsal("garden", "1", seconds)


def test_each_stop_is_held_against_the_last_time_and_the_plan() -> None:
    now = rehearsal(rose=121.0, soil=56.0, beside=9.0)
    assert compare(now, rehearsal(soil=20.0, water=5.0), PLAN) == (
        Row("rose", 121.0, None, 120.0, over=False),
        Row("soil", 56.0, 20.0, 40.0, over=True),
        Row("beside", 9.0, None, None, over=False),
    )


@pytest.mark.parametrize(
    ("planned", "took", "over"),
    [
        (40.0, 55.0, False),
        (40.0, 55.5, True),
        (20.0, 35.0, False),
        (20.0, 35.5, True),
        (120.0, 150.0, False),
        (120.0, 150.5, True),
        (60.0, 75.0, False),
        (120.0, 10.0, False),
    ],
)
def test_a_stop_is_long_by_a_quarter_and_by_fifteen_seconds(
    planned: float, took: float, over: bool
) -> None:
    plan = Plan(planned, {"soil": (0.0, planned)})
    [by_plan] = compare(rehearsal(soil=took), rehearsal(soil=1.0), plan)
    [by_last] = compare(rehearsal(soil=took), rehearsal(soil=planned), None)
    assert (by_plan.over, by_last.over) == (over, over)


def test_a_first_time_without_a_plan_is_never_long() -> None:
    assert compare(rehearsal(soil=999.0), None, None) == (Row("soil", 999.0, None, None, False),)


def test_a_talk_that_never_began_has_no_rows() -> None:
    assert compare(rehearsal(), rehearsal(soil=1.0), PLAN) == ()
