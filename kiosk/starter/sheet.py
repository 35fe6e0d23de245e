"""A sheet of flat colour with smooth shapes on it. Lengths are in parts of a width of 300."""

from __future__ import annotations

from PIL import Image, ImageDraw

from kiosk.content.colours import BLACK, WHITE

WIDTH, HEIGHT = 300, 200
SIZE = (1800, 1200)
"""Pixels of the finished picture."""
_FINER = 2
_SCALE = SIZE[0] / WIDTH * _FINER

Point = tuple[float, float]


class Sheet:
    """Shapes are laid on one another in the order in which they are drawn."""

    def __init__(self, ground: str) -> None:
        """`ground` and every fill is `#RRGGBB`."""
        self._image = Image.new("RGB", (SIZE[0] * _FINER, SIZE[1] * _FINER), ground)
        self._draw = ImageDraw.Draw(self._image)

    def circle(self, centre: Point, radius: float, fill: str) -> None:
        """A disc."""
        self.oval(centre, radius, radius, fill)

    def oval(self, centre: Point, across: float, down: float, fill: str) -> None:
        """An ellipse with these half axes."""
        x, y = centre
        box = [(x - across) * _SCALE, (y - down) * _SCALE, (x + across) * _SCALE]
        self._draw.ellipse([*box, (y + down) * _SCALE], fill)

    def box(self, corner: Point, width: float, height: float, fill: str, round_: float = 0) -> None:
        """A rectangle from its upper left corner, with corners of radius `round_`."""
        left, top = corner[0] * _SCALE, corner[1] * _SCALE
        right, bottom = left + width * _SCALE, top + height * _SCALE
        self._draw.rounded_rectangle([left, top, right, bottom], round_ * _SCALE, fill)

    def shape(self, fill: str, *points: Point) -> None:
        """A polygon."""
        self._draw.polygon([(x * _SCALE, y * _SCALE) for x, y in points], fill)

    def arc(
        self, centre: Point, radius: float, between: tuple[float, float], width: float, fill: str
    ) -> None:
        """A part of a ring, between two angles in degrees, clockwise from the right."""
        x, y = centre
        reach = [(x - radius) * _SCALE, (y - radius) * _SCALE, (x + radius) * _SCALE]
        box = [*reach, (y + radius) * _SCALE]
        self._draw.arc(box, *between, fill, round(width * _SCALE))

    def picture(self) -> Image.Image:
        """The finished sheet."""
        return self._image.resize(SIZE, Image.Resampling.LANCZOS)


def mixed(one: str, other: str, share: float) -> str:
    """`one` with a `share` (0 to 1) of `other` in it."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def lighter(colour: str, share: float) -> str:
    """`colour` with a `share` of white in it."""
    return mixed(colour, WHITE, share)


def darker(colour: str, share: float) -> str:
    """`colour` with a `share` of black in it."""
    return mixed(colour, BLACK, share)
