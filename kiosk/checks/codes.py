"""The stable names of what could be better. Each has its words in `kiosk/words/problems`."""

from __future__ import annotations

from enum import StrEnum

from kiosk.problems import Mark, Problem, Severity


class Advice(StrEnum):
    """What could be better, without its place and its words."""

    STAND_IN = "stand-in"
    CREDIT_MISSING = "credit-missing"
    PICTURE_SMALL = "picture-small"
    PICTURE_POSITION = "picture-position"
    SENTENCE_LONG = "sentence-long"
    WORDS_MANY = "words-many"
    TITLE_WORD = "title-word"
    TITLE_LINES = "title-lines"
    TYPEFACE_LACKS = "typeface-lacks"
    ADDRESS_DENSE = "address-dense"
    FILE_UNUSED = "file-unused"


def advice(code: Advice, mark: Mark, **args: str) -> Problem:
    """A piece of advice: it never stops an exhibition."""
    return Problem(Severity.ADVICE, code, mark, args)
