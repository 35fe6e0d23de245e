"""The drawings of a new exhibition: in the colours of the house, and no heavier than they need."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image

from kiosk.content.colours import FILLS
from kiosk.starter.scenes import SCENES
from kiosk.starter.sheet import SIZE, Sheet, darker, lighter, mixed

FEW = 5
"""Colours that fill at least a hundredth of a drawing."""


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_it_is_a_drawing_in_house_colours(scene: Callable[[], Image.Image]) -> None:
    picture = scene()
    assert picture.size == SIZE
    file = BytesIO()
    picture.save(file, "PNG", optimize=True)
    assert len(file.getvalue()) < 120_000
    found = picture.getcolors(SIZE[0] * SIZE[1]) or []
    large = {colour for count, colour in found if count > SIZE[0] * SIZE[1] / 100}
    assert len(large) >= FEW
    house = {tuple(bytes.fromhex(fill[1:])) for fill in FILLS.values()}
    assert len(large & house) >= 2


def test_every_drawing_is_another_one() -> None:
    assert len({scene().tobytes() for scene in SCENES.values()}) == len(SCENES)


def test_shapes_lie_where_they_are_put() -> None:
    sheet = Sheet("#FFFFFF")
    sheet.box((0, 0), 150, 200, "#000000")
    sheet.circle((150, 100), 20, "#FF0000")
    picture = sheet.picture()
    seen = [picture.getpixel((x, 600)) for x in (300, 900, 1500)]
    assert seen == [(0, 0, 0), (255, 0, 0), (255, 255, 255)]


def test_colours_are_mixed() -> None:
    assert mixed("#000000", "#FF8000", 0.5) == "#804000"
    assert lighter("#000000", 0.2) == "#333333"
    assert darker("#FFFFFF", 0.2) == "#CCCCCC"
