"""`kiosk bundle`: the exhibitions of this stand, for its staff. Never loads Qt."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bundle.codes import BundleError
from kiosk.cli import offers
from kiosk.cli.data import add_data, machine_of
from kiosk.cli.inbox import add_inbox, inbox
from kiosk.cli.install import add_install, install
from kiosk.cli.listing import BUILT_IN, listed
from kiosk.cli.output import say
from kiosk.exits import ERRORS, FINE, USAGE
from kiosk.problems import Mark
from kiosk.words import counted, reader_language, worded

if TYPE_CHECKING:
    from kiosk.bundle.store import State


Act = Callable[[argparse.Namespace, Path], int]


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb, with verbs of its own."""
    parser = subparsers.add_parser(
        "bundle",
        help="the exhibitions of this stand: install, go back, repair",
        description="The exhibitions that this stand keeps. `kiosk run` shows the active one.",
    )
    acts = parser.add_subparsers(metavar="ACT", required=True)
    add_install(_add(acts, "install", "put an exhibition onto this stand", install))
    add_inbox(_add(acts, "inbox", "take in what has come into the inbox", inbox))
    listing = _add(acts, "list", "what this stand has", _list)
    listing.add_argument("--json", action="store_true", help="write one JSON list instead")
    activate = _add(acts, "activate", "show this one from the next start on", _activate)
    activate.add_argument("id", metavar="ID", help=f"its name, how that begins, or {BUILT_IN}")
    _add(acts, "rollback", "show the one before from the next start on", _roll_back)
    fsck = _add(acts, "fsck", "read everything again and say what is damaged", _fsck)
    fsck.add_argument("--repair", action="store_true", help="and mend it")
    offers.register(acts)


def _add(
    acts: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str, act: Act
) -> argparse.ArgumentParser:
    def run(arguments: argparse.Namespace) -> int:
        from kiosk.bundle.store.whole import problem_of  # only now: other verbs do not wait for it

        machine = machine_of(arguments)
        for problem in machine.problems:
            print(worded(problem, reader_language()), file=sys.stderr)
        data = machine.settings.folders.data
        try:
            return act(arguments, data)
        except BundleError as error:
            say(worded(problem_of(error, Mark(str(data))), reader_language()))
            return ERRORS

    parser = acts.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
    add_data(parser)
    parser.set_defaults(run=run)
    return parser


def _list(arguments: argparse.Namespace, data: Path) -> int:
    entries = listed(data)
    if arguments.json:
        say(json.dumps([entry.as_json() for entry in entries], indent=2))
    else:
        say(*(entry.line for entry in entries))
    return FINE


def _activate(arguments: argparse.Namespace, data: Path) -> int:
    from kiosk.bundle.store import activate
    from kiosk.bundle.store.places import Places
    from kiosk.bundle.store.shelf import matching

    if arguments.id == BUILT_IN:
        return _next(data, activate(data, None))
    found = matching(Places(data), arguments.id)
    if len(found) != 1:
        many = "more than one exhibition" if found else "no exhibition"
        print(
            f"kiosk: the name of {many} here begins with {arguments.id!r}; "
            "`kiosk bundle list` tells them.",
            file=sys.stderr,
        )
        return USAGE
    return _next(data, activate(data, found[0]))


def _roll_back(arguments: argparse.Namespace, data: Path) -> int:  # noqa: ARG001
    from kiosk.bundle.store import roll_back

    return _next(data, roll_back(data))


def _fsck(arguments: argparse.Namespace, data: Path) -> int:
    from kiosk.bundle.store import fsck

    problems = fsck(data, repair=arguments.repair)
    say(*(worded(problem, reader_language()) for problem in problems))
    if problems and arguments.repair:
        say("Repaired.")
        return FINE
    if not problems:
        say(counted(0, 0, reader_language()))
    return ERRORS if problems else FINE


def _next(data: Path, state: State) -> int:
    """Says what the next start shows."""
    shown = state.pending or state.active
    (entry,) = (each for each in listed(data) if each.id == shown)
    say(f"From the next start on: {entry.line}.")
    return FINE
