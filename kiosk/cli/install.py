"""`kiosk bundle install`: an exhibition from a stick onto this stand. Never loads Qt."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bundle.opening import ENDING
from kiosk.cli.check import told
from kiosk.cli.data import machine_of
from kiosk.cli.listing import listed
from kiosk.cli.output import say
from kiosk.exits import ERRORS, FINE
from kiosk.problems import Problem, Severity
from kiosk.words import reader_language, worded

if TYPE_CHECKING:
    from kiosk.bundle.store import Installed, Step, Tell, Terms
    from kiosk.content.reader import Reading
    from kiosk.settings import Effective

TELLING_SECONDS = 0.1
"""Progress is told no more often than that."""


def add_install(parser: argparse.ArgumentParser) -> None:
    """Adds what `kiosk bundle install` takes."""
    parser.add_argument(
        "source", type=Path, metavar="FILE|DIR", help=f"a {ENDING} file, or an exhibition's folder"
    )
    parser.add_argument(
        "--older", action="store_true", help="although a newer one by the same key was here"
    )
    parser.add_argument(
        "--newer", action="store_true", help="only if it is newer than what was here of it"
    )
    parser.add_argument(
        "--json", action="store_true", help="write JSON objects instead: how far it is, then all"
    )


def install(arguments: argparse.Namespace, data: Path) -> int:
    """Installs, unless something is wrong; says how that went."""
    from kiosk.bundle import store
    from kiosk.bundle.store import untold

    machine = machine_of(arguments)
    tell = _Telling() if arguments.json else untold
    judge = partial(errors, tell=tell)
    asked = terms(arguments, machine, older=arguments.older, newer=arguments.newer)
    found = store.install(data, arguments.source, judge, asked, tell)
    code = FINE if found.id is not None else ERRORS
    if arguments.json:
        amiss = () if code == FINE else machine.problems
        say(json.dumps(_json(data, found, (*amiss, *found.problems))))
        return code
    say(*(worded(problem, reader_language()) for problem in found.problems))
    if found.id is not None:
        (entry,) = (each for each in listed(data) if each.id == found.id)
        say(f"{entry.line}. Nothing that was there is lost.")
    return code


def terms(
    arguments: argparse.Namespace, machine: Effective, *, older: bool = False, newer: bool = False
) -> Terms:
    """On which terms this machine takes an exhibition in."""
    from kiosk.bundle.signature import ring
    from kiosk.bundle.store import Terms
    from kiosk.cli.settings import file_of

    trust = machine.settings.trust
    keys = ring(file_of(arguments).keys, trust.keys).trusted()
    return Terms(trust.policy, keys, older=older, newer=newer)


def errors(reading: Reading, tell: Tell) -> Iterable[Problem]:
    """What keeps an exhibition away; advice is for those who write it."""
    from kiosk.bundle.store import Step
    from kiosk.checks import problems_of

    problems = problems_of(reading, partial(tell, Step.PICTURES))
    return (problem for problem in problems if problem.severity is Severity.ERROR)


class _Telling:
    """Writes how far it is, as JSON lines; the end of each step always."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self, step: Step, done: int, of: int) -> None:
        now = time.monotonic()
        if done < of and now - self._last < TELLING_SECONDS:
            return
        self._last = now
        say(json.dumps({"step": step, "done": done, "of": of}))


def _json(data: Path, found: Installed, problems: Iterable[Problem]) -> dict[str, object]:
    entry = next((each for each in listed(data) if found.id and each.id == found.id), None)
    return {
        "installed": found.id,
        "title": entry.title if entry else "",
        "version": entry.version if entry else "",
        "problems": [told(problem, reader_language()) for problem in problems],
    }
