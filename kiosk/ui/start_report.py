"""What the start window says when a verb has done its work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from kiosk.content.reader import CONTENT
from kiosk.ui.desk import ProblemShown, place_of


class Report(TypedDict):
    """What a verb said: lines, or problems. Without a title there is nothing to say.

    `made` is the exhibition that it made, `file` anything else to be opened, or each is `""`.
    """

    title: str
    made: str
    file: str
    lines: list[str]
    problems: list[ProblemShown]


NOTHING = Report(title="", made="", file="", lines=[], problems=[])


def told(title: str, *lines: str, made: str = "", file: str = "") -> Report:
    """A report of plain lines."""
    return Report(title=title, made=made, file=file, lines=list(lines), problems=[])


def checked(said: Mapping[str, list[dict[str, object]]], words: Mapping[str, str]) -> Report:
    """What `check --json` said, errors first; `words` are the desk's own."""
    problems = [
        ProblemShown(
            place=place_of(str(each["file"]), int(str(each["line"]))),
            severity=str(each["severity"]),
            grave=each["severity"] == "error",
            what=str(each["what"]),
            cure=str(each["cure"]),
            stop="",
        )
        for each in said["problems"]
    ]
    problems.sort(key=lambda each: (not each["grave"], not each["place"].startswith(CONTENT)))
    title = _counted(problems, words)
    return Report(title=title, made="", file="", lines=[], problems=problems)


def _counted(problems: Sequence[ProblemShown], words: Mapping[str, str]) -> str:
    errors = sum(problem["grave"] for problem in problems)
    if errors:
        return words["one"] if errors == 1 else words["more"].replace("{count}", str(errors))
    tips = len(problems)
    if tips:
        said = words["advice_one" if tips == 1 else "advice_more"].replace("{count}", str(tips))
        return f"{words['fine']}, {said}"
    return words["fine"]
