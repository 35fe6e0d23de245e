"""Every colour in every role can be read on what it stands on."""

from __future__ import annotations

from colorsys import rgb_to_hls

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.colours import (
    BLACK,
    FILLS,
    INK,
    PAPER,
    WHITE,
    accent,
    contrast,
    luminance,
    readable,
)

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
GROUNDS = [(4.5, PAPER, INK), (7.0, WHITE, BLACK)]
"""A least contrast, and paper and ink with it."""


@pytest.mark.parametrize(("least", "paper", "ink"), GROUNDS)
@given(fill=colours)
def test_every_role_of_every_colour_can_be_read(
    least: float, paper: str, ink: str, fill: str
) -> None:
    roles = accent(fill, least)
    assert roles.on_fill in (ink, WHITE)
    assert contrast(roles.on_fill, roles.fill) >= least
    assert contrast(roles.on_paper, paper) >= least
    assert contrast(roles.on_ink, ink) >= least


@pytest.mark.parametrize(("least", "ink"), [(4.5, INK), (7.0, BLACK)])
@given(fill=colours)
def test_a_fill_moves_only_where_it_must_and_to_the_nearer_side(
    least: float, ink: str, fill: str
) -> None:
    roles = accent(fill, least)
    darker, lighter = readable(fill, WHITE, least), readable(fill, ink, least)
    assert (roles.fill == fill) == (fill in (darker, lighter))
    assert _way(fill, roles.fill) == min(_way(fill, darker), _way(fill, lighter))


@given(fill=colours, least=st.sampled_from([4.5, 7.0]))
def test_a_role_keeps_its_hue_as_far_as_its_bytes_can_tell(fill: str, least: float) -> None:
    roles = accent(fill, least)
    for moved in (roles.fill, roles.on_paper, roles.on_ink):
        turned = abs(_hls(moved)[0] - _hls(fill)[0])
        chroma = max(bytes.fromhex(moved[1:])) - min(bytes.fromhex(moved[1:]))
        assert min(turned, 1 - turned) * chroma <= 1 / 6


def _hls(colour: str) -> tuple[float, float, float]:
    red, green, blue = bytes.fromhex(colour[1:])
    return rgb_to_hls(red / 255, green / 255, blue / 255)


def _way(one: str, other: str) -> float:
    return abs(_hls(one)[1] - _hls(other)[1])


@pytest.mark.parametrize("fill", FILLS.values())
def test_the_kiosk_s_own_fills_stay_as_they_are(fill: str) -> None:
    assert accent(fill).fill == fill


ON_FILLS = [
    ("#FF5A3C", INK),
    ("#1F9D6B", INK),
    ("#E8578A", INK),
    ("#F2B632", INK),
    ("#2F62F0", WHITE),
    ("#7B3FA0", WHITE),
    ("#0A7684", WHITE),
]


@pytest.mark.parametrize(("fill", "on_fill"), ON_FILLS)
def test_light_fills_take_ink_and_dark_ones_white(fill: str, on_fill: str) -> None:
    assert accent(fill).on_fill == on_fill


def test_the_table_covers_every_fill() -> None:
    assert {fill for fill, _ in ON_FILLS} == set(FILLS.values())


PUBLISHED = [
    ("#000000", "#FFFFFF", 21.0),
    ("#FFFFFF", "#000000", 21.0),
    ("#777777", "#777777", 1.0),
    ("#767676", "#FFFFFF", 4.54),
    ("#777777", "#FFFFFF", 4.48),
    ("#FF0000", "#FFFFFF", 4.0),
    ("#0000FF", "#FFFFFF", 8.59),
]


@pytest.mark.parametrize(("one", "other", "ratio"), PUBLISHED)
def test_contrast_agrees_with_known_ratios(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


def test_luminance_runs_from_black_to_white() -> None:
    assert luminance("#000000") == 0.0
    assert luminance("#FFFFFF") == pytest.approx(1.0)
    assert luminance("#050505") == pytest.approx(5 / 255 / 12.92)


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert readable("#7B3FA0", PAPER) == "#7B3FA0"
    assert readable("#f2b632", INK) == "#f2b632"


@pytest.mark.parametrize("fill", FILLS.values())
@pytest.mark.parametrize("ground", [PAPER, INK])
def test_a_colour_moves_no_further_than_it_must(fill: str, ground: str) -> None:
    moved = readable(fill, ground)
    assert moved == fill or contrast(moved, ground) < 4.5 * 1.08


@pytest.mark.parametrize(
    ("ground", "colour", "end"),
    [(WHITE, "#F2B632", "#000000"), ("#000000", "#7B3FA0", "#FFFFFF")],
)
def test_what_cannot_be_reached_ends_at_black_or_white(ground: str, colour: str, end: str) -> None:
    assert readable(colour, ground, least=22.0) == end
