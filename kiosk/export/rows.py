"""Photographs of any shape in rows of one height each, uncut, as a page of a book has them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Shaped(Protocol):
    """Something with a shape."""

    @property
    def shape(self) -> float:
        """The width, divided by the height."""


Of = TypeVar("Of", bound=Shaped)

FULL = 1.9
"""The shape of a row from which it is full: no higher than half its width."""
LEAST = 0.2
"""The least part of a row's width that a photograph has, so that its caption can be read."""


def rows(photos: Iterable[Of]) -> list[list[Of]]:
    """The photographs in their order, as many in each row as fill it."""
    made: list[list[Of]] = []
    for photo in photos:
        if made and _takes(made[-1], photo):
            made[-1].append(photo)
        else:
            made.append([photo])
    return made


def _takes(row: list[Of], photo: Of) -> bool:
    shapes = [each.shape for each in row]
    after = [*shapes, photo.shape]
    return sum(shapes) < FULL and min(after) / sum(after) >= LEAST
