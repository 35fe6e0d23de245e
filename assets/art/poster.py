"""A poster on which flat shapes are drawn, in points of a sheet of 1200 by 800."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import cos, radians, sin
from typing import cast

from PIL import Image, ImageDraw

from assets.art.colours import INK, WHITE, Colour, mix

SHEET = (1200, 800)
PIXELS_A_POINT = 2
OVERSAMPLING = 3
FLOOR = 610.0

Point = tuple[float, float]


class Poster:
    """A ground in one colour, a large disc and a floor; the subject is drawn over them."""

    def __init__(self, ground: Colour) -> None:
        """A fresh poster in the colour `ground`."""
        self._scale = PIXELS_A_POINT * OVERSAMPLING
        width, height = SHEET
        size = (width * self._scale, height * self._scale)
        self._image = Image.new("RGB", size, ground)
        self._draw = ImageDraw.Draw(self._image)
        self.ground = ground
        self.glow = mix(ground, WHITE, 0.2)
        self.soil = mix(ground, INK, 0.2)
        self.dark = mix(ground, INK, 0.36)
        self.disc(690, 390, 330, self.glow)
        self.box(0, FLOOR, width, height, self.soil)

    def picture(self) -> Image.Image:
        """What was drawn, with smooth edges: 2400 by 1600 pixels in at most 256 colours.

        The commonest colours are kept exactly, so that the ground stays the accent it was.
        """
        smooth = self._image.reduce(OVERSAMPLING)
        counted = cast(list[tuple[int, Colour]], smooth.getcolors(smooth.width * smooth.height))
        commonest = sorted(counted, reverse=True)[:256]
        palette = Image.new("P", (1, 1))
        palette.putpalette([level for _, colour in commonest for level in colour])
        return smooth.quantize(palette=palette, dither=Image.Dither.NONE)

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

    def half(self, x: float, y: float, across: float, down: float, fill: Colour) -> None:
        """The right half of an ellipse: the side in the shade."""
        self._draw.pieslice(self._span(x - across, y - down, x + across, y + down), -90, 90, fill)

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

    def shape(self, points: Iterable[Point], fill: Colour) -> None:
        """A filled outline through `points`."""
        self._draw.polygon([(x * self._scale, y * self._scale) for x, y in points], fill)

    def stroke(self, points: Iterable[Point], width: float, fill: Colour) -> None:
        """A line through `points` with round ends and corners."""
        path = list(points)
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

    def _span(self, left: float, top: float, right: float, bottom: float) -> list[float]:
        return [edge * self._scale for edge in (left, top, right, bottom)]


def arc(x: float, y: float, radius: float, start: float, end: float) -> list[Point]:
    """Points on a circle from one angle to the other, clockwise in degrees."""
    steps = max(2, int(abs(end - start) / 2))
    angles = (radians(start + (end - start) * step / steps) for step in range(steps + 1))
    return [(x + radius * cos(angle), y + radius * sin(angle)) for angle in angles]


def curve(start: Point, pull: Point, pull_back: Point, end: Point) -> list[Point]:
    """Points on a Bézier curve with two handles."""
    points = []
    for step in range(41):
        t = step / 40
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        x = a * start[0] + b * pull[0] + c * pull_back[0] + d * end[0]
        y = a * start[1] + b * pull[1] + c * pull_back[1] + d * end[1]
        points.append((x, y))
    return points
