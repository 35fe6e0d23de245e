"""The three drawings of a new exhibition, each of a ground, a light and two who belong together."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from kiosk.content.colours import FILLS, INK, PAPER
from kiosk.starter.sheet import HEIGHT, WIDTH, Sheet, darker, lighter, mixed

CORAL, LEAF, SKY, PLUM = (FILLS[name] for name in ("coral", "leaf", "sky", "plum"))
SEA, ROSE, SUN = (FILLS[name] for name in ("sea", "rose", "sun"))


def houses() -> Image.Image:
    """Two houses on a hill, with a large sun behind them."""
    sheet = Sheet(mixed(PAPER, SUN, 0.4))
    sheet.circle((182, 92), 66, lighter(CORAL, 0.25))
    sheet.circle((182, 92), 54, CORAL)
    sheet.oval((40, 214), 170, 84, lighter(LEAF, 0.35))
    sheet.oval((250, 232), 190, 96, darker(LEAF, 0.25))
    _tree(sheet, (52, 136), 20, darker(LEAF, 0.1))
    _house(sheet, (97, 80), 48, 78, SKY, darker(PLUM, 0.1))
    _house(sheet, (143, 100), 60, 58, PAPER, darker(CORAL, 0.35))
    _tree(sheet, (238, 140), 15, LEAF)
    sheet.oval((150, 232), 260, 76, LEAF)
    sheet.shape(mixed(PAPER, SUN, 0.3), (166, 155.8), (180, 155.8), (212, HEIGHT), (146, HEIGHT))
    return sheet.picture()


def table() -> Image.Image:
    """A table with two cups on it, under a round lamp."""
    night = darker(PLUM, 0.45)
    sheet = Sheet(night)
    for radius, share in ((112, 0.12), (84, 0.26), (58, 0.44)):
        sheet.circle((150, 62), radius, mixed(night, SUN, share))
    sheet.box((149, 0), 2, 34, INK)
    sheet.circle((150, 58), 27, SUN)
    sheet.oval((150, 250), 240, 76, darker(PLUM, 0.62))
    for left in (56, 232):
        sheet.shape(darker(CORAL, 0.5), (left, 150), (left + 14, 150), (left + 8, 200), (left, 200))
    sheet.box((28, 138), 244, 17, CORAL, 6)
    sheet.box((28, 138), 244, 6, lighter(CORAL, 0.3), 3)
    _cup(sheet, (96, 102), SEA, 1)
    _cup(sheet, (168, 102), PAPER, -1)
    return sheet.picture()


def people() -> Image.Image:
    """Two people side by side on a hill, in the light of the sun."""
    sheet = Sheet(mixed(PAPER, SKY, 0.26))
    sheet.circle((216, 70), 56, lighter(SUN, 0.45))
    sheet.circle((216, 70), 44, SUN)
    sheet.oval((60, 226), 180, 92, lighter(SEA, 0.4))
    sheet.oval((270, 240), 170, 92, SEA)
    _person(sheet, 118, 104, CORAL, darker(mixed(CORAL, SUN, 0.5), 0.5), INK)
    _person(sheet, 176, 92, PLUM, lighter(mixed(SUN, CORAL, 0.4), 0.4), darker(CORAL, 0.55))
    sheet.oval((150, 262), 270, 84, LEAF)
    for x in (26, 58, 236, 262, 284):
        sheet.circle((x, 190 - (x % 7)), 3.2, ROSE if x % 4 else SUN)
    return sheet.picture()


SCENES: dict[str, Callable[[], Image.Image]] = {
    "example-1.png": houses,
    "example-2.png": table,
    "example-3.png": people,
}
"""The drawings by the names of their files."""


def _house(
    sheet: Sheet, corner: tuple[float, float], width: float, height: float, wall: str, roof: str
) -> None:
    left, top = corner
    right, middle = left + width, left + width / 2
    sheet.box(corner, width, height + 30, wall)
    sheet.box((right - width * 0.16, top), width * 0.16, height + 30, darker(wall, 0.12))
    sheet.shape(roof, (left - 6, top), (middle, top - width * 0.55), (right + 6, top))
    sheet.box((middle - 7, top + height - 28), 14, 60, INK, 5)
    for x in (left + 7, right - 7 - width * 0.2):
        sheet.box((x, top + 10), width * 0.2, 15, SUN, 1.5)


def _tree(sheet: Sheet, crown: tuple[float, float], radius: float, fill: str) -> None:
    x, y = crown
    sheet.box((x - 2, y), 4, radius * 2.2, INK)
    sheet.circle(crown, radius, fill)
    sheet.circle((x - radius * 0.3, y - radius * 0.3), radius * 0.5, lighter(fill, 0.2))


def _cup(sheet: Sheet, corner: tuple[float, float], fill: str, side: int) -> None:
    """`side` 1 has its ear on the right, -1 on the left."""
    left, top = corner
    ear = left + (34 if side > 0 else 2)
    sheet.arc((ear, top + 17), 11, (0, 360), 4.5, darker(fill, 0.15))
    sheet.box(corner, 36, 36, fill, 8)
    sheet.box(corner, 36, 10, fill)
    sheet.box((left, top + 12), 36, 6, SUN)
    for x in (left + 11, left + 24):
        sheet.arc((x, top - 9), 5, (90, 270), 1.8, lighter(PLUM, 0.55))
        sheet.arc((x, top - 17.2), 5, (270, 450), 1.8, lighter(PLUM, 0.55))


def _person(sheet: Sheet, x: float, top: float, coat: str, skin: str, hair: str) -> None:
    sheet.circle((x, top - 3), 20, hair)
    sheet.box((x - 30, top + 26), 60, WIDTH / 2, coat, 26)
    sheet.box((x - 7, top + 8), 14, 24, darker(skin, 0.15), 6)
    sheet.oval((x, top + 3), 16, 18, skin)
    sheet.shape(lighter(coat, 0.35), (x - 12, top + 26), (x + 12, top + 26), (x, top + 46))
