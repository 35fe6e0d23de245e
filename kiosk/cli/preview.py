"""`kiosk preview`: shows an exhibition in a window while it is being written."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.showing import no_qt
from kiosk.words import reader_language


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
    """Opens the window."""
    try:
        from kiosk.ui import preview
    except ImportError as error:
        return no_qt(error)
    return preview.run(arguments.bundle, reader_language())
