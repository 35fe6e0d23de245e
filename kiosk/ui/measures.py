"""How large things must be, from the screen and the distance. Pure: no Qt.

A capital H spans 0.7 degrees at the viewing distance (EN 301 549, 5.1.4), a target 20 mm
(Tiresias, public screens). A code for phones is about a tenth of the distance across: the usual
rule, which is meant for one of 25 squares; so a square is 1/250, however many there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot, radians, tan

MM_PER_INCH = 25.4
CAPITAL_DEGREES = 0.7
CAPITAL_OF_BODY = 0.71
"""The height of a capital of the kiosk's typeface, as a part of its size."""

LEAST_BODY_OF_SIDE, MOST_BODY_OF_SIDE = 0.026, 0.045
"""Of the window's shorter side; with larger type a screen would have no room for a thought."""

TARGET_MM = 20.0
TARGET_OF_BODY = 2.3
LEAST_DISTANCE_CM = 50.0
NARROW_MM = 400.0
DISTANCE_IN_SQUARES = 250
LEAST_SQUARE = 3
"""Pixels: below that a camera sees the grid of the screen sooner than that of the code."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen as it stands: `width` and `height` in pixels, `diagonal` in inches.

    `distance` is that of the eyes, in centimetres; without it, the screen's diagonal.
    """

    width: int
    height: int
    diagonal: float
    distance: float | None = None

    @property
    def pixels_per_mm(self) -> float:
        """The density of the screen, the same in both directions."""
        return hypot(self.width, self.height) / (self.diagonal * MM_PER_INCH)

    @property
    def viewing_mm(self) -> float:
        """The viewing distance in millimetres, at least 500."""
        given = self.distance or self.diagonal * MM_PER_INCH / 10
        return 10 * max(LEAST_DISTANCE_CM, given)


@dataclass(frozen=True, slots=True)
class Measures:
    """In pixels: the size of body text, a target across, and a square of a code for phones, whole.

    `narrow` asks for smaller pictures.
    """

    body: float
    target: float
    square: int
    narrow: bool


def measures(screen: Screen, width: int, height: int) -> Measures:
    """The sizes for a window of `width` by `height` pixels on `screen`."""
    capital_mm = 2 * screen.viewing_mm * tan(radians(CAPITAL_DEGREES / 2))
    capital = capital_mm * screen.pixels_per_mm
    side = min(width, height)
    body = min(max(capital / CAPITAL_OF_BODY, LEAST_BODY_OF_SIDE * side), MOST_BODY_OF_SIDE * side)
    target = max(TARGET_MM * screen.pixels_per_mm, TARGET_OF_BODY * body)
    square = screen.viewing_mm / DISTANCE_IN_SQUARES * screen.pixels_per_mm
    return Measures(
        body=round(body, 1),
        target=round(target),
        square=max(LEAST_SQUARE, ceil(square)),
        narrow=width / screen.pixels_per_mm < NARROW_MM,
    )
