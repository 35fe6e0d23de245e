"""Contrast as the eye meets it: measured from the pixels of the screen, not from declared colours.

What is to be read is drawn once and left out once. Where the two pictures differ there is ink: its
colour is told by the first picture, what lies behind and around it by the second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.content.colours import contrast
from tests.ui import items
from tests.ui.geometry import scrolls

Box = tuple[int, int, int, int]

FULL = 0.9
"""Ink at its full strength differs from its ground at least this much, as a part of the most."""

UNEVEN = 0.02
"""The part of a ground that may do worse: single pixels of a photograph."""


@dataclass(frozen=True, slots=True)
class Ink:
    """Something to be read: what it is, where, and its contrast, 1.0 to 21.0."""

    name: str
    is_text: bool
    box: Box
    contrast: float


def inks(window: QQuickWindow) -> list[Ink]:
    """Every text, icon, dot and switch on the screen that can be used now.

    What lies under an edge that fades is left out: it is scrolled to where it can be read.
    """
    found = [(name, item) for name, item in _to_be_read(window) if item.isEnabled()]
    with_ink = grab(window)
    before = [item.opacity() for _, item in found]
    for _, item in found:
        item.setOpacity(0)
    without = grab(window)
    for (_, item), opacity in zip(found, before, strict=True):
        item.setOpacity(opacity)
    measured = []
    for name, item in found:
        clear = _clear(item, window)
        if clear.width() >= 1 and clear.height() >= _least_height(item) - 1:
            box = _box(clear)
            ratio = _contrast(with_ink.crop(box), without.crop(box))
            measured.append(Ink(name, items.is_a(item, "QQuickText"), box, ratio))
    return measured


def grab(window: QQuickWindow) -> Image.Image:
    """What the window shows, as RGB."""
    shot = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (shot.width(), shot.height()), shot.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(shot.constBits()), "raw", "RGB", stride)


def _to_be_read(window: QQuickWindow) -> Iterator[tuple[str, QQuickItem]]:
    for text in items.texts(window):
        yield repr(str(text.property("text"))[:40]), text
    for icon in items.of(window, "Icon"):
        yield f"icon {icon.property('name')}", icon
    for dots in items.of(window, "Dots"):
        for number, dot in enumerate(_shapes(dots)):
            yield f"dot {number + 1}", dot
    for switch in items.of(window, "SwitchButton"):
        for track in _shapes(switch)[:1]:
            yield f"switch {items.label(switch)}", track


def _shapes(item: QQuickItem) -> list[QQuickItem]:
    return [each for each in items.every(item) if items.is_a(each, "QQuickRectangle")]


def _clear(item: QQuickItem, window: QQuickWindow) -> QRectF:
    """The part of an item's place in which it can be seen, without the edges that fade."""
    clear = items.place(item) & items.clip_of(item, window)
    for fade in items.of(window, "Fade"):
        edge = items.place(fade)
        if scrolls(item) and clear.intersects(edge):
            if edge.center().y() < clear.center().y():
                clear.setTop(max(clear.top(), edge.bottom()))
            else:
                clear.setBottom(min(clear.bottom(), edge.top()))
    return clear


def _box(place: QRectF) -> Box:
    whole = place.toAlignedRect()
    return whole.left(), whole.top(), whole.right() + 1, whole.bottom() + 1


def _least_height(item: QQuickItem) -> float:
    """How much of an item must be seen so that something is sure to be drawn there, in pixels."""
    font = item.property("font")
    return min(item.height(), 1.6 * font.pixelSize()) if font else item.height()


def _contrast(inked: Image.Image, ground: Image.Image) -> float:
    """The contrast of what is only in the first picture; 1.0 where nothing is."""
    red, green, blue = ImageChops.difference(inked, ground).split()
    strength = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    most = max(level for level, count in enumerate(strength.histogram()) if count)
    if not most:
        return 1.0
    _, ink = max(_under(inked, strength, FULL * most))
    grounds = _under(ground, strength, 1)
    spare = UNEVEN * sum(count for count, _ in grounds)
    ratios = sorted((contrast(ink, colour), count) for count, colour in grounds)
    while (spare := spare - ratios[0][1]) >= 0:
        ratios.pop(0)
    return ratios[0][0]


def _under(picture: Image.Image, strength: Image.Image, least: float) -> list[tuple[int, str]]:
    """How often each colour is in a picture where there is at least so much ink."""
    marked = picture.copy()
    marked.putalpha(strength.point([255 if level >= least else 0 for level in range(256)]))
    counted = marked.getcolors(picture.width * picture.height) or []
    return [
        (count, "#{:02X}{:02X}{:02X}".format(*colour[:3]))
        for count, colour in counted
        if isinstance(colour, tuple) and colour[3]
    ]
