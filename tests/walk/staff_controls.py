"""Where the controls of the screens for staff are, found by the colours of the look."""

from __future__ import annotations

from itertools import groupby, pairwise

from PIL import Image

from tests.walk.controls import Colour, Point, box_of

PAPER: Colour = (0xFB, 0xF6, 0xEC)
KEY: Colour = (0xE4, 0xDC, 0xCB)
MAIN: Colour = (0xF2, 0xB6, 0x32)
EDGES: tuple[Colour, ...] = ((0x5B, 0x56, 0x6B), (0x19, 0x16, 0x27))
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "ok")


def keypad(screen: Image.Image) -> dict[str, Point]:
    """The centre of each key."""
    keys = _mask(screen, KEY, MAIN)
    left, top, right, bottom = keys.getbbox() or (0, 0, 0, 0)
    across, down = (right - left) / 3.2, (bottom - top) / 4.3
    return {
        key: (left + (0.5 + n % 3 * 1.1) * across, top + (0.5 + n // 3 * 1.1) * down)
        for n, key in enumerate(KEYS)
    }


def main_button(screen: Image.Image) -> Point | None:
    """The bright button; None where there is none."""
    box = box_of(screen, MAIN)
    return None if box is None else ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)


def cards(screen: Image.Image) -> list[Point]:
    """The centres of the framed exhibitions, from top to bottom."""
    paper = box_of(screen, PAPER)
    assert paper is not None
    left, _, right, _ = paper
    edges = _mask(screen, *EDGES).crop((left, 0, right, screen.height))
    rows = [y for y in range(screen.height) if _is_line(edges, y)]
    lines = [y for y, before in zip(rows, [-9, *rows], strict=False) if y - before > 3]
    tops = [(top, bottom) for top, bottom in pairwise(lines)][::2]
    return [((left + right) / 2, (top + bottom) / 2) for top, bottom in tops]


def _is_line(edges: Image.Image, y: int) -> bool:
    """Whether most of a row is an edge."""
    row = edges.crop((0, y, edges.width, y + 1)).tobytes()
    longest = max((len(list(run)) for value, run in groupby(row) if value), default=0)
    return longest > 0.5 * edges.width


def _mask(picture: Image.Image, *colours: Colour) -> Image.Image:
    """White where a pixel has one of these colours, black elsewhere."""
    wanted = {bytes(colour) for colour in colours}
    pixels = picture.convert("RGB").tobytes()
    found = (pixels[at : at + 3] in wanted for at in range(0, len(pixels), 3))
    return Image.frombytes("L", picture.size, bytes(255 if each else 0 for each in found))
