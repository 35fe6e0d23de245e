"""The colour roles of the look, computed so that everything on them can be read.

Contrast and luminance follow WCAG 2.2: 4.5:1 for text (1.4.3), 7:1 in maximum contrast (1.4.6).
"""

from __future__ import annotations

import colorsys
from dataclasses import dataclass

PAPER = "#FBF6EC"
INK = "#191627"
WHITE = "#FFFFFF"
BLACK = "#000000"

FILLS = {
    "coral": "#FF5A3C",
    "leaf": "#1F9D6B",
    "sky": "#2F62F0",
    "plum": "#7B3FA0",
    "sea": "#0A7684",
    "rose": "#E8578A",
    "sun": "#F2B632",
}
"""The colours that come with the kiosk, by their names in a bundle."""

TEXT_CONTRAST = 4.5
MAXIMUM_CONTRAST = 7.0


@dataclass(frozen=True, slots=True)
class Accent:
    """One colour in its roles, each `#RRGGBB`: a ground, and text on it, on paper and on ink."""

    fill: str
    on_fill: str
    on_paper: str
    on_ink: str


def accent(fill: str, least: float = TEXT_CONTRAST) -> Accent:
    """The roles of `fill` (`#RRGGBB`), text in each with a contrast of `least` or more.

    A fill on which neither dark nor white text has that much is itself made lighter or darker,
    whichever is nearer. Beyond `TEXT_CONTRAST` paper is white and ink is black.
    """
    paper, ink = (PAPER, INK) if least <= TEXT_CONTRAST else (WHITE, BLACK)
    grounds = {text: readable(fill, text, least) for text in (ink, WHITE)}
    on_fill = min(grounds, key=lambda text: abs(_lightness(grounds[text]) - _lightness(fill)))
    return Accent(
        fill=grounds[on_fill],
        on_fill=on_fill,
        on_paper=readable(fill, paper, least),
        on_ink=readable(fill, ink, least),
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


def _lightness(colour: str) -> float:
    return colorsys.rgb_to_hls(*_parts(colour))[1]


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
