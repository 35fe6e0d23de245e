"""What the start window says when a verb has done its work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from kiosk.ui.desk import ProblemShown


class Report(TypedDict):
    """What a verb said: lines, or problems. Without a title there is nothing to say."""

    title: str
    lines: list[str]
    problems: list[ProblemShown]


NOTHING = Report(title="", lines=[], problems=[])


def told(title: str, *lines: str) -> Report:
    """A report of plain lines."""
    return Report(title=title, lines=list(lines), problems=[])


def checked(said: Mapping[str, list[dict[str, object]]], words: Mapping[str, str]) -> Report:
    """What `check --json` said, errors first; `words` are the desk's own."""
    problems = [
        ProblemShown(
            place=f"{each['file']}:{each['line']}",
            severity=str(each["severity"]),
            grave=each["severity"] == "error",
            what=str(each["what"]),
            cure=str(each["cure"]),
            stop="",
        )
        for each in said["problems"]
    ]
    problems.sort(key=lambda problem: not problem["grave"])
    grave = any(problem["grave"] for problem in problems)
    title = words["mend"] if grave else words["done"] if problems else words["fine"]
    return Report(title=title, lines=[], problems=problems)
