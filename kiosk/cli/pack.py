"""`kiosk pack`: an exhibition as one file, to be carried to the stand. Never loads Qt."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bundle.opening import ENDING, opened
from kiosk.cli.keys import refused
from kiosk.cli.output import say
from kiosk.content.model import Exhibition
from kiosk.exits import ERRORS, FINE, UNREADABLE, USAGE
from kiosk.problems import Severity
from kiosk.words import reader_language, worded

if TYPE_CHECKING:
    from kiosk.bundle.pack import Progress
    from kiosk.bundle.signature import SecretKey


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "pack",
        help="make one file of an exhibition",
        description=(
            "Makes one file of an exhibition, with the files that it uses and no others. "
            "Photographs lose what they tell besides the picture, such as where they were taken."
        ),
    )
    parser.add_argument(
        "bundle", type=Path, metavar="PATH", help="a folder with a content.yaml, or that file"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=_target,
        metavar=f"FILE{ENDING}",
        help=f"the file to make; without it, the exhibition's id with {ENDING}, in this folder",
    )
    parser.add_argument(
        "--sign",
        type=Path,
        metavar="KEY",
        help=f"sign it with this .key file; the signature is FILE{ENDING}.minisig",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Packs, unless something is wrong; prints the problems, or the names of the files."""
    from kiosk.bundle.signature import SignatureError, read_secret
    from kiosk.checks import problems_of  # only now: the verbs that show are not to wait for it

    try:
        key = None if arguments.sign is None else read_secret(arguments.sign)
    except (SignatureError, OSError) as error:
        return refused(arguments.sign, error)

    with opened(arguments.bundle) as reading:
        errors = [problem for problem in problems_of(reading) if problem.severity is Severity.ERROR]
        if errors or reading.exhibition is None:
            say(*(worded(problem, reader_language()) for problem in errors))
            return ERRORS if reading.readable else UNREADABLE
        return _packed(reading.exhibition, reading.folder, arguments.output, key)


def _packed(
    exhibition: Exhibition, folder: Path, output: Path | None, key: SecretKey | None
) -> int:
    from kiosk.bundle.pack import NotPackedError, pack

    target = output or Path(exhibition.id + ENDING)
    try:
        problems = pack(exhibition, folder, target, _teller())
    except NotPackedError as error:
        print(f"kiosk: {error.file}: {error.reason}.", file=sys.stderr)
        return USAGE
    say(*(worded(problem, reader_language()) for problem in problems))
    if any(problem.severity is Severity.ERROR for problem in problems):
        return ERRORS
    say(str(target))
    return FINE if key is None else _signed(exhibition, target, key)


def _signed(exhibition: Exhibition, target: Path, key: SecretKey) -> int:
    """Vouches for the file, and for what it is called, holds and in which version."""
    from kiosk.bundle.signature import SignatureError, sign

    comment = f"file:{target.name} exhibition:{exhibition.id} version:{exhibition.version}"
    try:
        say(str(sign(target, key, comment)))
    except (SignatureError, OSError) as error:
        return refused(target, error)
    return FINE


def _target(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ENDING:
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {ENDING}")
    return path


def _teller() -> Callable[[Progress], None]:
    """Says on a terminal how far it is, and how long it still takes."""
    if not sys.stderr.isatty():
        return lambda _: None
    begun = time.monotonic()

    def tell(progress: Progress) -> None:
        taken = time.monotonic() - begun
        left = taken * (progress.of - progress.done) / max(1, progress.done)
        line = f"{progress.files} of {progress.of_files} files, {left:.0f} s left"
        end = "\n" if progress.files == progress.of_files else ""
        print(f"\r{line:<40}", end=end, file=sys.stderr, flush=True)

    return tell
