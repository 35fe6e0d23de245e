"""Qt's system packages, fetched as files for a Debian that has no network."""

from __future__ import annotations

import platform
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import packages
from command import run
from failure import CannotStartError, explain

PLACED = re.compile(r"^Inst (\S+) ", re.M)
BARE = re.compile(r"^(?:Priority: required|Essential: yes)$", re.M)
PACKAGE = re.compile(r"^Package: (\S+)$", re.M)


def system() -> str:
    """Return the name of this computer's system and its release, such as `debian-12`."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    return f"{release.get('ID', '')}-{release.get('VERSION_ID', '')}"


def fetch(folder: Path) -> None:
    """Put the packages that a bare system lacks for Qt into the folder; raises CannotStartError.

    They are of this computer's release and architecture.
    """
    folder.mkdir(parents=True, exist_ok=True)
    bare = {"apt", *_required(_apt("apt-cache", "dumpavail"))}
    with tempfile.TemporaryDirectory() as scratch:
        names = _closure({*bare, *packages.QT}, Path(scratch)) - _closure(bare, Path(scratch))
    outcome = run(["apt-get", "download", *sorted(names)], folder=folder)
    if outcome.code != 0:
        raise CannotStartError(explain("Fetching the system packages", outcome.lines))


def _required(listing: str) -> Iterator[str]:
    """Yield the names of the packages without which there is no Debian."""
    for paragraph in listing.split("\n\n"):
        if BARE.search(paragraph) and (name := PACKAGE.search(paragraph)):
            yield name[1]


def _closure(names: Iterable[str], scratch: Path) -> set[str]:
    """Return the packages that apt would install for these on a computer that has none at all."""
    nothing = scratch / "status"
    nothing.touch()
    options = ["--option", f"Dir::State::status={nothing}", "--option", "Debug::NoLocking=1"]
    words = ["--simulate", "--no-install-recommends", "install", *sorted(names)]
    return set(PLACED.findall(_apt("apt-get", *options, *words)))


def _apt(*command: str) -> str:
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    if outcome.returncode != 0:
        lines = (outcome.stdout + outcome.stderr).splitlines()
        raise CannotStartError(explain("Asking apt for the system packages", lines))
    return outcome.stdout
