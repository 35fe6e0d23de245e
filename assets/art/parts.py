"""Things that come back in several pictures."""

from __future__ import annotations

from math import cos, radians, sin

from assets.art.colours import INK, Colour, shade
from assets.art.poster import Point, Poster, curve


def bird(poster: Poster, x: float, y: float, colour: Colour, beak: Colour, turn: int = 1) -> None:
    """A little bird whose feet stand at x, y; it looks to the right (`turn` 1) or left (-1)."""

    def at(dx: float, dy: float) -> Point:
        return x + turn * dx, y + dy

    poster.stroke([at(-4, 0), at(-6, -16)], 3, INK)
    poster.stroke([at(8, 0), at(4, -16)], 3, INK)
    poster.shape([at(-20, -40), at(-58, -34), at(-50, -18), at(-10, -14)], shade(colour, 0.25))
    poster.shape([at(44, -50), at(60, -44), at(42, -36)], beak)
    poster.disc(*at(0, -34), 26, colour)
    poster.disc(*at(26, -48), 22, colour)
    poster.oval(*at(-6, -30), 17, 11, shade(colour, 0.25))
    poster.disc(*at(31, -51), 4, INK)


def wheel(
    poster: Poster, x: float, y: float, radius: float, tyre: Colour, spokes: int = 12
) -> None:
    """A wheel around its hub, with thin spokes."""
    for spoke in range(spokes):
        angle = radians(360 / spokes * spoke + 15)
        rim = x + (radius - 4) * cos(angle), y + (radius - 4) * sin(angle)
        poster.stroke([(x, y), rim], radius * 0.03, tyre)
    poster.ring(x, y, radius, radius * 0.15, tyre)
    poster.disc(x, y, radius * 0.13, tyre)


def bicycle(
    poster: Poster, x: float, floor: float, length: float, frame: Colour, tyre: Colour, spokes: int
) -> None:
    """A bicycle in profile, looking to the right, with its middle at x and its tyres on `floor`."""

    def at(dx: float, up: float) -> Point:
        return x + dx * length, floor - up * length

    back, front = at(-0.29, 0.21), at(0.29, 0.21)
    pedals, seat, head = at(-0.04, 0.2), at(-0.11, 0.46), at(0.2, 0.48)
    wheel(poster, *back, 0.21 * length, tyre, spokes)
    wheel(poster, *front, 0.21 * length, tyre, spokes)
    width = 0.036 * length
    poster.stroke([back, pedals, head, seat, back], width, frame)
    poster.stroke([pedals, seat, at(-0.13, 0.53)], width, frame)
    poster.stroke([front, head, at(0.185, 0.56)], width, frame)
    poster.stroke([at(0.185, 0.56), at(0.1, 0.58)], width * 0.9, tyre)
    poster.stroke([at(-0.21, 0.54), at(-0.07, 0.54)], width * 1.3, tyre)
    poster.disc(*pedals, 0.05 * length, tyre)


def leaf(poster: Poster, start: Point, tip: Point, belly: float, colour: Colour) -> None:
    """A leaf from its stalk to its tip; `belly` is how far its sides swell, light above dark."""
    dx, dy = tip[0] - start[0], tip[1] - start[1]
    length = (dx * dx + dy * dy) ** 0.5
    nx, ny = dy / length * belly, -dx / length * belly
    for side, fill in ((1, colour), (-1, shade(colour))):
        near = start[0] + dx * 0.25 + nx * side, start[1] + dy * 0.25 + ny * side
        far = start[0] + dx * 0.75 + nx * side, start[1] + dy * 0.75 + ny * side
        poster.shape(curve(start, near, far, tip), fill)


def tree(
    poster: Poster, x: float, floor: float, height: float, crown: Colour, trunk: Colour
) -> None:
    """A tree with a round crown, lit from the left."""
    radius = height * 0.3
    middle = floor - height + radius
    poster.stroke([(x, floor), (x, middle)], height * 0.05, trunk)
    poster.disc(x, middle, radius, crown)
    poster.half(x, middle, radius, radius, shade(crown))
    poster.stroke([(x, floor - height * 0.3), (x, middle)], height * 0.04, trunk)
    twig = x + radius * 0.4, middle + radius * 0.1
    poster.stroke([(x, middle + radius * 0.5), twig], height * 0.03, trunk)


def arrowhead(poster: Poster, x: float, y: float, angle: float, size: float, fill: Colour) -> None:
    """A triangle that points in the direction `angle`, its middle at x, y."""
    turns = (radians(angle + turn) for turn in (0, 120, -120))
    poster.shape([(x + size * cos(turn), y + size * sin(turn)) for turn in turns], fill)
