"""Who gets which screen, as screens come and go."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.talk.seats import Display, Seats, seats

LAPTOP = Display("laptop", 0, 0, 1366, 768, primary=True)
BEAMER = Display("beamer", 1366, 0, 1920, 1080)
MIRROR = Display("mirror", 0, 0, 1366, 768)
WALL = Display("wall", 3286, 0, 3840, 2160)

BOTH = Seats("beamer", "laptop")


def test_one_screen_is_the_audiences() -> None:
    assert seats([LAPTOP]) == Seats("laptop")


def test_the_presenter_stays_at_the_primary_screen() -> None:
    assert seats([LAPTOP, BEAMER]) == BOTH
    assert seats([BEAMER, LAPTOP]) == BOTH


def test_screens_that_mirror_each_other_are_one() -> None:
    assert seats([MIRROR, LAPTOP]) == Seats("laptop")
    assert seats([LAPTOP, MIRROR, BEAMER]) == BOTH


def test_a_mirror_may_be_larger() -> None:
    assert seats([LAPTOP, Display("beamer", 0, 0, 1920, 1080)]) == Seats("laptop")


def test_whoever_had_a_screen_has_it_again_when_it_comes_back() -> None:
    assert seats([LAPTOP], BOTH.swapped) == Seats("laptop")
    for both in (BOTH, BOTH.swapped):
        assert seats([LAPTOP, BEAMER], both) == both
        assert seats([BEAMER, LAPTOP], both) == both


def test_another_projector_takes_the_place_of_the_one_before() -> None:
    assert seats([LAPTOP, WALL], BOTH) == Seats("wall", "laptop")
    assert seats([BEAMER, WALL], BOTH) == Seats("beamer", "wall")


def test_nobody_moves_when_another_screen_becomes_the_primary_one() -> None:
    laptop, beamer = (
        Display("laptop", 0, 0, 1366, 768),
        Display("beamer", 1366, 0, 1920, 1080, True),
    )
    assert seats([laptop, beamer], BOTH) == BOTH


def test_who_swapped_stays_swapped_when_a_third_screen_comes() -> None:
    assert seats([LAPTOP, BEAMER, WALL], BOTH.swapped) == BOTH.swapped


def test_one_screen_cannot_be_swapped() -> None:
    assert Seats("laptop").swapped == Seats("laptop")


DISPLAYS = st.lists(
    st.builds(
        Display,
        st.sampled_from(["a", "b", "c", "d"]),
        st.sampled_from([0, 1000]),
        st.just(0),
        st.sampled_from([800, 1000]),
        st.just(600),
        st.booleans(),
    ),
    min_size=1,
    unique_by=lambda display: display.name,
)


@given(DISPLAYS, DISPLAYS)
def test_everybody_has_a_screen_that_is_there_and_their_own(
    before: list[Display], now: list[Display]
) -> None:
    found = seats(now, seats(before))
    there = {display.name: display for display in now}
    assert found.audience in there
    if found.presenter is None:
        assert any(all(one.lies_over(other) for other in now) for one in now)
    else:
        assert not there[found.presenter].lies_over(there[found.audience])
