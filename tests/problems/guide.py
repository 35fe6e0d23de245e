"""The guide to problems, docs/problems.md, taken apart into its examples."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

TEXT = (Path(__file__).parents[2] / "docs/problems.md").read_text(encoding="utf-8")

_FENCED = r"```yaml\n(?P<{}>.*?)```\n"
_SHOWN = re.compile(
    r"\n> (?P<said>.+)\n\nWrong(, in line (?P<line>\d+))?:\n\n"
    + _FENCED.format("wrong")
    + r"\nRight:\n\n"
    + _FENCED.format("right"),
    re.DOTALL,
)
_TOLD = re.compile(r"\n> (?P<said>.+)\n\nWrong: .+\n\nRight: .+\n")


@dataclass(frozen=True, slots=True)
class Shown:
    """A problem with a wrong piece of a file, the line of it that is told, and a right one."""

    said: str
    wrong: str
    line: int
    right: str


@dataclass(frozen=True, slots=True)
class Told:
    """A problem that no piece of a file can show."""

    said: str


def garden() -> tuple[str, str]:
    """The content.yaml and the translation that the examples belong to."""
    content, translation = re.findall(_FENCED.format("file"), TEXT.split("\n### ")[0], re.DOTALL)
    return content, translation


def entries() -> list[tuple[str, Shown | Told]]:
    """Every code with what the guide says of it, in its order."""
    sections = re.findall(r"(?ms)^### ([\w-]+)\n(.*?)(?=^##|\Z)", TEXT)
    return [(code, _entry(body.rstrip("\n") + "\n")) for code, body in sections]


def _entry(body: str) -> Shown | Told:
    if shown := _SHOWN.fullmatch(body):
        line = int(shown["line"] or 1)
        return Shown(shown["said"], shown["wrong"], line, shown["right"])
    told = _TOLD.fullmatch(body)
    assert told, body
    return Told(told["said"])
