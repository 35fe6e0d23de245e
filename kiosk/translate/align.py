"""Which item of a translation's list belongs to which original, when their numbers differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

MOST_PAIRS = 250_000
"""Beyond this, items belong together by their order only."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What an item is recognised by: the kind of a block, and the originals that it names.

    What has no kind yet may become a block of any kind.
    """

    kind: str
    originals: Counter[str]


def align(wanted: Sequence[Traits], found: Sequence[Traits]) -> list[int | None]:
    """For each item that is `found`, the index of the one that is `wanted`, in order.

    None for one whose original is gone. Where nothing tells, the first belong together.
    """
    many = len(wanted) * len(found) > MOST_PAIRS
    if len(wanted) == len(found) or many:
        return [at if at < len(wanted) else None for at in range(len(found))]
    best = [[0] * (len(wanted) + 1) for _ in range(len(found) + 1)]
    for row in reversed(range(len(found))):
        for column in reversed(range(len(wanted))):
            both = best[row + 1][column + 1] + _likeness(wanted[column], found[row])
            best[row][column] = max(both, best[row + 1][column], best[row][column + 1])
    return _path(best, wanted, found)


def _path(
    best: list[list[int]], wanted: Sequence[Traits], found: Sequence[Traits]
) -> list[int | None]:
    pairs: list[int | None] = []
    column = 0
    while (row := len(pairs)) < len(found):
        likeness = _likeness(wanted[column], found[row]) if column < len(wanted) else 0
        if likeness and best[row][column] == best[row + 1][column + 1] + likeness:
            pairs.append(column)
            column += 1
        elif column < len(wanted) and best[row][column] == best[row][column + 1]:
            column += 1
        else:
            pairs.append(None)
    return pairs


def _likeness(wanted: Traits, found: Traits) -> int:
    if found.kind not in ("", wanted.kind):
        return 0
    return 1 + 2 * (wanted.originals & found.originals).total()
