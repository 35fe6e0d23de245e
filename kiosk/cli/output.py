"""Lines on standard output, whoever reads them, or nobody."""

from __future__ import annotations

import io
import os
import sys


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
