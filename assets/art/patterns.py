"""Patterns that fill a field: stripes, grain, rays."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from assets.art.colours import Colour
from assets.art.paths import Point, arc
from assets.art.poster import Poster


def stripes(
    poster: Poster,
    outline: Sequence[Point],
    fill: Colour,
    every: float,
    width: float,
    lean: float = 0.0,
) -> None:
    """Lines down through `outline`, one `every` so many points, `lean` to the right per point."""
    (left, top), (right, bottom) = _corners(outline)
    drift = (bottom - top) * lean
    with poster.within(outline):
        x = left - max(drift, 0.0)
        while x < right - min(drift, 0.0):
            poster.shape(
                [(x, top), (x + width, top), (x + width + drift, bottom), (x + drift, bottom)], fill
            )
            x += every


def grain(
    poster: Poster,
    outline: Sequence[Point],
    fill: Colour,
    count: int,
    size: float = 1.6,
    towards: Point = (1.0, 1.0),
) -> None:
    """Specks that lie closer together `towards` one side of the field (-1, 0 or 1 each way)."""
    (left, top), (right, bottom) = _corners(outline)
    chance = Random(count)

    def spot(low: float, high: float, side: float) -> float:
        share: float = chance.random()
        if side:
            share = share**0.45 if side > 0 else 1 - share**0.45
        return low + (high - low) * share

    with poster.within(outline):
        for _ in range(count):
            x, y = spot(left, right, towards[0]), spot(top, bottom, towards[1])
            poster.disc(x, y, size * (0.6 + 0.8 * chance.random()), fill)


def rays(
    poster: Poster, x: float, y: float, near: float, far: float, count: int, fill: Colour
) -> None:
    """Wedges of light that stand around x, y from the radius `near` to `far`."""
    step = 360 / count
    for ray in range(count):
        turn = ray * step
        inner = arc(x, y, near, turn, turn + step / 2)
        outer = arc(x, y, far, turn + step / 2, turn)
        poster.shape([*inner, *outer], fill)


def _corners(outline: Sequence[Point]) -> tuple[Point, Point]:
    across, down = [x for x, _ in outline], [y for _, y in outline]
    return (min(across), min(down)), (max(across), max(down))
