"""Where things are on the screen, and what is wrong with that."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui import items

SLACK = 1.0
"""Pixels that rounding may cost."""


def flaws(window: QQuickWindow, pixels_per_mm: float) -> list[str]:
    """Everything on the screen that is too small, too near, cut off or over something else."""
    return [
        *flaws_of_controls(window, pixels_per_mm),
        *_of_texts(window),
    ]


def flaws_of_controls(window: QQuickWindow, pixels_per_mm: float) -> Iterator[str]:
    """Every control that is too small, out of reach, or less than 1 mm from another one.

    Those that lie under a panel or under the countdown are disabled, and left out.
    """
    seen: list[tuple[str, QRectF]] = []
    for control in items.of(window, "Press"):
        if not control.isEnabled():
            continue
        label, place = items.label(control), items.place(control)
        if min(place.width(), place.height()) < 20 * pixels_per_mm - SLACK:
            yield f"{label} is too small: {place}"
        shown = place & items.clip_of(control, window)
        if not scrolls(control) and not _holds(shown, place):
            yield f"{label} is not wholly on the screen: {place}"
        if not shown.isEmpty():
            seen.append((label, shown))
    for (one, here), (other, there) in combinations(seen, 2):
        gap = _gap(here, there)
        if gap < -SLACK:
            yield f"{one} and {other} overlap: {here & there}"
        elif gap < pixels_per_mm - SLACK:
            yield f"{one} and {other} are {gap} pixels apart"


def _of_texts(window: QQuickWindow) -> Iterator[str]:
    for text in items.texts(window):
        said, place = str(text.property("text"))[:40], items.place(text)
        if items.spills(text) or text.property("truncated"):
            yield f"{said!r} is cut: {place}"
        frame = next((a for a in items.ancestors(text) if items.is_a(a, "Press")), None)
        if frame is not None and not _holds(items.place(frame), place):
            yield f"{said!r} leaves its control: {place}"
        column = next((a for a in items.ancestors(text) if items.is_a(a, "QQuickFlickable")), None)
        if column is None and not _holds(items.clip_of(text, window), place):
            yield f"{said!r} is not wholly on the screen: {place}"
        if column is not None and not _within_sides(items.place(column), place):
            yield f"{said!r} is wider than its page: {place}"


def scrolls(item: QQuickItem) -> bool:
    """Whether the item can be scrolled into view."""
    return any(items.is_a(ancestor, "QQuickFlickable") for ancestor in items.ancestors(item))


def _holds(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def _within_sides(outer: QRectF, inner: QRectF) -> bool:
    return outer.left() - SLACK <= inner.left() and inner.right() <= outer.right() + SLACK


def _gap(one: QRectF, other: QRectF) -> float:
    """The distance between two rectangles along the axis on which they are further apart."""
    across = max(one.left(), other.left()) - min(one.right(), other.right())
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    return max(across, down)
