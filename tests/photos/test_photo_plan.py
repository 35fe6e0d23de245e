from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.photos.plan import Plan, Rendition

HD = Plan.for_screen(1920, 1080)
UHD = Plan.for_screen(3840, 2160)


@pytest.mark.parametrize(
    ("plan", "original", "screen", "tile", "zoom"),
    [
        (HD, (4000, 3000), (1440, 1080), (480, 360), (4000, 3000)),
        (HD, (3000, 4000), (1080, 1440), (360, 480), (3000, 4000)),
        (HD, (800, 600), (800, 600), (480, 360), (800, 600)),
        (HD, (300, 200), (300, 200), (300, 200), (300, 200)),
        (HD, (10000, 1000), (3840, 384), (1280, 128), (4096, 410)),
        (UHD, (8000, 6000), (2880, 2160), (960, 720), (4096, 3072)),
        (UHD, (9000, 3000), (4096, 1365), (1365, 455), (4096, 1365)),
        (HD, (9000, 1), (3840, 1), (1280, 1), (4096, 1)),
        (Plan.for_screen(2, 1), (50, 50), (1, 1), (1, 1), (50, 50)),
    ],
)
def test_sizes(
    plan: Plan,
    original: tuple[int, int],
    screen: tuple[int, int],
    tile: tuple[int, int],
    zoom: tuple[int, int],
) -> None:
    assert plan.size(Rendition.SCREEN, original) == screen
    assert plan.size(Rendition.TILE, original) == tile
    assert plan.size(Rendition.ZOOM, original) == zoom


sides = st.integers(1, 20_000)


@given(sides, sides, sides, sides)
def test_each_rendition_can_be_made_from_the_next_larger_one(
    width: int, height: int, screen_width: int, screen_height: int
) -> None:
    plan = Plan.for_screen(screen_width, screen_height)
    largest_first = (Rendition.ZOOM, Rendition.SCREEN, Rendition.TILE)
    sizes = [(width, height), *(plan.size(r, (width, height)) for r in largest_first)]
    for larger, smaller in pairwise(sizes):
        assert 1 <= smaller[0] <= larger[0]
        assert 1 <= smaller[1] <= larger[1]


@given(sides, sides)
def test_a_turned_picture_has_turned_renditions(width: int, height: int) -> None:
    for rendition in Rendition:
        turned = HD.size(rendition, (height, width))
        assert HD.size(rendition, (width, height)) == turned[::-1]


def test_a_screen_keeps_its_plan_when_it_is_turned() -> None:
    assert Plan.for_screen(1080, 1920) == HD


def test_keys_differ_by_rendition_and_by_size() -> None:
    keys = {plan.key(r) for plan in (HD, UHD) for r in Rendition}
    assert len(keys) == 5
    assert HD.key(Rendition.ZOOM) == UHD.key(Rendition.ZOOM)  # for any screen the same
    assert HD.key(Rendition.SCREEN) == Plan.for_screen(1920, 1080).key(Rendition.SCREEN)
