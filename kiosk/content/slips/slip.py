"""One likely slip, and what can be known of a single line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from kiosk.content.codes import Code

SIGNS = "–—•−‣·▪●◦*"
"""What stands at the beginning of a line where a hyphen was meant."""

_LISTED = re.compile(rf"\s*([{re.escape(SIGNS)}])\s")
_KEY = re.compile(r"\s*(?:-\s+)*[\w-]+:")


@dataclass(frozen=True, slots=True)
class Slip:
    """What, its line and column counting from 0, and what its words fill in."""

    code: Code
    line: int
    column: int
    args: Mapping[str, str] = field(default_factory=dict)


def is_written(event: Any, *styles: str | None) -> bool:
    """Whether `event` is a value in one of these styles: `'`, `"`, `|`, `>` or without quotes."""
    return isinstance(event, yaml.ScalarEvent) and (event.style or None) in styles


def indent_of(text: str) -> int:
    """Letters of space in front of a line."""
    return len(text) - len(text.lstrip())


def sign_of(text: str) -> str | None:
    """The sign that a line begins with in place of a hyphen and a space."""
    found = _LISTED.match(text)
    return found[1] if found else None


def has_dash(text: str) -> bool:
    """Whether a line begins with a hyphen and a space."""
    return text.lstrip().startswith("- ")


def is_keyed(text: str) -> bool:
    """Whether a line begins with one word and a colon."""
    return _KEY.match(text) is not None


def above(line: int, lines: Sequence[str]) -> int:
    """The nearest line above that is not blank; `line` itself where there is none."""
    return next((at for at in range(line - 1, -1, -1) if lines[at].strip()), line)
