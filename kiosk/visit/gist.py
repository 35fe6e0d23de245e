"""The gist of a stop as plain text, short enough for a code that phones read well."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate

MOST_BYTES = 280
"""Of UTF-8. A code of version 12 at level M, which has 65 squares a side, holds 287; two of them
say that the others are UTF-8.
"""

LEAST_BYTES = 24
"""What is left of a sentence below that says nothing."""

ELLIPSIS = "…"

_SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*(?=\s)(?!\s+[a-zß-öø-ÿ])|[。！？]""")
_JOINER = "\u200d"
"""What stands beside a zero-width joiner belongs together."""
_SKIN = re.compile("[\U0001f3fb-\U0001f3ff]")
"""The tones of a skin belong to what stands before them."""


def gist(title: str, *texts: str, by: str = "", whole: bool = False, most: int = MOST_BYTES) -> str:
    """The title and the texts, a line each, and who says so, in at most `most` bytes of UTF-8.

    All are plain. The title comes first, then who says so, where both have room; the texts share
    what is left, each whole, or up to the end of a sentence or of a word; `whole` ones are never
    cut, and left out where they do not fit.
    """
    lines = [shortened(title, most)]
    room = most - _size(lines[0])
    last = [by] if by and _size(by) + 1 <= room - LEAST_BYTES else []
    room -= sum(_size(line) + 1 for line in last)
    for text in filter(None, texts):
        line = shortened(text, room - 1)
        if line == text or (_size(line) >= LEAST_BYTES and not whole):
            lines.append(line)
            room -= _size(line) + 1
    return "\n".join(filter(None, (*lines, *last)))


def shortened(text: str, most: int) -> str:
    """The text in at most `most` bytes of UTF-8.

    Whole; else up to the end of a sentence, where that is half of the room; else up to the end of a
    word, with an ellipsis. Words without spaces between them end between two characters. Nothing
    where there is no room.
    """
    if _size(text) <= most:
        return text
    text = text[: most + 3]  # a letter is a byte or more; what follows a sentence tells its end
    fits = _fitting(text, most)
    ends = [end.end() for end in _SENTENCE_END.finditer(text) if end.end() <= fits]
    if ends and _size(text[: ends[-1]]) >= most / 2:
        return text[: ends[-1]]
    cut = _fitting(text, most - _size(ELLIPSIS))
    if cut == 0:
        return ""
    words = text[: cut + 1].rpartition(" ")[0]
    if not words or unicodedata.east_asian_width(text[cut]) in "WF":
        words = text[: _between_characters(text, cut)]
    kept = words.rstrip(" ,;:–-")
    return kept + ELLIPSIS if kept else ""


def _fitting(text: str, most: int) -> int:
    """How many letters of the text fit into `most` bytes."""
    sizes = accumulate(len(letter.encode(errors="replace")) for letter in text)
    return sum(size <= most for size in sizes)


def _between_characters(text: str, at: int) -> int:
    """`at`, or further to the front where it would part a character from its marks."""
    while 0 < at < len(text) and (
        unicodedata.category(text[at]).startswith("M")
        or _SKIN.match(text[at])
        or _JOINER in text[at - 1 : at + 1]
    ):
        at -= 1
    return at


def _size(text: str) -> int:
    return len(text.encode(errors="replace"))
