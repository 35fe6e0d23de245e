"""`kiosk present`: gives an exhibition as a talk."""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.data import add_data, machine_of
from kiosk.cli.showing import Bundle, add_bundle, chosen, no_qt, not_written
from kiosk.content.model import Exhibition
from kiosk.exits import USAGE
from kiosk.words import reader_language

if TYPE_CHECKING:  # other verbs do not wait for a talk's rooms
    from kiosk.talk.comparison import Comparison
    from kiosk.talk.pace import Plan
    from kiosk.talk.state import Talk


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "present",
        help="give an exhibition as a talk, with notes",
        description=(
            "Shows an exhibition as a talk. With a second screen, the audience has that one and "
            "the notes are on the first. The key ? tells all keys, Esc ends the talk."
        ),
    )
    add_bundle(parser, "the one of this machine, or else the built-in exhibition")
    add_data(parser)
    parser.add_argument("--start", metavar="ID", help="the stop it begins at")
    parser.add_argument(
        "--duration", type=_duration, metavar="TIME", help="how long it may take: 20m, 1h, 1 h 30"
    )
    parser.add_argument("--language", metavar="CODE", help="of what the audience sees")
    parser.add_argument("--notes-language", metavar="CODE", help="of the notes")
    parser.add_argument(
        "--rehearse", action="store_true", help="keep how long each stop took, and compare"
    )
    parser.add_argument("--trace", type=Path, metavar="FILE", help="write what happens, as JSON")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Gives the talk until it is ended."""
    machine = machine_of(arguments)
    data = machine.settings.folders.data
    languages = [
        each for each in (arguments.language, arguments.notes_language) if each is not None
    ]
    with chosen(arguments.bundle, data, languages) as bundle:
        if isinstance(bundle, int):
            return bundle
        tour = bundle.exhibition.tour
        if arguments.start is not None and arguments.start not in tour:
            print(f"kiosk: no stop is called {arguments.start!r}; there are:", file=sys.stderr)
            print(f"  {', '.join(tour)}", file=sys.stderr)
            return USAGE
        return _presented(arguments, bundle, data, machine.settings.folders.cache)


def _presented(
    arguments: argparse.Namespace, bundle: Bundle, data: Path, cache: Path | None
) -> int:
    from kiosk.talk.pace import plan_of

    try:
        from kiosk.ui.talk import present
        from kiosk.ui.trace import Trace
    except ImportError as error:
        return no_qt(error)
    exhibition = bundle.exhibition
    language = arguments.language or exhibition.languages[0]
    notes_language = arguments.notes_language or language
    plan = None
    if arguments.duration is not None:
        plan = plan_of(exhibition, arguments.duration, notes_language, arguments.start)
    options = present.Options(
        language=language,
        notes_language=notes_language,
        reader=reader_language(),
        start=arguments.start,
        plan=plan,
        cache=cache,
        rehearsal=partial(_rehearsed, exhibition, plan, data) if arguments.rehearse else None,
    )
    try:
        trace = Trace(arguments.trace)
    except OSError as error:
        return not_written(error)
    with trace:
        trace.write("start")
        return present.run(exhibition, bundle.folder, options, trace)


def _rehearsed(exhibition: Exhibition, plan: Plan | None, data: Path, talk: Talk) -> Comparison:
    """Keeps how `talk` went, and holds it against the last one."""
    from kiosk.talk.comparison import Comparison, compare
    from kiosk.talk.rehearsal import keep, last_of, recall, rehearsed

    now = rehearsed(talk, exhibition.id, exhibition.version, int(time.time()))
    last = last_of(recall(data), exhibition.id)
    kept = True
    try:
        keep(data, now)
    except OSError:
        kept = False
    return Comparison(compare(now, last, plan), first=last is None, kept=kept)


def _duration(text: str) -> float:
    from kiosk.talk.duration import seconds_of

    try:
        return seconds_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
