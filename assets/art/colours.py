"""The colours of the family, as red, green and blue from 0 to 255."""

from __future__ import annotations

Colour = tuple[int, int, int]

PAPER: Colour = (0xFB, 0xF6, 0xEC)
INK: Colour = (0x19, 0x16, 0x27)
CORAL: Colour = (0xFF, 0x5A, 0x3C)
SUN: Colour = (0xF2, 0xB6, 0x32)
LEAF: Colour = (0x1F, 0x9D, 0x6B)
SKY: Colour = (0x2F, 0x62, 0xF0)
PLUM: Colour = (0x7B, 0x3F, 0xA0)
SEA: Colour = (0x0A, 0x76, 0x84)
ROSE: Colour = (0xE8, 0x57, 0x8A)


def mix(colour: Colour, other: Colour, share: float) -> Colour:
    """`colour` with `share` (0..1) of `other` stirred in."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(colour, other, strict=True))
    return red, green, blue


def pale(colour: Colour, share: float = 0.5) -> Colour:
    """`colour` seen through light air."""
    return mix(colour, PAPER, share)


def shade(colour: Colour, share: float = 0.16) -> Colour:
    """The side of a thing that is turned away from the light."""
    return mix(colour, INK, share)
