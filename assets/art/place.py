"""Where a thing stands on the sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians, sin

from assets.art.paths import Point


@dataclass(frozen=True, slots=True)
class Place:
    """A spot for a thing that is drawn in its own measure around its own foot (0, 0).

    `size` enlarges it, `turn` -1 lets it look to the left, `tilt` leans it clockwise in degrees.
    """

    x: float
    y: float
    size: float = 1.0
    turn: int = 1
    tilt: float = 0.0

    def at(self, dx: float, dy: float) -> Point:
        """The point of the sheet on which the thing's own point lies."""
        across, down = dx * self.size * self.turn, dy * self.size
        lean = radians(self.tilt)
        return (
            self.x + across * cos(lean) - down * sin(lean),
            self.y + across * sin(lean) + down * cos(lean),
        )

    def all(self, points: Iterable[Point]) -> list[Point]:
        """All of the thing's own points as points of the sheet."""
        return [self.at(*point) for point in points]
