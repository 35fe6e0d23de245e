"""A problem as a line that people read and editors turn into a link."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kiosk.problems import Problem
from kiosk.words.files import nested

FILE = Path(__file__).parent / "problems" / "en.yaml"
LONGEST = 80
"""Letters of what was written that a message repeats."""

_PART = re.compile(r"\{(\w+)\}")
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Categories of characters that cannot be seen, or that turn a line around."""


def worded(problem: Problem) -> str:
    """`content.yaml:41:9: error: what is wrong. What helps. [code]`, on one line."""
    place = f"{_visible(problem.mark.file)}:{problem.mark.line}:{problem.mark.column}"
    words = templates().get(problem.code, {})
    cure = words.get("guess") if "guess" in problem.args else None
    sentences = (words.get("what"), cure or words.get("cure"))
    said = [_filled(sentence, problem.args) for sentence in sentences if sentence]
    return " ".join([f"{place}: {problem.severity}:", *said, f"[{problem.code}]"])


@cache
def templates() -> Mapping[str, Mapping[str, str]]:
    """Code -> `what`, `cure` and, for where a name that is meant can be guessed, `guess`."""
    return nested(FILE)


def _filled(template: str, args: Mapping[str, str]) -> str:
    return _PART.sub(lambda part: _short(args.get(part[1], part[0])), template)


def _short(given: str) -> str:
    cut = given if len(given) <= LONGEST else given[: LONGEST - 1] + "…"
    return _visible(cut)


def _visible(words: str) -> str:
    return "".join(
        letter.encode("unicode_escape").decode()
        if unicodedata.category(letter) in _HIDDEN
        else letter
        for letter in words
    )
