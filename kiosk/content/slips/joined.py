"""Items of a list that YAML glues to the text above them without a word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.content.codes import Code
from kiosk.content.slips.slip import Slip, has_dash, indent_of, is_written, sign_of


def joined(event: Any, lines: Sequence[str]) -> Iterator[Slip]:
    """Each line that begins with a dash or the like and goes on with a text without quotes."""
    if not is_written(event, None):
        return
    for at in range(event.start_mark.line + 1, min(event.end_mark.line + 1, len(lines))):
        text = lines[at]
        indent = indent_of(text)
        if at == event.end_mark.line and event.end_mark.column <= indent:
            return
        if sign := "-" if has_dash(text) else sign_of(text):
            yield Slip(Code.DASH_JOINED, at, indent, {"sign": sign})
