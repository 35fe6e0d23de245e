"""What a mistake in YAML most likely is, and where: an organiser sees the trap, not the grammar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import yaml

from kiosk.content.codes import Code

Spot = tuple[Code, int, int]
"""What, and its line and column counting from 0."""

_SIGNS = {"@": Code.YAML_AT, "%": Code.YAML_PERCENT, "`": Code.YAML_BACKTICK}
_BEGINNINGS = {
    "while scanning an alias": Code.YAML_STAR,
    "while scanning an anchor": Code.YAML_AMPERSAND,
    "while scanning a tag": Code.YAML_EXCLAMATION,
    "while parsing a tag": Code.YAML_EXCLAMATION,
    "while parsing a node": Code.YAML_EXCLAMATION,
    "while scanning a simple key": Code.YAML_NO_COLON,
    "while scanning a block scalar": Code.YAML_BAR,
    "while parsing a flow sequence": Code.YAML_BRACKETS,
    "while parsing a flow mapping": Code.YAML_BRACKETS,
    "while parsing a flow node": Code.YAML_BRACKETS,
}
"""Mistakes whose place is where the thing begins, by what the parser was doing."""

_KEY_BEFORE = re.compile(r"\s*(?:-\s+)*[^\s:]+:\s")
_KEY_WITHOUT_SPACE = re.compile(r"\s*(?:-\s+)*\w[\w-]*:[^\s:]")
_REMARK = re.compile(r"""(?:[^\s"'#]|\s(?!#)|"[^"]*"|'[^']*')*\s(#)\w""")


def explain(error: yaml.MarkedYAMLError, lines: Sequence[str], before: Any, opened: Any) -> Spot:
    """The likeliest mistake behind `error`.

    `before` is the event that was last read well, `opened` that of a bracket still to be closed.
    """
    line, column = _spot(error.problem_mark, lines)
    start = _spot(error.context_mark or error.problem_mark, lines)
    context, problem = error.context or "", error.problem or ""
    text = lines[line]
    sign = text[column : column + 1]
    indent = text[: len(text) - len(text.lstrip())]
    if "\t" in indent or sign == "\t":
        return Code.YAML_TAB, line, text.index("\t")
    if "quoted scalar" in context:
        if "unexpected" in problem:
            return Code.YAML_QUOTE_OPEN, *start
        return Code.YAML_BACKSLASH, line, text.rfind("\\", 0, column + 1)
    at_end = (line, column) == (len(lines) - 1, len(lines[-1]))
    if opened is not None and (at_end or opened.start_mark.line < line):
        return _bracket(_spot(opened.start_mark, lines), lines)
    if context in _BEGINNINGS:
        return _BEGINNINGS[context], *start
    if "cannot start any token" in problem and sign in _SIGNS:
        return _SIGNS[sign], line, column
    if "mapping values are not allowed" in problem:
        return _colon(lines, line, column)
    if _is_quoted(before) and before.end_mark.line == line:
        return _after_quotes(_spot(before.start_mark, lines), line, column)
    if sign in ("]", "}") or _closes(text[:column]):
        return Code.YAML_BRACKETS, line, column
    if "block" in context or "not allowed" in problem:
        return Code.YAML_INDENT, line, column
    if "<document start>" in problem:
        return Code.YAML_DOCUMENTS, line, column
    return Code.YAML_SYNTAX, line, column


def _bracket(start: tuple[int, int], lines: Sequence[str]) -> Spot:
    """A bracket that is not closed: what closes it may stand behind a # on its line."""
    line, column = start
    if remark := _REMARK.match(lines[line], column):
        return Code.YAML_HASH, line, remark.start(1)
    return Code.YAML_BRACKETS, line, column


def _colon(lines: Sequence[str], line: int, column: int) -> Spot:
    """A colon that cannot be a key's: within a text, or below a line that lost its own."""
    before = lines[line][:column]
    above = next((at for at in range(line - 1, -1, -1) if lines[at].strip()), line)
    if _KEY_BEFORE.match(before):
        return Code.YAML_COLON, line, column
    if above != line and _KEY_WITHOUT_SPACE.match(lines[above]):
        return Code.YAML_NO_COLON, above, len(lines[above]) - len(lines[above].lstrip())
    if " " in before.strip(" -"):
        return Code.YAML_COLON, line, column
    return Code.YAML_INDENT, line, len(before) - len(before.lstrip())


def _is_quoted(event: Any) -> bool:
    return isinstance(event, yaml.ScalarEvent) and event.style in ("'", '"')


def _after_quotes(start: tuple[int, int], line: int, column: int) -> Spot:
    """Text after a closing quote; a quotation of several lines was more likely left open."""
    if start[0] < line:
        return Code.YAML_QUOTE_OPEN, *start
    return Code.YAML_QUOTE_AFTER, line, column


def _spot(mark: Any, lines: Sequence[str]) -> tuple[int, int]:
    """Line and column of `mark`; the end of a file is the end of its last line."""
    if mark.line < len(lines):
        return mark.line, mark.column
    return len(lines) - 1, len(lines[-1])


def _closes(text: str) -> bool:
    return text.rstrip().endswith(("]", "}"))
