"""`kiosk translate`: makes or updates the file of words of a further language. Never loads Qt."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from kiosk.bundle.opening import is_archive
from kiosk.cli.output import say
from kiosk.cli.showing import not_written
from kiosk.content import values
from kiosk.content.nodes import Scalar
from kiosk.content.report import Report
from kiosk.exits import ERRORS, FINE, UNREADABLE, USAGE
from kiosk.problems import Mark, Severity
from kiosk.words import interface, reader_language, worded

if TYPE_CHECKING:
    from kiosk.translate import Outcome


PACKED = (
    "kiosk: {file} is a packed exhibition: nothing is written in it. "
    "Translate the folder that it was packed from."
)


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "translate",
        help="make or update a translation",
        description="Adds to assets/translations/LANGUAGE.yaml what it lacks, each value below its "
        "original, and marks what has changed since it was translated. Nothing that is in the file "
        "is lost.",
    )
    parser.add_argument(
        "bundle", type=Path, metavar="BUNDLE", help="a folder with a content.yaml, or that file"
    )
    parser.add_argument(
        "language", type=_language, metavar="LANGUAGE", help="a code such as fr, tr or pt-BR"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Updates the file, then says what is in it; a packed exhibition stays as it is."""
    from kiosk.translate import Done, translate  # only now: the verbs that show are not to wait

    if is_archive(arguments.bundle):
        print(PACKED.format(file=arguments.bundle), file=sys.stderr)
        return USAGE
    try:
        outcome = translate(arguments.bundle, arguments.language, interface)
    except OSError as error:
        return not_written(error)
    reader = reader_language()
    told = (worded(problem, reader) for problem in outcome.problems)
    say(*told, *_sum(outcome, arguments.language))
    if not outcome.readable:
        return UNREADABLE
    if outcome.done is Done.NOTHING_TO_TRANSLATE:
        return USAGE
    errors = any(problem.severity is Severity.ERROR for problem in outcome.problems)
    return ERRORS if errors else FINE


def _sum(outcome: Outcome, language: str) -> list[str]:
    from kiosk.translate import Done
    from kiosk.translate.desk import State

    match outcome.done:
        case Done.MADE:
            first = f"{outcome.file} is new."
        case Done.UPDATED:
            first = f"{outcome.file} is updated."
        case Done.UNCHANGED:
            first = f"{outcome.file} needed no update."
        case Done.REFUSED:
            return [f"{outcome.file} is left as it is. Mend this first."]
        case Done.NOTHING_TO_TRANSLATE:
            return [f"content.yaml itself is in {language}; name another language."]
        case _:
            assert_never(outcome.done)
    translated, missing, outdated = (
        outcome.count(state) for state in (State.TRANSLATED, State.MISSING, State.OUTDATED)
    )
    total = len(outcome.pieces)
    counts = f"{translated} translated, {missing} missing, {outdated} outdated"
    return [first, f"{total} {'piece' if total == 1 else 'pieces'} of words: {counts}."]


def _language(text: str) -> str:
    code = values.language(Scalar(text, Mark("")), Report()) if text.strip() else None
    if code != text:
        raise argparse.ArgumentTypeError(f"{text!r} is not the code of a language, such as fr")
    return text
