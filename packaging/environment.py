"""Make `.venv` and install the project in it, unless that was done before."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import lock
import machine
import stamp
from command import run, say
from failure import CannotStartError, explain
from stamp import Purpose, Stamp

ROOT = Path(__file__).resolve().parent.parent
PIP_SHOWS = ("Downloading ", "Installing collected packages")


def ready(purpose: Purpose, root: Path = ROOT) -> Path:
    """Return the Python of an environment that serves the purpose, after preparing what it lacks.

    Raises CannotStartError when that is not possible.
    """
    folder = root / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    target = stamp.wanted(root, purpose)
    if not _serves(folder, python, target):
        with lock.held(root / "build" / "start.lock", _say_waiting):
            if not _serves(folder, python, target):
                machine.provide(purpose)
                _prepare(folder, python, target)
    return python


def _serves(folder: Path, python: Path, target: Stamp) -> bool:
    found = stamp.read(folder)
    return found is not None and found.serves(target) and python.exists()


def _say_waiting() -> None:
    say("Another start is preparing the kiosk in this folder; waiting for it.")


def _prepare(folder: Path, python: Path, target: Stamp) -> None:
    before = stamp.read(folder)
    kept = before is not None and before.fits(target) and python.exists()
    stamp.remove(folder)
    if not kept:
        say("Making the folder .venv for the kiosk's libraries.")
        _run("Making .venv", [sys.executable, "-m", "venv", "--clear", str(folder)])
    developing = target.purpose == Purpose.DEV
    say(f"Installing {'the kiosk and its tools' if developing else 'the kiosk'} into .venv.")
    say("  The first time this downloads about 100 MB, which can take a few minutes.")
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    try:
        _run("Installing", [*pip, "--editable", ".[dev]" if developing else "."], Path(target.root))
    except CannotStartError:
        if kept and before is not None:
            stamp.write(folder, before)  # pip has put everything back
        raise
    stamp.write(folder, target)
    say("Ready.")


def _run(task: str, command: list[str], root: Path | None = None) -> None:
    outcome = run(command, PIP_SHOWS, root)
    if outcome.code != 0:
        raise CannotStartError(explain(task, outcome.lines))
