"""Lines on standard output, whoever reads them, or nobody."""

from __future__ import annotations

import io
import os
import sys
from enum import StrEnum


class Colour(StrEnum):
    """Colours of a terminal, each by the number that asks for it."""

    RED = "31"
    YELLOW = "33"


def make_steady() -> None:
    """Lets characters that the terminal cannot show appear as escapes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def say(*lines: str) -> None:
    """Prints `lines` and everything that waits to be printed; quietly, when nobody reads them."""
    try:
        for line in lines:
            print(line)
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def is_colourful() -> bool:
    """Whether standard output is a terminal that shows colours and nobody asked for none.

    https://no-color.org: a NO_COLOR that is not empty asks for none.
    """
    if sys.stdout is None or not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return False
    return "WT_SESSION" in os.environ if os.name == "nt" else os.environ.get("TERM") != "dumb"


def painted(words: str, colour: Colour) -> str:
    """`words` in bold and in `colour`."""
    return f"\x1b[1;{colour}m{words}\x1b[0m"
