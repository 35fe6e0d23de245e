"""Install the kiosk from a stick unless that was done, then become the kiosk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from command import say
from failure import EXIT_CODE, CannotStartError, explain

from on_stick import install

INTERRUPTED = 130


def main(arguments: Sequence[str]) -> NoReturn:
    """Run the kiosk with arguments; its exit code is ours, or 5 when it cannot be started."""
    try:
        python = install.ready(Path(__file__).resolve().parent.parent)
        command = [str(python), "-P", "-m", "kiosk", *arguments]
        if os.name == "nt":
            sys.exit(subprocess.call(command))
        os.execv(command[0], command)
    except CannotStartError as error:
        say(str(error))
        sys.exit(EXIT_CODE)
    except OSError as error:
        say(explain("Starting", [str(error)]))
        sys.exit(EXIT_CODE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
