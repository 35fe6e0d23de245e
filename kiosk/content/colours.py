"""The colour roles of the look, computed so that everything on them can be read.

Contrast and luminance follow WCAG 2.2 (1.4.3): 4.5:1 for text, 3:1 for large shapes.
"""

from __future__ import annotations

import colorsys
from dataclasses import dataclass

PAPER = "#FBF6EC"
INK = "#191627"
WHITE = "#FFFFFF"

SECTION_FILLS = ("#FF5A3C", "#1F9D6B", "#2F62F0", "#7B3FA0", "#0A7684", "#E8578A")
"""Coral, leaf, sky, plum, sea, rose: the sections in order, then again."""

PIONEER_FILL = "#F2B632"
"""Pioneers are always sun."""

TEXT_CONTRAST = 4.5


@dataclass(frozen=True, slots=True)
class Accent:
    """One colour in its roles, each `#RRGGBB`: a ground, and text on it, on paper and on ink."""

    fill: str
    on_fill: str
    on_paper: str
    on_ink: str


def accent(fill: str) -> Accent:
    """The roles of `fill` (`#RRGGBB`)."""
    return Accent(
        fill=fill,
        on_fill=max((INK, WHITE), key=lambda colour: contrast(colour, fill)),
        on_paper=readable(fill, PAPER),
        on_ink=readable(fill, INK),
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1.0 to 21.0."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`, 0.0 to 1.0."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(colour: str, ground: str, least: float = TEXT_CONTRAST) -> str:
    """The same hue, made darker or lighter until it has `least` contrast on `ground`."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    step = -0.01 if luminance(ground) > 0.18 else 0.01
    moved = colour
    while contrast(moved, ground) < least and 0.0 <= lightness <= 1.0:
        lightness += step
        parts = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, lightness)), saturation)
        moved = "#" + "".join(f"{round(part * 255):02X}" for part in parts)
    return moved


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
