"""Put what a stick brings into an environment of this user's own, on this computer's disk."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import lock
import stamp
from command import run, say
from failure import CannotStartError, explain
from stamp import Stamp

from on_stick import checksums, fit, home, made_for, menu, qt
from on_stick.made_for import Stick

PROGRAM = Path(__file__).resolve().parent.name
DAMAGED = (
    "This stick is damaged: {} is not as it was written. Nothing was installed. "
    "Make the folder again, or copy it to another stick."
)


def ready(folder: Path) -> Path:
    """Return the Python that runs what the stick's folder brings, after installing it if need be.

    Raises CannotStartError when that is not possible.
    """
    place = home.folder(_identity(folder))
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    target = _target(folder, place)
    if not _serves(place, python, target):
        with lock.held(place.parent / "lock", _say_waiting):
            if not _serves(place, python, target):
                _install(folder, place, python)
                stamp.write(place, target)
                menu.add(place, python)
                home.tidy(place)
                say("Ready: from now on it starts without the stick.")
    return python


def _identity(folder: Path) -> str:
    try:
        return checksums.identity(folder)
    except OSError as error:
        raise CannotStartError(DAMAGED.format(checksums.NAME)) from error


def _target(folder: Path, place: Path) -> Stamp:
    return Stamp(str(place), fit.python(), _identity(folder), stamp.Purpose.RUN.value)


def _serves(place: Path, python: Path, target: Stamp) -> bool:
    return stamp.read(place) == target and python.exists()


def _say_waiting() -> None:
    say("Another start is installing the kiosk; waiting for it.")


def _install(folder: Path, place: Path, python: Path) -> None:
    say("Looking whether the stick is whole.")
    stick = _whole(folder)
    wheels = folder / fit.platform()
    fit.require(stick, wheels)
    qt.provide(folder, stick)
    say("Installing the kiosk on this computer, in about a minute. Leave the stick in.")
    stamp.remove(place)
    _run([sys.executable, "-m", "venv", "--without-pip", "--clear", str(place)])
    [pip] = wheels.glob("pip-*.whl")
    options = ["--isolated", "--disable-pip-version-check", "--no-input", "--no-cache-dir"]
    source = ["--no-index", "--find-links", str(wheels), stick.requirement]
    _run([str(python), "-B", str(pip / "pip"), "install", *options, *source])


def _whole(folder: Path) -> Stick:
    """Check all that this computer needs of the stick; raises CannotStartError with what is bad."""
    sums = checksums.read(folder)
    mine = (fit.platform(), qt.FOLDER, PROGRAM)
    names = [name for name in sums if "/" not in name or name.split("/")[0] in mine]
    there = [f"{part}/{path.name}" for part in mine for path in (folder / part).glob("[!.]*")]
    unlisted = [name for name in there if name not in sums]
    if bad := checksums.damaged(folder, [*names, *unlisted]):
        raise CannotStartError(DAMAGED.format(bad))
    try:
        return made_for.read(folder)
    except (OSError, ValueError) as error:
        raise CannotStartError(DAMAGED.format(made_for.NAME)) from error


def _run(command: list[str]) -> None:
    outcome = run(command)
    if outcome.code != 0:
        raise CannotStartError(explain("Installing", outcome.lines))
