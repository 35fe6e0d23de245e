"""`kiosk new`: an exhibition to begin with. Never loads Qt."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from shlex import quote

from kiosk.cli.output import say
from kiosk.cli.showing import loaded, not_written
from kiosk.content import values
from kiosk.content.nodes import Scalar
from kiosk.content.reader import CONTENT, MOST_LANGUAGES
from kiosk.content.report import Report
from kiosk.exits import USAGE
from kiosk.problems import Mark
from kiosk.words import reader_language


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "new",
        help="make an exhibition to begin with",
        description="Makes a small, complete exhibition in a new folder. Its content.yaml explains "
        "itself.",
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="the new folder")
    beginning = parser.add_mutually_exclusive_group()
    beginning.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="BUNDLE",
        help="copy this exhibition, with only the files that it uses",
    )
    beginning.add_argument(
        "--languages",
        type=_languages,
        metavar="CODES",
        help="such as nl,en; the first is the one of content.yaml (your own)",
    )
    parser.add_argument("--title", help="what it is called, in every language")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Makes the exhibition, and says how to go on."""
    given: Path = arguments.folder
    try:
        if why := _why_not(given.resolve()):
            print(f"kiosk: {given} {why}", file=sys.stderr)
            return USAGE
        code = _made(given.resolve(), arguments)
    except OSError as error:
        return not_written(error)
    if code == 0:
        say(
            f"{given / CONTENT} is there. Open it in a text editor: it explains itself.",
            f"  kiosk preview {quote(str(given))}    shows it, and follows what you save",
            f"  kiosk check {quote(str(given))}      says what is wrong with it",
        )
    return code


def _why_not(folder: Path) -> str | None:
    from kiosk.starter.folder import is_free

    if Path.cwd().is_relative_to(folder):
        return "is where you are. Name a new folder, such as our-street."
    if not is_free(folder):
        return "is there already, and is not an empty folder. Name a new one."
    return None


def _made(folder: Path, arguments: argparse.Namespace) -> int:
    from kiosk.starter import starting

    if arguments.source is None:
        languages = arguments.languages or (reader_language(),)
        starting.start(folder, languages, arguments.title)
        return 0
    with loaded(arguments.source, []) as bundle:
        if isinstance(bundle, int):
            return bundle
        starting.copy(bundle.exhibition, bundle.folder, folder)
    return 0


def _languages(text: str) -> tuple[str, ...]:
    codes = tuple(code.strip() for code in text.split(","))
    for code in codes:
        if values.language(Scalar(code, Mark("")), Report()) is None:
            raise argparse.ArgumentTypeError(
                f"{code!r} is not the code of a language, such as nl, en or pt-BR"
            )
    if len(set(codes)) < len(codes):
        raise argparse.ArgumentTypeError(f"{text!r} names a language twice")
    if len(codes) > MOST_LANGUAGES:
        raise argparse.ArgumentTypeError(f"more than {MOST_LANGUAGES} languages")
    return codes
