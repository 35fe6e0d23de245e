"""Boxes of the ISO base media file format (ISO/IEC 14496-12), which AVIF and HEIC are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


class UnreadableError(Exception):
    """The boxes do not fit into one another, or are of a kind that is not known here."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box by its kind, and where in the file its content begins and ends."""

    kind: bytes
    start: int
    end: int


def boxes(data: bytes, at: int, end: int) -> Iterator[Box]:
    """The boxes that fill `data` from `at` to `end`. Raises UnreadableError where they do not."""
    while at < end:
        size, start = int.from_bytes(data[at : at + 4], "big"), at + 8
        if size == 1:
            size, start = int.from_bytes(data[at + 8 : at + 16], "big"), at + 16
        after = at + size if size else end
        if after < start or after > end:
            raise UnreadableError
        yield Box(data[at + 4 : at + 8], start, after)
        at = after


def only_box(found: list[Box], kind: bytes) -> Box:
    """The one box of that kind. Raises UnreadableError where there is none, or more than one."""
    of_kind = [box for box in found if box.kind == kind]
    if len(of_kind) != 1:
        raise UnreadableError
    return of_kind[0]
