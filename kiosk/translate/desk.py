"""What every part of the walk over a translation has at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from kiosk.content.nodes import Node
from kiosk.problems import Mark
from kiosk.translate.layout import Layout
from kiosk.translate.page import Page
from kiosk.translate.remarks import written
from kiosk.translate.wanted import Wanted, Words, below, pieces


class State(Enum):
    """How far a piece of words is."""

    TRANSLATED = auto()
    MISSING = auto()
    OUTDATED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of words, with its place in the translation; `was` is what it was made from."""

    state: State
    mark: Mark
    original: Words
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a value belongs; lines and columns count from 0.

    Its comments stand above `line`. `column` is that of its key or, for an item, its dash. Where it
    shares its line with others, in brackets or braces, a `label` tells them apart.
    """

    line: int
    column: int
    is_item: bool = False
    in_flow: bool = False
    label: str = ""

    def within(self, name: str) -> Spot:
        """That of what is called `name` within the same brackets or braces."""
        return replace(self, in_flow=True, label=below(self.label, name))


@dataclass(frozen=True, slots=True)
class Desk:
    """The file and its layout, what is added to it, and what is found.

    `step` is how many spaces further a level is indented. `gone` is what has no original any more.
    """

    layout: Layout
    page: Page
    step: int
    pieces: list[Piece] = field(default_factory=list)
    gone: list[Mark] = field(default_factory=list)

    def miss(self, wanted: Wanted, mark: Mark) -> None:
        """Nothing of what is `wanted` is there."""
        self.pieces.extend(Piece(State.MISSING, mark, words) for _, words in pieces(wanted))

    def remark(
        self, words: Words, spot: Spot, was: tuple[str, ...] = (), line: int | None = None
    ) -> None:
        """Writes the comments of `words` above its spot, or above another `line`."""
        pad = " " * self.layout.indent(spot.line)
        lines = [pad + comment for comment in written(words, was, spot.label)]
        self.page.remark(spot.line if line is None else line, lines)

    def remark_all(self, wanted: Wanted, spot: Spot) -> None:
        """Writes the comments of all that is `wanted` in the same brackets or braces."""
        for label, words in pieces(wanted):
            self.remark(words, spot.within(label) if label else spot)


Visit = Callable[[Desk, Wanted, Node, Spot], None]
"""Compares a node with what is wanted in its place."""
