"""A problem in words, for people; and as a line that editors turn into a link."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.problems import Problem
from kiosk.words.files import nested
from kiosk.words.spoken import nearest

FOLDER = Path(__file__).parent / "problems"
SEVERITY, COUNT = "severity", "count"
BESIDE = (SEVERITY, COUNT)
"""What a file has beside the codes: the words for `error` and `advice`, and for how many."""
OF_FOLDERS = ("bundle-missing", "bundle-not", "bundle-txt")
"""Codes that are about a path as a whole, in which there is no line."""
LONGEST = 80
"""Letters of what was written that a message repeats."""

_PART = re.compile(r"\{(\w+)\}")
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
"""Categories of characters that cannot be seen, or that turn a line around."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What is wrong and what helps, each on one line; empty where a code has no words."""

    severity: str
    what: str
    cure: str


def wording(problem: Problem, language: str = "en") -> Wording:
    """The words of `problem` in `language`, which is answered as the interface answers it."""
    words = templates(language).get(problem.code, {})
    guess = words.get("guess") if "guess" in problem.args else None
    return Wording(
        severity=templates(language)[SEVERITY][problem.severity],
        what=_filled(words.get("what", ""), problem.args),
        cure=_filled(guess or words.get("cure", ""), problem.args),
    )


def worded(problem: Problem, language: str = "en") -> str:
    """`content.yaml:41:9: error: what is wrong. What helps. [code]`, on one line."""
    said = wording(problem, language)
    place = _visible(problem.mark.file)
    if problem.code not in OF_FOLDERS:
        place += f":{problem.mark.line}:{problem.mark.column}"
    parts = (f"{place}: {said.severity}:", said.what, said.cure, f"[{problem.code}]")
    return " ".join(filter(None, parts))


def counted(errors: int, advice: int, language: str = "en") -> str:
    """How many problems there are, such as `2 errors, 1 piece of advice`."""
    words = templates(language)[COUNT]
    counts = {"error": errors, "advice": advice}
    parts = [
        _filled(words[key if number == 1 else f"{key}s"], {"count": str(number)})
        for key, number in counts.items()
        if number
    ]
    return ", ".join(parts) or words["none"]


def unread(language: str = "en") -> str:
    """That a file could not be read to its end, so that more may be wrong in it."""
    return templates(language)[COUNT]["rest"]


def templates(language: str = "en") -> Mapping[str, Mapping[str, str]]:
    """Code -> `what`, `cure` and, for where a name that is meant can be guessed, `guess`.

    Beside the codes stands what `BESIDE` names.
    """
    return _file(nearest(language))


@cache
def _file(language: str) -> Mapping[str, Mapping[str, str]]:
    return nested(FOLDER / f"{language}.yaml")


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
