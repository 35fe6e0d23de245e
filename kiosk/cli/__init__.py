"""The command line: `kiosk VERB ...`, a module a verb. No verb loads Qt before it needs it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from kiosk import __version__
from kiosk.cli import check, run, shots

VERBS = (run, check, shots)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs `argv`, by default the process's own arguments; without any, `run`.

    The exit code: 0 fine, 1 errors in the bundle, 2 wrong usage, 3 nothing to read, 5 no screen.
    """
    ...
