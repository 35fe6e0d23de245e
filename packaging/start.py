"""Prepare the environment, then become the program that runs in it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

import environment
from command import say
from failure import EXIT_CODE, CannotStartError, explain
from stamp import Purpose

INTERRUPTED = 130
COVERAGE_SWITCH = "KIOSK_COVERAGE"


@dataclass(frozen=True, slots=True)
class Program:
    """A module to run in `.venv`; one that is not `from_root` keeps the folder it is started in."""

    purpose: Purpose
    module: tuple[str, ...]
    from_root: bool


KIOSK = Program(Purpose.RUN, ("-P", "-m", "kiosk"), from_root=False)
TESTS = Program(Purpose.DEV, ("-m", "pytest"), from_root=True)
MEASURED_TESTS = Program(Purpose.DEV, ("-m", "coverage", "run", "-m", "pytest"), from_root=True)


def main(program: Program, arguments: Sequence[str]) -> NoReturn:
    """Run a program with arguments; its exit code is ours, or 5 when it cannot be started."""
    if program is TESTS and os.environ.get(COVERAGE_SWITCH) == "1":
        program = MEASURED_TESTS
    try:
        python = environment.ready(program.purpose)
        _become(program, [str(python), *program.module, *arguments])
    except CannotStartError as error:
        say(str(error))
        sys.exit(EXIT_CODE)
    except OSError as error:
        say(explain("Starting", [str(error)]))
        sys.exit(EXIT_CODE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _become(program: Program, command: list[str]) -> NoReturn:
    """Replace this process, so that signals reach the program; Windows can only wait for it."""
    if program.from_root:
        os.chdir(environment.ROOT)
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)
