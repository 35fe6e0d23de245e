"""`kiosk check`: everything that is wrong with a bundle, at once. Never loads Qt."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.output import say
from kiosk.content.reader import read
from kiosk.problems import Severity
from kiosk.words import worded

FINE, ERRORS, UNREADABLE = 0, 1, 3


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "check",
        help="say what is wrong with an exhibition",
        description="Lists what is wrong, one problem a line: FILE:LINE:COLUMN, what and a cure.",
    )
    parser.add_argument(
        "bundle", type=Path, metavar="PATH", help="a folder with a content.yaml, or that file"
    )
    parser.add_argument("--strict", action="store_true", help="let advice fail as well")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Prints the problems, then how many there are."""
    reading = read(arguments.bundle)
    errors = sum(problem.severity is Severity.ERROR for problem in reading.problems)
    advice = len(reading.problems) - errors
    say(*(worded(problem) for problem in reading.problems), _sum(errors, advice))
    if not reading.readable:
        return UNREADABLE
    return ERRORS if errors or (advice and arguments.strict) else FINE


def _sum(errors: int, advice: int) -> str:
    counts = [
        _count(errors, "error", "errors"),
        _count(advice, "piece of advice", "pieces of advice"),
    ]
    return ", ".join(filter(None, counts)) or "No problems found."


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}" if number else ""
