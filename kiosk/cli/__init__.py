"""The command line: `kiosk VERB ...`, a module a verb. None of them loads Qt until it shows."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from kiosk import __version__
from kiosk.cli import (
    bundle,
    check,
    export,
    keys,
    new,
    output,
    pack,
    pin,
    present,
    preview,
    run,
    schema,
    settings,
    shots,
    start,
    translate,
)
from kiosk.cli.ending import end_in_order
from kiosk.exits import INTERRUPTED

VERBS = (
    start,
    new,
    preview,
    check,
    translate,
    pack,
    present,
    export,
    bundle,
    run,
    settings,
    keys,
    pin,
    shots,
    schema,
)


def main(argv: Sequence[str] | None = None) -> int:
    """Does what `argv` says, or else the command line; without a single word, it is `start`.

    The exit code: 0 fine, 1 errors in the bundle, 2 wrong usage, 3 nothing to read, 5 no screen.
    """
    output.make_steady()
    if argv is None:
        end_in_order()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        arguments = _parser().parse_args(words or ["start"])
    except SystemExit as leaving:
        output.say()
        return int(leaving.code or 0)
    try:
        return int(arguments.run(arguments))
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description="An exhibition for touch screens.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    subparsers = parser.add_subparsers(metavar="VERB", required=True)
    for verb in VERBS:
        verb.register(subparsers)
    return parser
