"""Every colour in every role can be read on what it stands on."""

from __future__ import annotations

import pytest

from kiosk.content.colours import (
    INK,
    PAPER,
    PIONEER_FILL,
    SECTION_FILLS,
    WHITE,
    accent,
    contrast,
    luminance,
    readable,
)

FILLS = [*SECTION_FILLS, PIONEER_FILL]


@pytest.mark.parametrize("fill", FILLS)
def test_every_role_can_be_read(fill: str) -> None:
    roles = accent(fill)
    assert roles.fill == fill
    assert contrast(roles.on_fill, fill) >= 4.5
    assert contrast(roles.on_paper, PAPER) >= 4.5
    assert contrast(roles.on_ink, INK) >= 4.5


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
    assert {fill for fill, _ in ON_FILLS} == set(FILLS)


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


@pytest.mark.parametrize("fill", FILLS)
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
