"""Light markup in words: `_slanted_` and `__bold__`, and nothing else.

A mark opens at the beginning of a word and closes at the end of one; whatever does not pair up is
an ordinary underscore, as is every underscore within a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_UNDERSCORES = re.compile("_+")
_TAGS = {"_": ("<i>", "</i>"), "__": ("<b>", "</b>")}
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}) | {
    ord(space): "&nbsp;"
    for space in "\u00a0\u202f"  # Qt breaks lines at the characters themselves
}


def to_styled(text: str) -> str:
    """`text` as Qt's StyledText: everything is escaped, the only tags are `<b>` and `<i>`."""
    return "".join(
        _TAGS[piece][closes] if closes is not None else piece.translate(_ESCAPES)
        for piece, closes in _pieces(text)
    )


def to_plain(text: str) -> str:
    """`text` without the marks that `to_styled` turns into tags."""
    return "".join(piece for piece, closes in _pieces(text) if closes is None)


def _pieces(text: str) -> Iterator[tuple[str, bool | None]]:
    """Words with None, and marks with whether they close."""
    end = 0
    for position, (mark, closes) in sorted(_marks(text).items()):
        yield text[end:position], None
        yield mark, closes
        end = position + len(mark)
    yield text[end:], None


def _marks(text: str) -> dict[int, tuple[str, bool]]:
    """Position -> mark and whether it closes, for all that pair up; well nested."""
    found: dict[int, tuple[str, bool]] = {}
    opened: list[tuple[str, int]] = []  # at most one of each kind, so every step is short
    for match in _UNDERSCORES.finditer(text):
        mark, position = match[0], match.start()
        if mark not in _TAGS:
            continue
        before, after = text[position - 1 : position], text[match.end() : match.end() + 1]
        kinds = [kind for kind, _ in opened]
        if mark in kinds and not before.isspace() and not after.isalnum():
            depth = kinds.index(mark)
            found[opened[depth][1]] = (mark, False)
            found[position] = (mark, True)
            del opened[depth:]
        elif after and not after.isspace() and not before.isalnum():
            opened = [(kind, at) for kind, at in opened if kind != mark]
            opened.append((mark, position))
    return found
