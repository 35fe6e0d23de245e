"""Which keys a mapping may have, and what is said of those that it should not have, or lacks."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.codes import Code
from kiosk.content.nodes import Mapping, Node, Scalar
from kiosk.content.report import Report


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys that a mapping may have.

    `fixed` keys stand in content.yaml only, `words` in each translation too. `names` may differ in
    a translation and are not missed there. `beside` are the keys that only a translation has.
    """

    fixed: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


def check_keys(
    node: Mapping, known: Collection[str], report: Report, code: StrEnum = Code.KEY_UNKNOWN
) -> set[str]:
    """Reports every key that is not one of `known`, and returns those that may be meant."""
    unknown = [entry.key for key, entry in node.entries.items() if key not in known]
    return {guess for key in unknown if (guess := _unknown(key, known, report, code))}


def _unknown(key: Scalar, known: Collection[str], report: Report, code: StrEnum) -> str | None:
    """Reports a key; one that looks like words is text that YAML took for a key."""
    guess = None if " " in key.text else report.guess(key.text, known)
    is_text = guess is None and (" " in key.text or key.text[:1].isupper())
    if is_text and code is Code.KEY_UNKNOWN:
        code = Code.KEY_TEXT
    report.error(code, key.mark, given=key.text, **({} if guess is None else {"guess": guess}))
    return guess


def check_translation(
    other: Mapping, filled: dict[str, Node], shape: Shape, report: Report
) -> None:
    """Reports what a translation has and should not have, and the words that it lacks."""
    known = (*shape.words, *shape.names, *shape.beside)
    meant: set[str | None] = set()
    for key, entry in other.entries.items():
        if key in shape.fixed:
            report.error(Code.ONLY_IN_CONTENT, entry.key.mark, key=key)
        elif key not in known:
            meant.add(_unknown(entry.key, known, report, Code.KEY_UNKNOWN))
        elif key not in filled and key not in shape.beside:
            report.error(Code.NO_ORIGINAL, entry.key.mark, key=key)
    for key in shape.words:
        if key in filled and key not in meant and other.get(key) is None:
            report.advice(lacking(filled[key]), other.mark_of(key), key=key)


def lacking(original: Node) -> Code:
    """What to say of a translation that has nothing for `original`."""
    return Code.WORDS_MISSING if isinstance(original, Scalar) else Code.PARTS_MISSING
