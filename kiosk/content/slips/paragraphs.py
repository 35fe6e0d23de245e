"""Lines that were parted from the text or the remark that they go on with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from kiosk.content.codes import Code
from kiosk.content.slips.slip import Slip, has_dash, indent_of, is_keyed, is_written

_BROKEN = (Code.YAML_INDENT, Code.YAML_NO_COLON)
_REMARK = re.compile(
    r"""\s*(?=(?P<words>(?:[^\s"'#]|\s(?!\s*#)|"[^"]*"|'[^']*'|(?<=\w)')*))(?P=words)\s*(?:^|\s)#"""
)
"""The words are taken once and for all, whatever follows. `*+` would say so too, but Python 3.11.2,
which Debian 12 has, does not understand it rightly.
"""
_OPENS = re.compile(r"([^\s:]+):\s*$")


def wrapped_remark(trap: Slip, lines: Sequence[str], before: Any) -> Slip | None:  # noqa: ARG001
    """The second half of a remark that an e-mail has cut in two."""
    text = lines[trap.line]
    if trap.code not in _BROKEN or trap.line == 0 or is_keyed(text) or has_dash(text):
        return None
    if not _REMARK.match(lines[trap.line - 1]):
        return None
    return Slip(Code.YAML_REMARK, trap.line, indent_of(text))


def fell_out(trap: Slip, lines: Sequence[str], before: Any) -> Slip | None:
    """Text that was pasted too far to the left to belong to the `|` above it."""
    if trap.code not in _BROKEN or not is_written(before, "|", ">") or is_keyed(lines[trap.line]):
        return None
    start = before.start_mark
    opened = _OPENS.search(lines[start.line][: start.column])
    first = next((line for line in lines[start.line + 1 : trap.line] if line.strip()), "")
    indent = indent_of(lines[trap.line])
    if opened is None or indent >= indent_of(first):
        return None
    args = {"key": opened[1], "spaces": str(indent_of(first))}
    return Slip(Code.YAML_MARGIN, trap.line, indent, args)
