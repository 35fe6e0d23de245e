"""Where the buttons of a window for organisers are: found in a picture of it by their colours."""

from __future__ import annotations

import re

from environment import ROOT
from PIL import Image

Box = tuple[int, int, int, int]
Point = tuple[int, int]

STYLE = ROOT / "kiosk" / "qml" / "Exhibit" / "DeskStyle.qml"
COLOURS = ("control1", "control2", "text")
EDGE = 6
"""The height of the strip at the top of a button that no letter reaches, in pixels."""


def find(picture: Image.Image) -> list[Point]:
    """The middle of every button, line by line from left to right."""
    style = STYLE.read_text("utf-8")
    size, control = (float(_value(style, name, r"[\d.]+")) for name in ("size", "control"))
    height = round(control * size)
    colours = {_value(style, name, "#[0-9A-F]{6}") for name in COLOURS}
    rows = _plain(picture, {_rgb(colour) for colour in colours})
    strips = (
        (left, y, right)
        for y, row in enumerate(rows[:-height])
        for left, right in _runs(row, height)
        if _is_edge(rows, left, y, right)
    )
    return [((left + right) // 2, y + height // 2) for left, y, right in strips]


def _is_edge(rows: list[bytes], left: int, top: int, right: int) -> bool:
    middle = slice(left + EDGE, right - EDGE)
    above = rows[top - 1][middle] if top else b""
    return not any(above) and all(all(row[middle]) for row in rows[top : top + EDGE])


def _plain(picture: Image.Image, colours: set[tuple[int, int, int]]) -> list[bytes]:
    """For each line of the picture a byte a pixel: 1 where it has one of the colours, else 0."""
    pixels = picture.convert("RGB").tobytes()
    width = 3 * picture.width
    known = {bytes(colour) for colour in colours}
    lines = (pixels[at : at + width] for at in range(0, len(pixels), width))
    return [bytes(line[x : x + 3] in known for x in range(0, width, 3)) for line in lines]


def _runs(row: bytes, shortest: int) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(rb"\x01{%d,}" % shortest, row)]


def _value(style: str, name: str, kind: str) -> str:
    found = re.search(rf'property \w+ {name}: "?({kind})', style)
    assert found is not None, f"{STYLE.name} has no {name}"
    return found[1]


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue
