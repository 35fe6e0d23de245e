"""`kiosk bundle inbox`: what has come into the inbox, onto this stand. Never loads Qt."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.data import machine_of
from kiosk.cli.install import errors, terms
from kiosk.cli.output import say
from kiosk.cli.showing import not_written
from kiosk.exits import ERRORS, FINE, USAGE
from kiosk.problems import Mark, Problem, Severity
from kiosk.words import reader_language, worded

if TYPE_CHECKING:
    from kiosk.bundle.store import Installed
    from kiosk.inbox.arrivals import Arrivals


def add_inbox(parser: argparse.ArgumentParser) -> None:
    """Adds what `kiosk bundle inbox` takes."""
    parser.add_argument("--json", action="store_true", help="write one JSON object instead")


def inbox(arguments: argparse.Namespace, data: Path) -> int:
    """Looks once, and tries one file that is as it was at the look before; says how that went."""
    from kiosk.inbox.arrivals import look
    from kiosk.inbox.codes import InboxCode

    folder = machine_of(arguments).settings.folders.inbox
    if folder is None:
        print("kiosk: no inbox is set; the setting folders.inbox names one.", file=sys.stderr)
        return USAGE
    try:
        arrivals = look(folder)
    except OSError:
        problem = Problem(Severity.ERROR, InboxCode.UNREADABLE, Mark(str(folder)))
        return _tell(arguments, Outcome(problems=(problem,)))
    try:
        return _tell(arguments, _tried(arguments, data, folder, arrivals))
    except OSError as error:
        return not_written(error)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the file `name`: the bundle that it is now, or problems."""

    name: str | None = None
    bundle: str | None = None
    problems: tuple[Problem, ...] = ()


def _tried(arguments: argparse.Namespace, data: Path, folder: Path, arrivals: Arrivals) -> Outcome:
    from kiosk.inbox.choice import is_passing, next_one
    from kiosk.inbox.memory import after, keep, looked, recall

    before = recall(data)
    memory = looked(before, arrivals)
    name = next_one(arrivals, before)
    if name is None:
        if memory != before:
            keep(data, memory)
        return Outcome()
    found = _installed(arguments, data, folder / name)
    problems = () if found.id is not None else found.problems
    if not is_passing(problems):
        keep(data, after(memory, name, problems))
    return Outcome(name, found.id, problems)


def _installed(arguments: argparse.Namespace, data: Path, source: Path) -> Installed:
    from kiosk.bundle.store import install, untold

    judge = partial(errors, tell=untold)
    return install(data, source, judge, terms(arguments, machine_of(arguments), newer=True))


def _tell(arguments: argparse.Namespace, outcome: Outcome) -> int:
    name, bundle, problems = outcome.name, outcome.bundle, outcome.problems
    if arguments.json:
        codes = [problem.code for problem in problems]
        say(json.dumps({"file": name, "installed": bundle, "problems": codes}))
    elif problems:
        say(*(worded(problem, reader_language()) for problem in problems))
    else:
        say("Nothing new has come." if name is None else f"{name} is shown from the next start on.")
    return ERRORS if problems else FINE
