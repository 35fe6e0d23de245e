"""Characters that the kiosk's typeface lacks: another font takes their place, or an empty box."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kiosk.checks.codes import Advice, advice
from kiosk.checks.passages import visible
from kiosk.checks.typeface import has
from kiosk.content.model import Exhibition, Pioneer
from kiosk.problems import Mark, Problem

_NO_SHAPE = ("Cc", "Cf", "Zs", "Zl", "Zp")
"""Categories of characters that are not drawn."""
_SELECTORS = range(0xFE00, 0xFE10)


def characters(exhibition: Exhibition) -> Iterator[Problem]:
    """Each character that is lacking, told where it stands first in its file."""
    told: set[tuple[str, str]] = set()
    for mark, words in sorted(_said(exhibition)):
        lacking = [letter for letter in _lacking(words) if (mark.file, letter) not in told]
        if lacking:
            told |= {(mark.file, letter) for letter in lacking}
            names = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in lacking)
            yield advice(Advice.TYPEFACE_LACKS, mark, characters=names)


def _said(exhibition: Exhibition) -> Iterator[tuple[Mark, str]]:
    for text in visible(exhibition):
        for language, mark in text.marks.items():
            yield mark, text.words[language]
    for stop in exhibition.stops.values():
        if isinstance(stop, Pioneer):
            yield from zip(stop.marks, stop.people, strict=True)


def _lacking(words: str) -> list[str]:
    return [
        letter
        for letter in dict.fromkeys(unicodedata.normalize("NFC", words))
        if not (_is_hidden(letter) or has(letter))
    ]


def _is_hidden(letter: str) -> bool:
    return unicodedata.category(letter) in _NO_SHAPE or ord(letter) in _SELECTORS
