"""What the comparison of pictures lets pass, and what it notices."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PIL import Image, ImageFilter
from PySide6.QtQuick import QQuickItem

from tests.golden.compare import are_alike
from tests.golden.conftest import Show
from tests.golden.screens import KEPT
from tests.ui import items
from tests.ui.contrast import grab
from tests.ui.stand import Stand


@pytest.mark.parametrize("name", KEPT)
def test_a_pixel_more_or_less_is_the_same(show: Show, name: str) -> None:
    picture = grab(show(KEPT[name]).window)
    assert are_alike(picture, moved(picture, 1, 1))
    assert not are_alike(picture, moved(picture, 3, 0))


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("change", [ImageFilter.GaussianBlur(0.7), ImageFilter.SHARPEN])
def test_letters_smoothed_in_another_way_are_the_same(
    show: Show, name: str, change: ImageFilter.Filter
) -> None:
    picture = grab(show(KEPT[name]).window)
    assert are_alike(picture, picture.filter(change))


def test_another_size_is_not() -> None:
    assert not are_alike(Image.new("RGB", (80, 80)), Image.new("RGB", (80, 88)))


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("Press", "visible", False),
        ("Icon", "visible", False),
        ("Picture", "visible", False),
        ("Words", "visible", False),
        ("Dots", "visible", False),
        ("PillButton", "fill", "#443E60"),
        ("PillButton", "textColor", "#F2B632"),
        ("Icon", "color", "#F2B632"),
        ("Title", "color", "#7B3FA0"),
        ("Bar", "color", "#221E33"),
        ("PageScreen", "scale", 0.98),
    ],
)
def test_what_is_missing_or_of_another_colour_is_noticed(
    show: Show, kind: str, name: str, value: object
) -> None:
    stand = show(KEPT["section"])
    before = grab(stand.window)
    seen = [item for item in items.of(stand.window, kind) if is_seen(item, stand)]
    assert seen
    for item in seen:
        with changed(item, name, value):
            assert not are_alike(before, grab(stand.window)), items.place(item)
    assert are_alike(before, grab(stand.window))


def test_a_moved_control_is_noticed(show: Show) -> None:
    stand = show(KEPT["section"])
    before = grab(stand.window)
    for label in ("back", "next", "comfort"):
        control = stand.control(stand.words(label))
        with changed(control, "x", control.x() + 4):
            assert not are_alike(before, grab(stand.window)), label


def moved(picture: Image.Image, right: int, down: int) -> Image.Image:
    """The picture with all of it moved by so many pixels; what is laid bare stays."""
    copy = picture.copy()
    copy.paste(picture, (right, down))
    return copy


def is_seen(item: QQuickItem, stand: Stand) -> bool:
    return items.clip_of(item, stand.window).contains(items.place(item))


@contextmanager
def changed(item: QQuickItem, name: str, value: object) -> Iterator[None]:
    """Gives a property another value for a while."""
    before = item.property(name)
    item.setProperty(name, value)
    yield
    item.setProperty(name, before)
