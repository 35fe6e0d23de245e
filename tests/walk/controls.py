"""Where the controls are: found in a picture of the screen by the colours of the look."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from PIL import Image, ImageChops

Point = tuple[float, float]
Colour = tuple[int, int, int]
Box = tuple[int, int, int, int]

INK: Colour = (0x19, 0x16, 0x27)
INK2: Colour = (0x2A, 0x26, 0x40)
ROW_OF_BAR = 0.27
"""A line through all the bar's buttons, above their icons and words, as a part of its height."""

CONTROLS = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """The centres of the bar's buttons, and where the bar begins, in pixels."""

    top: int
    height: int
    overview: Point
    back: Point
    next: Point
    take: Point
    comfort: Point
    language: Point

    def above(self) -> Point:
        """A point over the right end of the bar, half a button away from it."""
        return self.language[0], self.top - self.height / 3


def find_bar(page: Image.Image) -> Bar:
    """The bar under a page; a page itself never has the bar's colour at its left edge."""
    top = next(y for y in reversed(range(page.height)) if page.getpixel((1, y)) != INK) + 1
    height = page.height - top
    centres = _buttons(page, top, height)
    assert len(centres) == CONTROLS, f"the bar has {len(centres)} buttons: {centres}"
    return Bar(top, height, *centres)


def find_close(zoom: Image.Image, bar: Bar) -> Point:
    """The button that closes a large picture: the first of its bar."""
    return _buttons(zoom, bar.top, bar.height)[0]


def find_last_choice(panel: Image.Image, bar: Bar) -> Point | None:
    """The last pill of an open panel that is not the chosen one; None when no panel is open."""
    words = (panel.width // 2, bar.top // 2, panel.width, bar.top)
    box = box_of(panel.crop(words), INK2)
    if box is None:
        return None
    left, _, right, bottom = box
    return words[0] + (left + right) / 2, words[1] + bottom - bar.height / 4


def page_picture(width: int, height: int) -> Point:
    """A point of the picture of a section's page: at the left, or on top where it stands."""
    return (0.5 * width, 0.15 * height) if height > width else (0.2 * width, 0.4 * height)


def box_of(picture: Image.Image, colour: Colour) -> Box | None:
    """The smallest box around all pixels of exactly this colour; None when there are none."""
    difference = ImageChops.difference(picture, Image.new("RGB", picture.size, colour))
    red, green, blue = difference.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return most.point(lambda value: 255 if value == 0 else 0).getbbox()


def _buttons(picture: Image.Image, top: int, height: int) -> list[Point]:
    """The centres of what stands out from the bar's colour, from left to right."""
    y = top + round(ROW_OF_BAR * height)
    columns = groupby(range(picture.width), lambda x: picture.getpixel((x, y)) != INK)
    spans = [list(xs) for stands_out, xs in columns if stands_out]
    return [((xs[0] + xs[-1]) / 2, top + height / 2) for xs in spans]
