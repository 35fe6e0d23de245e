"""`kiosk run --keep`, and what the show and its keeper say to each other in hidden options."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.cli.output import say
from kiosk.exits import AGAIN
from kiosk.keeper.lines import announced, beat, tell
from kiosk.visit.resume import where
from kiosk.visit.view import Shown

COMMAND = (sys.executable, "-m", "kiosk", "run")


def add_keeping(parser: argparse.ArgumentParser) -> None:
    """Adds the option --keep, and those that a keeper gives to the show that it starts.

    `--kept`: it writes its heartbeats to standard output, and ends when nobody takes them.
    `--resume JSON`: the visit goes on there. `--avoid BUNDLE`: this one is not shown.
    """
    parser.add_argument(
        "--keep", action="store_true", help="start it again when it crashes or hangs"
    )
    hidden = argparse.SUPPRESS
    parser.add_argument("--kept", action="store_true", help=hidden)
    parser.add_argument("--resume", default="", help=hidden)
    parser.add_argument("--avoid", action="append", default=[], help=hidden)


def keep(bundle: Path | None, data: Path) -> int:
    """Keeps the show that this command asks for; the exit code."""
    from kiosk.keeper.keeping import Kept, keep  # only now: a show has no use for it
    from kiosk.keeper.limits import Limits

    return keep(Kept(COMMAND, _arguments(), data, stands=bundle is None), Limits())


def start_anew() -> int:
    """The same show once more, in the place of this process, or else until it has ended."""
    say()
    if os.name == "posix":
        os.execv(sys.executable, [*COMMAND, *_arguments()])
    code = AGAIN
    while code == AGAIN:
        code = subprocess.call([*COMMAND, "--kept", *_arguments()], stdout=subprocess.DEVNULL)
    return code


def announce(bundle: str | None, on_trial: bool) -> None:
    """Tells the keeper which of the installed bundles is shown."""
    tell(announced(bundle, on_trial))


def beats() -> Callable[[Shown], bool]:
    """What tells the keeper where the visit is; False where there is no keeper any more."""
    return lambda shown: tell(beat(where(shown)))


def _arguments() -> list[str]:
    """What stands after `kiosk run`."""
    return sys.argv[2:]
