"""A sheet on which flat shapes are drawn, in points: 1200 from left to right, 800 down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from math import ceil, floor

from PIL import Image, ImageDraw

from assets.art.colours import INK, Colour, shade
from assets.art.palette import in_few_colours
from assets.art.paths import Point, ellipse, moved

SHEET = (1200, 800)
PIXELS_A_POINT = 2
OVERSAMPLING = 3

Box = tuple[int, int, int, int]


class Poster:
    """One sheet; what is drawn later covers what was there."""

    def __init__(self, ground: Colour) -> None:
        """A fresh sheet in the colour `ground`."""
        self._scale = PIXELS_A_POINT * OVERSAMPLING
        width, height = SHEET
        self._image = Image.new("RGB", (width * self._scale, height * self._scale), ground)
        self._draw = ImageDraw.Draw(self._image)
        self._corner = (0, 0)

    def picture(self) -> Image.Image:
        """What was drawn, with smooth edges: 2400 by 1600 pixels in at most 256 colours."""
        return in_few_colours(self._image.reduce(OVERSAMPLING))

    def shape(self, outline: Iterable[Point], fill: Colour) -> None:
        """A filled outline."""
        self._draw.polygon(self._pixels(outline), fill)

    def lit(
        self, outline: Sequence[Point], fill: Colour, dx: float, dy: float, dark: float = 0.16
    ) -> None:
        """A filled outline with a shaded rim, where `outline` moved by dx, dy leaves it bare."""
        with self.within(outline):
            self.shape(outline, shade(fill, dark))
            self.shape(moved(outline, dx, dy), fill)

    def disc(self, x: float, y: float, radius: float, fill: Colour) -> None:
        """A full circle."""
        self.oval(x, y, radius, radius, fill)

    def oval(self, x: float, y: float, across: float, down: float, fill: Colour) -> None:
        """An ellipse with the radii `across` and `down`."""
        self._draw.ellipse(self._span(x - across, y - down, x + across, y + down), fill)

    def ring(self, x: float, y: float, radius: float, width: float, fill: Colour) -> None:
        """A circle's line of `width`, inside `radius`."""
        span = self._span(x - radius, y - radius, x + radius, y + radius)
        self._draw.ellipse(span, outline=fill, width=round(width * self._scale))

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        fill: Colour,
        round_by: float = 0,
    ) -> None:
        """A rectangle, with corners of radius `round_by`."""
        span = self._span(left, top, right, bottom)
        self._draw.rounded_rectangle(span, round_by * self._scale, fill)

    def stroke(self, line: Iterable[Point], width: float, fill: Colour) -> None:
        """A line with round ends and corners."""
        path = list(line)
        for (x, y), (to_x, to_y) in pairwise(path):
            length = ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5 or 1.0
            dx, dy = (to_y - y) / length * width / 2, (x - to_x) / length * width / 2
            corners = [
                (x + dx, y + dy),
                (to_x + dx, to_y + dy),
                (to_x - dx, to_y - dy),
                (x - dx, y - dy),
            ]
            self.shape(corners, fill)
        for x, y in path:
            self.disc(x, y, width / 2, fill)

    def veil(self, outline: Iterable[Point], colour: Colour, share: float) -> None:
        """Stirs `share` (0..1) of `colour` into everything inside `outline`."""
        points = self._pixels(outline)
        if (box := self._around(points)) is None:
            return
        under = self._image.crop(box)
        over = Image.blend(under, Image.new("RGB", under.size, colour), share)
        self._image.paste(over, box, _mask(points, box))

    def shadow(self, outline: Iterable[Point], share: float = 0.22) -> None:
        """Cast shade: everything inside `outline` gets darker."""
        self.veil(outline, INK, share)

    def foot(self, x: float, y: float, across: float, down: float, share: float = 0.22) -> None:
        """The round shade under a thing that stands on the ground."""
        self.shadow(ellipse(x, y, across, down), share)

    @contextmanager
    def within(self, outline: Iterable[Point]) -> Iterator[None]:
        """What is drawn in this block shows inside `outline` only."""
        points = self._pixels(outline)
        if (box := self._around(points)) is None:
            box = (0, 0, 1, 1)
        whole, pen, corner = self._image, self._draw, self._corner
        self._image = whole.crop(box)
        self._draw = ImageDraw.Draw(self._image)
        self._corner = (corner[0] + box[0], corner[1] + box[1])
        yield
        whole.paste(self._image, box, _mask(points, box))
        self._image, self._draw, self._corner = whole, pen, corner

    def _around(self, points: Sequence[Point]) -> Box | None:
        """The part of the sheet on which an outline lies, or nothing if it lies off it."""
        left = max(0, floor(min(x for x, _ in points)))
        top = max(0, floor(min(y for _, y in points)))
        right = min(self._image.width, ceil(max(x for x, _ in points)) + 1)
        bottom = min(self._image.height, ceil(max(y for _, y in points)) + 1)
        return (left, top, right, bottom) if left < right and top < bottom else None

    def _pixels(self, points: Iterable[Point]) -> list[Point]:
        left, top = self._corner
        return [(x * self._scale - left, y * self._scale - top) for x, y in points]

    def _span(self, left: float, top: float, right: float, bottom: float) -> list[Point]:
        return self._pixels([(left, top), (right, bottom)])


def _mask(points: Sequence[Point], box: Box) -> Image.Image:
    mask = Image.new("L", (box[2] - box[0], box[3] - box[1]))
    ImageDraw.Draw(mask).polygon(moved(points, -box[0], -box[1]), 255)
    return mask
