"""What is on the screen, asked of the items themselves."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def every(root: QQuickItem) -> Iterator[QQuickItem]:
    """`root` and all under it that can be seen, parents before children.

    Pages that are loaded beside the one in front are left out.
    """
    if root.isVisible() and root.property("seen") is not False:
        yield root
        for child in root.childItems():
            yield from every(child)


def of(window: QQuickWindow, kind: str) -> list[QQuickItem]:
    """The visible items of a QML type, or of one that is made from it."""
    return [item for item in every(window.contentItem()) if is_a(item, kind)]


def is_a(item: QObject, kind: str) -> bool:
    """Whether the item is of this type: `Press`, `Words`, `QQuickText`."""
    meta = item.metaObject()
    name = meta.className()
    if name not in _kinds:
        _kinds[name] = frozenset(_names(meta))
    return kind in _kinds[name]


_kinds: dict[str, frozenset[str]] = {}


def _names(meta: QMetaObject | None) -> Iterator[str]:
    """The names of a type and of all those that it is made from, as QML knows them."""
    while meta is not None:
        yield meta.className().split("_QML")[0]
        meta = meta.superClass()


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """The parent of the item, its parent, and so on up to the window's own item."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def label(press: QQuickItem) -> str:
    """What a control is called."""
    return str(press.property("label"))


def texts(window: QQuickWindow) -> list[QQuickItem]:
    """All that draws text and has some to draw."""
    return [item for item in of(window, "QQuickText") if item.property("text")]


def said(window: QQuickWindow) -> list[str]:
    """Every text that can be seen, with ordinary spaces where a line must not break."""
    told = [str(item.property("text")) for item in texts(window)]
    return [text.replace("&nbsp;", " ").replace("\u00a0", " ") for text in told]


def place(item: QQuickItem) -> QRectF:
    """Where the item is in its window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def centre(item: QQuickItem) -> QPointF:
    """The middle of the item in its window."""
    return place(item).center()


def number(item: QObject, name: str) -> float:
    """A property that holds a number."""
    return float(item.property(name))


def spills(text: QQuickItem) -> bool:
    """Whether a text is wider or higher than its item, by more than a space at a line's end."""
    width, height = number(text, "contentWidth"), number(text, "contentHeight")
    space = 0.1 * text.property("font").pixelSize()
    return width > text.width() + max(1, space) or height > text.height() + 1


def clip_of(item: QQuickItem, window: QQuickWindow) -> QRectF:
    """The part of the window in which the item can be seen."""
    seen = QRectF(0, 0, window.width(), window.height())
    for ancestor in ancestors(item):
        if ancestor.clip():
            seen &= place(ancestor)
    return seen
