"""The one way in which every part of the kiosk says what is wrong.

A problem carries a stable code and its arguments; the words are added at the edge (`kiosk.words`),
so that an organiser, staff and a log file each read it in their own way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters: an error stops a bundle, advice never does."""

    ERROR = "error"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place in a file: its path as the organiser knows it; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """`file:line:column`, the form that editors turn into a link."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, at one place, without its words."""

    severity: Severity
    code: str
    mark: Mark
    args: Mapping[str, str] = field(default_factory=dict)
