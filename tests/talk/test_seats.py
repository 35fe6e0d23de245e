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


def test_a_projector_that_goes_and_comes_back_is_the_audiences_again() -> None:
    alone = seats([LAPTOP], BOTH)
    assert alone == Seats("laptop")
    assert seats([LAPTOP, BEAMER], alone) == BOTH


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
    places = {display.name: display.place for display in now}
    assert found.audience in places
    if found.presenter is None:
        assert len(set(places.values())) == 1
    else:
        assert places[found.presenter] != places[found.audience]
