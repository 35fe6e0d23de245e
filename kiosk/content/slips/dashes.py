"""Lists whose dashes are of another kind, are lacking, or stand in another place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kiosk.content.codes import Code
from kiosk.content.slips.slip import Slip, above, has_dash, indent_of, is_keyed, sign_of

_BROKEN = (Code.YAML_INDENT, Code.YAML_NO_COLON, Code.YAML_COLON, Code.YAML_STAR)


def sign_for_dash(trap: Slip, lines: Sequence[str], before: Any) -> Slip | None:  # noqa: ARG001
    """A line that begins with what Word makes of a hyphen, where it broke or just above."""
    if trap.code not in _BROKEN:
        return None
    near = (trap.line, above(trap.line, lines)) if trap.code is Code.YAML_INDENT else (trap.line,)
    for at in near:
        if sign := sign_of(lines[at]):
            return Slip(Code.YAML_DASH, at, indent_of(lines[at]), {"sign": sign})
    return None


def no_dash(trap: Slip, lines: Sequence[str], before: Any) -> Slip | None:  # noqa: ARG001
    """A line of text among lines that begin with a dash."""
    text = lines[trap.line]
    indent = indent_of(text)
    if trap.code not in (Code.YAML_NO_COLON, Code.YAML_INDENT) or has_dash(text) or is_keyed(text):
        return None
    for at in range(trap.line - 1, -1, -1):
        if lines[at].strip() and indent_of(lines[at]) <= indent:
            same = indent_of(lines[at]) == indent and has_dash(lines[at])
            return Slip(Code.YAML_NO_DASH, trap.line, indent) if same else None
    return None


def strayed_dash(trap: Slip, lines: Sequence[str], before: Any) -> Slip | None:  # noqa: ARG001
    """A dash that is not below those of its list: told with the line of the likeliest of these."""
    text = lines[trap.line]
    if trap.code is not Code.YAML_INDENT or not has_dash(text) or trap.column != indent_of(text):
        return None
    before_it: list[int] = []
    for at in range(trap.line - 1, -1, -1):
        if has_dash(lines[at]):
            before_it.append(at)
        elif lines[at][:1].isalpha():  # a key at the margin: its list begins here
            break
    if not before_it:
        return None
    nearest = min(before_it, key=lambda at: abs(indent_of(lines[at]) - trap.column))
    return Slip(Code.YAML_DASH_PLACE, trap.line, trap.column, {"line": str(nearest + 1)})
