"""What is on the screen, asked of the items themselves."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, QRectF
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
    while meta is not None:
        if meta.className().split("_QML")[0] == kind:
            return True
        meta = meta.superClass()
    return False


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
    """Every text that can be seen."""
    return [str(item.property("text")) for item in texts(window)]


def place(item: QQuickItem) -> QRectF:
    """Where the item is in its window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def centre(item: QQuickItem) -> QPointF:
    """The middle of the item in its window."""
    return place(item).center()


def number(item: QObject, name: str) -> float:
    """A property that holds a number."""
    return float(item.property(name))
