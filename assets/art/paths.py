"""Outlines and lines as lists of points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import cos, radians, sin

Point = tuple[float, float]


def arc(x: float, y: float, radius: float, start: float, end: float) -> list[Point]:
    """Points on a circle from one angle to the other, clockwise in degrees."""
    return bow(x, y, radius, radius, start, end)


def bow(x: float, y: float, across: float, down: float, start: float, end: float) -> list[Point]:
    """Points on an ellipse with two radii, from one angle to the other."""
    steps = max(2, int(abs(end - start) / 2))
    angles = (radians(start + (end - start) * step / steps) for step in range(steps + 1))
    return [(x + across * cos(angle), y + down * sin(angle)) for angle in angles]


def ellipse(x: float, y: float, across: float, down: float) -> list[Point]:
    """The outline of an ellipse with the radii `across` and `down`."""
    return bow(x, y, across, down, 0, 360)


def block(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """The outline of a rectangle."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def arch(x: float, floor: float, half: float, height: float) -> list[Point]:
    """The outline of a doorway with a round top; `half` is half its width."""
    return [(x - half, floor), *arc(x, floor - height + half, half, 180, 360), (x + half, floor)]


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


def flow(points: Sequence[Point], closed: bool = False) -> list[Point]:
    """A smooth line through all `points` (Catmull-Rom); `closed` makes it an outline."""
    if closed:
        knots = [points[-1], *points, points[0], points[1]]
    else:
        knots = [points[0], *points, points[-1]]
    line: list[Point] = []
    for before, start, end, after in zip(knots, knots[1:], knots[2:], knots[3:], strict=False):
        pull = start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6
        pull_back = end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6
        line += curve(start, pull, pull_back, end)[1:]
    return line if closed else [points[0], *line]


def moved(points: Iterable[Point], dx: float, dy: float) -> list[Point]:
    """The same points, somewhere else."""
    return [(x + dx, y + dy) for x, y in points]


def ribbon(line: Sequence[Point], start: float, end: float) -> list[Point]:
    """The outline of a band along `line` that goes from the width `start` to the width `end`."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(line) - 1
    for index, (x, y) in enumerate(line):
        (from_x, from_y), (to_x, to_y) = line[max(index - 1, 0)], line[min(index + 1, last)]
        length = ((to_x - from_x) ** 2 + (to_y - from_y) ** 2) ** 0.5 or 1.0
        half = (start + (end - start) * index / last) / 2
        nx, ny = (to_y - from_y) / length * half, (from_x - to_x) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return [*left, *reversed(right)]
