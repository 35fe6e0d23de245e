"""What a verb said, for staff."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from kiosk.problems import Problem, Severity
from kiosk.staff.state import Line, Report
from kiosk.words import wording

OLDER: Final = "signature-older"
"""The problem that a PIN overrules."""

Told = Mapping[str, Any]
"""A problem as `kiosk check --json` tells it."""


def checked(out: str) -> Report:
    """What `kiosk check --json` said."""
    said = _object(out)
    return report_of(said["problems"]) if said else failed(out)


def report_of(problems: Sequence[Told]) -> Report:
    """`problems`, errors alone where there are any: advice is of no use before they are mended."""
    errors = [each for each in problems if each["severity"] == "error"]
    return Report(fine=not errors, lines=tuple(map(_line, errors or problems)))


def failed(said: str) -> Report:
    """A verb ended without a report; `said` is what it wrote instead."""
    return Report(False, tuple(Line(True, "", line, "") for line in said.splitlines()))


def last_object(out: str) -> Told:
    """The last line of `out`, if it is an object as JSON; else an empty one."""
    return _object(out.rpartition("\n")[2])


def is_older(problems: Sequence[Told]) -> bool:
    """Whether it was kept away because a newer one was here: then by nothing else that is in it.

    What is wrong with the settings of the machine may be told beside that.
    """
    return any(each["code"] == OLDER for each in problems)


def line_of(problem: Problem, language: str) -> Line:
    """`problem` in the words of `language`."""
    said = wording(problem, language)
    return Line(problem.severity is Severity.ERROR, "", said.what, said.cure)


def _line(problem: Told) -> Line:
    file, line = str(problem["file"]), int(problem["line"])
    place = f"{file}:{line}" if file.endswith(".yaml") else file
    return Line(problem["severity"] == "error", place, problem["what"], problem["cure"])


def _object(text: str) -> Told:
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
