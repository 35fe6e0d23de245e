"""A QR code (ISO/IEC 18004) as bars to be drawn, made by segno."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

QUIET = 4
"""Light squares around a code, by the standard."""

Bar = tuple[int, int, int, int]
"""Dark squares side by side: from the left, from the top, how many across, how many down."""


@dataclass(frozen=True, slots=True)
class Code:
    """`across` counts the squares of a side with the quiet zone in it; so do the `bars`."""

    across: int
    bars: tuple[Bar, ...]


def code(content: str) -> Code:
    """The code that holds `content`, at level M or better.

    What is not all ASCII is UTF-8, and the code says so: readers that have to guess take short
    texts for Japanese ones. Half a character, which UTF-8 cannot hold, becomes a question mark.
    Raises ValueError where `content` is too long for any code.
    """
    import segno  # 45 ms, and many a visit never needs it

    whole = content.encode(errors="replace").decode()
    made = segno.make(whole, error="m", micro=False, encoding="utf-8", eci=not whole.isascii())
    return Code(len(made.matrix) + 2 * QUIET, tuple(_bars(made.matrix)))


def _bars(matrix: Sequence[Sequence[int]]) -> Iterator[Bar]:
    """The dark squares of every row in runs; a run that goes on below is one bar."""
    begun: dict[tuple[int, int], int] = {}
    for row in range(len(matrix) + 1):
        runs = set(_runs(matrix[row])) if row < len(matrix) else set()
        for run in begun.keys() - runs:
            top = begun.pop(run)
            yield run[0] + QUIET, top + QUIET, run[1], row - top
        for run in runs - begun.keys():
            begun[run] = row


def _runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where each run of dark squares begins, and its length."""
    start = None
    for at, dark in enumerate((*row, 0)):
        if dark and start is None:
            start = at
        elif not dark and start is not None:
            yield start, at - start
            start = None
