"""The plain values that a screen draws: dictionaries of texts, numbers and further dictionaries.

Paragraphs carry `<b>` and `<i>` of our own, everything else in them escaped; all other texts are to
be shown as they are. Keys are written in camelCase, for they are read from QML.
"""

from __future__ import annotations

from typing import Any, TypedDict


class AccentShown(TypedDict):
    """The roles of a page's colour, each `#RRGGBB`."""

    fill: str
    onFill: str
    onPaper: str
    onInk: str


class PhotoShown(TypedDict):
    """A picture: `file` in the bundle, `index` among the page's pictures, focus as fractions.

    `note` stands with it: that it is a stand-in, or its caption and `credit`, who made it; a
    stand-in has none. `keepClear` is the side over which nothing may lie: left, right or nothing.
    """

    file: str
    index: int
    alt: str
    note: str
    credit: str
    keepClear: str
    focusX: float
    focusY: float


class PageShown(TypedDict):
    """One stop. `number` counts the sections of the tour; a pioneer has 0.

    `address` is where there is more about it, or nothing.
    """

    id: str
    kind: str
    number: int
    kicker: str
    title: str
    organisation: str
    lead: str
    highlight: str
    accent: AccentShown
    picture: PhotoShown | None
    photos: list[PhotoShown]
    story: list[str]
    blocks: list[dict[str, Any]]
    address: str


class TileShown(TypedDict):
    """A stop as a tile that leads to it."""

    id: str
    title: str
    organisation: str
    number: int
    accent: AccentShown
    picture: PhotoShown | None


class TakeShown(TypedDict):
    """What a visitor's phone reads: `carries`, an address or plain text.

    `says` tells what the phone does with it. `address` is the one that it opens, as people read it;
    with plain text there is none.
    """

    says: str
    address: str
    carries: str


BlockShown = dict[str, Any]
"""One block: its `kind` and the parts of that kind, see `kiosk.visit.phrase`."""
