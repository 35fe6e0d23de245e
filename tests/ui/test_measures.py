from __future__ import annotations

import pytest

from kiosk.ui.measures import Screen, measures

TOTEM = Screen(1920, 1080, 24.0)
LAPTOP = Screen(1366, 768, 15.6)
WALL = Screen(3840, 2160, 55.0)
STANDING = Screen(1080, 1920, 32.0)


def of(screen: Screen) -> tuple[float, float, bool]:
    """Body, target and narrow for a window that fills `screen`."""
    found = measures(screen, screen.width, screen.height)
    return found.body, found.target, found.narrow


@pytest.mark.parametrize(("screen", "body"), [(TOTEM, 38), (LAPTOP, 34), (WALL, 76)])
def test_body_text_is_as_large_as_the_screen_and_the_distance_ask(
    screen: Screen, body: float
) -> None:
    assert of(screen)[0] == pytest.approx(body, abs=1)


@pytest.mark.parametrize("screen", [TOTEM, LAPTOP, WALL, STANDING])
def test_a_target_is_20_mm_or_more_on_every_screen(screen: Screen) -> None:
    assert of(screen)[1] >= 20 * screen.pixels_per_mm - 0.5


@pytest.mark.parametrize("screen", [TOTEM, LAPTOP, WALL, STANDING])
def test_a_target_holds_two_lines_of_body_text(screen: Screen) -> None:
    body, target, _ = of(screen)
    assert target > 2 * body


def test_the_distance_counts_and_never_less_than_half_a_metre() -> None:
    near, far = Screen(3840, 2160, 55.0, distance=120.0), Screen(3840, 2160, 55.0, distance=160.0)
    assert of(far)[0] == pytest.approx(4 / 3 * of(near)[0], rel=0.01)
    assert of(Screen(1920, 1080, 24.0, distance=10.0)) == of(
        Screen(1920, 1080, 24.0, distance=50.0)
    )


def test_a_screen_of_few_pixels_keeps_its_text_readable() -> None:
    assert of(Screen(640, 480, 60.0, distance=50.0))[0] == pytest.approx(0.026 * 480, abs=0.1)


@pytest.mark.parametrize(
    "screen", [Screen(1280, 800, 10.1), Screen(1920, 1080, 24.0, distance=300.0)]
)
def test_no_distance_makes_the_text_too_large_for_the_screen(screen: Screen) -> None:
    assert of(screen)[0] == pytest.approx(0.045 * screen.height, abs=0.1)


def test_only_screens_below_40_cm_are_narrow() -> None:
    assert of(LAPTOP)[2]
    assert of(STANDING)[2]
    assert not of(TOTEM)[2]


def test_a_small_window_on_a_large_screen_is_narrow_with_the_same_type() -> None:
    small = measures(TOTEM, 900, 1000)
    assert small.narrow
    assert (small.body, small.target) == of(TOTEM)[:2]


@pytest.mark.parametrize("screen", [TOTEM, LAPTOP, WALL, STANDING])
def test_a_code_of_25_squares_is_a_tenth_of_the_distance_across(screen: Screen) -> None:
    square = measures(screen, screen.width, screen.height).square
    across = 25 * square / screen.pixels_per_mm
    assert screen.viewing_mm / 10 <= across < screen.viewing_mm / 10 + 25 / screen.pixels_per_mm


def test_a_square_has_pixels_enough_for_a_camera() -> None:
    assert measures(Screen(640, 480, 40.0, distance=50.0), 640, 480).square == 3
