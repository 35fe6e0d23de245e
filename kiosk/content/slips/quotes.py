"""Quotation marks that end too early or do not count, and paths of Windows between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from kiosk.content.codes import Code
from kiosk.content.slips.slip import Slip, is_written

CURLY = tuple("“”„‟‘’‚‛«»")

_WINDOWS = re.compile(r'(?m)(?:^ *(?:- +)?|[{,] *)file: *"(?:[A-Za-z]:|\\)\\[^"\n]*"')
_CLOSING = re.compile(r"'(?=\s*(?:[,\]}]|\s#|$))")
_WORD_BEFORE = re.compile(r"[\w.-]*$")
_WORD_AFTER = re.compile(r"[\w.-]*")


def apostrophe(trap: Slip, lines: Sequence[str], before: Any) -> Slip | None:  # noqa: ARG001
    """An apostrophe within a word that ends a text between single quotes."""
    if not is_written(before, "'"):
        return None
    start, end = before.start_mark, before.end_mark
    text = lines[end.line] if end.line < len(lines) else ""
    after = _WORD_AFTER.match(text, end.column)
    if start.line != end.line or after is None or not after[0] or not before.value[-1:].isalnum():
        return None
    closing = _CLOSING.search(text, end.column)
    whole = text[start.column + 1 : closing.start() if closing else len(text)].rstrip()
    if '"' in whole or "\\" in whole:
        return None
    given = f"{_last_word(text[: end.column - 1])}'{after[0]}"
    return Slip(Code.YAML_APOSTROPHE, end.line, end.column - 1, {"given": given, "text": whole})


def _last_word(text: str) -> str:
    found = _WORD_BEFORE.search(text)
    return found[0] if found else ""


def curly(trap: Slip, lines: Sequence[str], before: Any) -> Slip | None:  # noqa: ARG001
    """A text between the quotation marks of a typesetter that breaks on its colon."""
    if trap.code is not Code.YAML_COLON or not is_written(before, None):
        return None
    if not before.value.startswith(CURLY):
        return None
    return Slip(Code.YAML_CURLY, before.start_mark.line, before.start_mark.column)


def with_slashes(text: str) -> str:
    r"""The file with `/` in paths of Windows between double quotes, where `\U` begins a sign."""
    return _WINDOWS.sub(lambda path: path[0].replace("\\", "/"), text)
