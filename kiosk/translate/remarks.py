"""The comment lines that `kiosk translate` writes above words: their original, and what it was.

    # CHANGED, it was: Goedendag
    # nl: Goedemorgen
    title: Good morning

Where several words share a line, each has its label: `# nl (alt): Een boom`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.translate.wanted import Words

_REMARK = re.compile(
    r"[ \t]*#[ \t]*(?:(?P<changed>CHANGED)|(?P<language>[a-z]{2,3}(?:-\w+)*))"
    r"(?:[ \t]*\((?P<label>[^()]*)\))?(?(changed),[ \t]*it was):(?P<said>.*)"
)
_SPACE = re.compile("[ \t\r\n\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Remark:
    """One such line; without a `language` it tells what the original was."""

    line: int
    language: str | None
    label: str
    said: str


def plain(words: str) -> str:
    """`words` with one plain space wherever there is any space that a comment cannot keep."""
    return _SPACE.sub(" ", words).strip(" ")


def read(line: int, text: str) -> Remark | None:
    """What the comment `text` on line `line` says, if it is one of ours."""
    match = _REMARK.fullmatch(text)
    if match is None:
        return None
    return Remark(line, match["language"], match["label"] or "", plain(match["said"]))


def written(words: Words, was: Iterable[str], label: str = "") -> list[str]:
    """The lines that stand above a value."""
    named = f" ({label})" if label else ""
    return [
        *(f"# CHANGED{named}, it was: {line}".rstrip(" ") for line in was),
        *(f"# {words.language}{named}: {line}".rstrip(" ") for line in words.lines),
    ]
