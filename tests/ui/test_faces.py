"""A face stays in view and uncovered in every layout, wherever the photograph has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.content.model import Exhibition, Photo, Side
from kiosk.ui.measures import Screen
from kiosk.visit.state import Attract, Overview, Page, Place
from tests.ui import items
from tests.ui.conftest import Open
from tests.ui.exhibits import WOOD, exhibition, photo, text
from tests.ui.stand import Stand

SCREENS = [
    Screen(1366, 768, 15.6),
    Screen(1920, 1080, 24.0),
    Screen(1080, 1920, 32.0),
    Screen(3840, 2160, 55.0),
]
PLACES: list[Place] = [Attract("face", since=0.0), Overview(), Page("face")]
LYING, STANDING = (600, 300), (300, 600)


def one_face(folder: Path, size: tuple[int, int], taken: Photo) -> Exhibition:
    """An exhibition of one stop with this photograph, which is really there."""
    path = folder / taken.file
    path.parent.mkdir(parents=True)
    Image.new("RGB", size, (90, 120, 150)).save(path)
    return exhibition(replace(WOOD, id="face", picture=taken))


def crops(stand: Stand) -> Iterator[tuple[QRectF, QRectF]]:
    """Each picture on the screen: where all of it would be, and the part of that in view."""
    for picture in items.of(stand.window, "Picture"):
        [image] = [i for i in items.every(picture) if items.is_a(i, "QQuickImage")]
        yield items.place(image), items.place(picture)


def lying_over(stand: Stand) -> list[QQuickItem]:
    """What the screen lays over its large picture: notes and the round button."""
    icons = items.of(stand.window, "Icon")
    round_ones = [i.parentItem() for i in icons if i.property("name") == "enlarge"]
    return [*items.of(stand.window, "Chip"), *round_ones]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", [LYING, STANDING])
@pytest.mark.parametrize("focus", [(0.9, 0.5), (0.1, 0.2), (0.5, 0.9)])
def test_the_focus_is_always_in_view(
    open_stand: Open,
    tmp_path: Path,
    screen: Screen,
    size: tuple[int, int],
    focus: tuple[float, float],
) -> None:
    stand = open_stand(
        one_face(tmp_path, size, replace(photo("face"), focus=focus)), tmp_path, screen
    )
    for place in PLACES:
        stand.go(place)
        found = list(crops(stand))
        assert found
        for whole, seen in found:
            face = QPointF(
                whole.x() + focus[0] * whole.width(), whole.y() + focus[1] * whole.height()
            )
            assert seen.contains(face)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("place", [Attract("face", since=0.0), Page("face")])
def test_nothing_lies_over_the_side_that_is_kept_clear(
    open_stand: Open, tmp_path: Path, screen: Screen, side: Side, place: Place
) -> None:
    short = replace(photo("face"), keep_clear=side, caption=None, credit=text("Ada"))
    stand = open_stand(one_face(tmp_path, LYING, short), tmp_path, screen)
    stand.go(place)
    [(_, picture)] = crops(stand)
    covers = [items.place(item) for item in lying_over(stand)]
    assert covers
    for cover in covers:
        if not cover.intersects(picture):
            continue
        left, right = cover.left() - picture.left(), picture.right() - cover.right()
        assert (left < right) == (side is Side.RIGHT)
