"""The items of an AVIF or HEIC photograph: what each is, and where its bytes are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bundle.clean.boxes import Box, UnreadableError, boxes, only_box

Place = tuple[int, int]
"""Where in the file something begins and ends."""

_IN_FILE, _IN_IDAT = 0, 1


@dataclass(frozen=True, slots=True)
class Item:
    """A picture, a part of one, or what is said about it: `Exif`, and `mime` for XMP."""

    kind: bytes
    places: tuple[Place, ...]


@dataclass(slots=True)
class _Numbers:
    """Reads one number after another."""

    data: bytes
    at: int
    end: int

    def next(self, size: int) -> int:
        if self.at + size > self.end:
            raise UnreadableError
        self.at += size
        return int.from_bytes(self.data[self.at - size : self.at], "big")


def items(data: bytes, outer: list[Box]) -> list[Item]:
    """All items; `outer` are the boxes of the file. Raises UnreadableError.

    Every place lies within one of the boxes that hold bytes of items and nothing else.
    """
    meta = only_box(outer, b"meta")
    inner = list(boxes(data, meta.start + 4, meta.end))
    kinds = dict(_kinds(data, only_box(inner, b"iinf")))
    stores = {
        _IN_FILE: [box for box in outer if box.kind == b"mdat"],
        _IN_IDAT: [box for box in inner if box.kind == b"idat"],
    }
    located = list(_located(data, only_box(inner, b"iloc"), stores))
    if any(number not in kinds for number, _ in located):
        raise UnreadableError
    return [Item(kinds[number], places) for number, places in located]


def _kinds(data: bytes, iinf: Box) -> Iterator[tuple[int, bytes]]:
    wide = data[iinf.start] > 0
    for box in boxes(data, iinf.start + 4 + (4 if wide else 2), iinf.end):
        numbers = _Numbers(data, box.start, box.end)
        version = numbers.next(4) >> 24
        if box.kind != b"infe" or version not in (2, 3):
            raise UnreadableError
        number = numbers.next(2 if version == 2 else 4)
        numbers.next(2)
        yield number, numbers.next(4).to_bytes(4, "big")


def _located(
    data: bytes, iloc: Box, stores: dict[int, list[Box]]
) -> Iterator[tuple[int, tuple[Place, ...]]]:
    numbers = _Numbers(data, iloc.start, iloc.end)
    version = numbers.next(4) >> 24
    sizes = numbers.next(2)
    if version > 2:
        raise UnreadableError
    for _ in range(numbers.next(4 if version == 2 else 2)):
        number = numbers.next(4 if version == 2 else 2)
        store = numbers.next(2) & 15 if version else _IN_FILE
        elsewhere = numbers.next(2)
        base = numbers.next(sizes >> 4 & 15)
        places = []
        for _ in range(numbers.next(2)):
            if version:
                numbers.next(sizes & 15)
            offset = base + numbers.next(sizes >> 12 & 15)
            places.append(_place(offset, numbers.next(sizes >> 8 & 15), stores.get(store, [])))
        if elsewhere:
            raise UnreadableError
        yield number, tuple(places)


def _place(offset: int, length: int, holders: list[Box]) -> Place:
    """The place in the file; a length that is not told means all there is, and is not trusted."""
    for box in holders:
        start = offset if box.kind == b"mdat" else box.start + offset
        if length and box.start <= start and start + length <= box.end:
            return start, start + length
    raise UnreadableError
