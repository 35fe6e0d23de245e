"""`kiosk preview`: shows an exhibition in a window while it is being written."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.bundle.opening import is_archive
from kiosk.cli.showing import no_qt
from kiosk.exits import USAGE
from kiosk.words import reader_language

PACKED = (
    "kiosk: {file} is a packed exhibition: it cannot be written in, so it has no preview.",
    "Preview the folder that it was packed from, or show it with `kiosk run {file}`.",
)


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "preview",
        help="show an exhibition while it is being written",
        description="Shows an exhibition in a window; what is saved is on the screen at once.",
    )
    parser.add_argument(
        "bundle", type=Path, metavar="DIR", help="a folder with a content.yaml, or that file"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Opens the window; a packed exhibition is refused, for nobody writes in it."""
    if is_archive(arguments.bundle):
        for line in PACKED:
            print(line.format(file=arguments.bundle), file=sys.stderr)
        return USAGE
    try:
        from kiosk.ui import preview
    except ImportError as error:
        return no_qt(error)
    return preview.run(arguments.bundle, reader_language())
