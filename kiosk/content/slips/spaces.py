"""Spaces that look like spaces and are none to YAML, as they come along from web pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from kiosk.content.codes import Code
from kiosk.content.slips.slip import Slip, above

ODD_SPACES = ("\u00a0", *map(chr, range(0x2000, 0x200C)), "\u202f", "\u205f", "\u2060", "\u3000")

_ODD = re.compile(f"[ \t]*([{''.join(ODD_SPACES)}])")
_BROKEN = (Code.YAML_INDENT, Code.YAML_NO_COLON, Code.YAML_COLON, Code.YAML_DOCUMENTS)


def odd_spaces(trap: Slip, lines: Sequence[str], before: Any) -> Slip | None:  # noqa: ARG001
    """Such spaces in front of the line that broke, or of the one above it."""
    if trap.code not in _BROKEN:
        return None
    for at in (above(trap.line, lines), trap.line):
        if odd := _ODD.match(lines[at]):
            return Slip(Code.YAML_SPACES, at, odd.start(1))
    return None
