"""`kiosk check`: everything that is wrong with a bundle or poor in it, at once. Never loads Qt."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import Colour, is_colourful, painted, say
from kiosk.content.codes import stops_reading
from kiosk.exits import ERRORS, FINE, UNREADABLE
from kiosk.problems import Problem, Severity
from kiosk.words import counted, reader_language, unread, worded, wording

if TYPE_CHECKING:
    from kiosk.checks import Checked

JSON_VERSION = 1
"""Raised when what is written means something else; a further key does not count."""

COLOURS = {Severity.ERROR: Colour.RED, Severity.ADVICE: Colour.YELLOW}


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "check",
        help="say what is wrong with an exhibition, and what could be better",
        description="Lists what is wrong, one problem a line: FILE:LINE:COLUMN, what and a cure.",
    )
    parser.add_argument(
        "bundle",
        type=Path,
        metavar="PATH",
        help="a folder with a content.yaml, that file, or a .kiosk file",
    )
    parser.add_argument("--strict", action="store_true", help="let advice fail as well")
    parser.add_argument("--json", action="store_true", help="write one JSON object instead")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Prints the problems, then how many there are."""
    from kiosk.checks import check  # only now: the verbs that show are not to wait for its fonts

    language = reader_language()
    checked = check(arguments.bundle)
    counts = Counter(problem.severity for problem in checked.problems)
    errors, advice = counts[Severity.ERROR], counts[Severity.ADVICE]
    if arguments.json:
        say(_json(arguments.bundle, checked, counts, language))
    else:
        say(*_lines(checked, language), counted(errors, advice, language))
        if any(stops_reading(problem.code) for problem in checked.problems):
            say(unread(language))
    if not checked.reading.readable:
        return UNREADABLE
    return ERRORS if errors or (advice and arguments.strict) else FINE


def _lines(checked: Checked, language: str) -> Iterator[str]:
    """What must be mended, then what could be better."""
    for severity in (Severity.ERROR, Severity.ADVICE):
        for problem in checked.problems:
            if problem.severity is severity:
                yield _line(problem, language)


def _line(problem: Problem, language: str) -> str:
    line = worded(problem, language)
    if not is_colourful():
        return line
    severity = wording(problem, language).severity
    colour = COLOURS[problem.severity]
    return line.replace(f" {severity}: ", f" {painted(severity, colour)}: ", 1)


def _json(path: Path, checked: Checked, counts: Counter[Severity], language: str) -> str:
    everything = {
        "version": JSON_VERSION,
        "path": str(path),
        "counts": {"errors": counts[Severity.ERROR], "advice": counts[Severity.ADVICE]},
        "problems": [told(problem, language) for problem in checked.problems],
    }
    return json.dumps(everything, indent=2)


def told(problem: Problem, language: str) -> dict[str, object]:
    """`problem` as JSON tells it, with its words in `language`."""
    said = wording(problem, language)
    return {
        "severity": problem.severity,
        "code": problem.code,
        "file": problem.mark.file,
        "line": problem.mark.line,
        "column": problem.mark.column,
        "what": said.what,
        "cure": said.cure,
        "args": dict(problem.args),
    }
