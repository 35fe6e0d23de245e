"""`kiosk start`: your exhibitions in a window, and everything that can be done with them."""

from __future__ import annotations

import argparse

from kiosk.cli.showing import no_qt
from kiosk.words import reader_language


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the verb."""
    parser = subparsers.add_parser(
        "start",
        help="your exhibitions in a window (what happens without a verb)",
        description="Opens a window with your exhibitions, from which all other verbs can be used.",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:  # noqa: ARG001
    """Opens the window."""
    try:
        from kiosk.ui import start
    except ImportError as error:
        return no_qt(error)
    return start.run(reader_language())
