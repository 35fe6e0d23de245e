"""Where the controls of the screens for staff are, found by the colours of the look."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import groupby, pairwise

from PIL import Image, ImageChops

from tests.walk.controls import INK2, Colour, Point, box_of

PAPER: Colour = (0xFB, 0xF6, 0xEC)
KEY: Colour = (0xE4, 0xDC, 0xCB)
MAIN: Colour = (0xF2, 0xB6, 0x32)
GRAVE: Colour = (0xD9, 0x3A, 0x1E)
EDGES: tuple[Colour, ...] = ((0x5B, 0x56, 0x6B), (0x19, 0x16, 0x27))
FINGERS, WHITE = 36, b"\xff"
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "ok")


def keypad(screen: Image.Image) -> dict[str, Point] | None:
    """The centre of each key; None where they are not all there, or one is pressed."""
    left, top, right, bottom = box_of(screen, PAPER) or (0, 0, 0, 0)
    on_paper = _buttons(_mask(screen.crop((left, top, right, bottom)), KEY, MAIN))
    keys = [(left + x, top + y) for x, y in on_paper]
    return dict(zip(KEYS, keys, strict=True)) if len(keys) == len(KEYS) else None


def main_button(screen: Image.Image) -> Point | None:
    """The bright button; None where there is none."""
    return next(iter(_buttons(_mask(screen, MAIN))), None)


def tools(screen: Image.Image) -> list[Point]:
    """The centres of the buttons on paper, row by row."""
    return _buttons(_mask(screen, KEY))


def way_out(screen: Image.Image) -> Point | None:
    """The last of the dark buttons, which leads out of where staff are."""
    return next(reversed(_buttons(_mask(screen, INK2))), None)


def cards(screen: Image.Image) -> list[Point]:
    """The centres of the framed exhibitions, from top to bottom."""
    paper = box_of(screen, PAPER)
    assert paper is not None
    edges = _mask(screen, *EDGES).crop(paper)
    rows = [y for y in range(edges.height) if _is_line(edges, y)]
    lines = [y for y, before in zip(rows, [-9, *rows], strict=False) if y - before > 3]
    left, above, right, _ = paper
    sides = list(pairwise(lines))[::2]
    return [((left + right) / 2, above + (top + bottom) / 2) for top, bottom in sides]


def _is_line(edges: Image.Image, y: int) -> bool:
    """Whether most of a row is an edge."""
    row = edges.crop((0, y, edges.width, y + 1)).tobytes()
    longest = max((len(list(run)) for value, run in groupby(row) if value), default=0)
    return longest > 0.5 * edges.width


def _buttons(mask: Image.Image) -> list[Point]:
    """The centres of what is white and large enough for a finger, row by row."""
    found = []
    finger = min(mask.size) // FINGERS
    wide, pixels = mask.width, mask.tobytes()
    lines = (pixels[y * wide : (y + 1) * wide] for y in range(mask.height))
    for top, bottom in _runs((WHITE * finger in line for line in lines), finger):
        row = pixels[top * wide : bottom * wide]
        for left, right in _runs((WHITE in row[x::wide] for x in range(wide)), finger):
            found.append(((left + right) / 2, (top + bottom) / 2))
    return found


def _runs(marks: Iterable[bool], least: int) -> list[tuple[int, int]]:
    """Where something longer than `least` begins and ends along a line."""
    runs, at = [], 0
    for is_there, group in groupby(marks):
        length = len(list(group))
        if is_there and length > least:
            runs.append((at, at + length))
        at += length
    return runs


def _mask(picture: Image.Image, *colours: Colour) -> Image.Image:
    """White where a pixel has one of these colours, black elsewhere."""
    mask = Image.new("L", picture.size)
    for colour in colours:
        bands = ImageChops.difference(picture, Image.new("RGB", picture.size, colour)).split()
        farthest = reduce(ImageChops.lighter, bands)
        mask = ImageChops.lighter(mask, farthest.point([255, *[0] * 255]))
    return mask
