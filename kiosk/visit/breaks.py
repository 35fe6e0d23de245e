"""Where a line of running text must not break."""

from __future__ import annotations

FEWEST_WORDS = 6
"""Shorter texts rarely fill a line, and titles are broken evenly by themselves."""

LONGEST_LAST = 8
"""Characters of a last word that would look lost alone on its line."""

_NO_BREAK = "\u00a0"


def kept_together(text: str) -> str:
    """`text` with its last word bound to the one before it, where it would be left alone."""
    before, space, last = text.rstrip().rpartition(" ")
    lost = space and len(last) <= LONGEST_LAST and before.count(" ") + 2 >= FEWEST_WORDS
    return f"{before}{_NO_BREAK}{last}" if lost else text
