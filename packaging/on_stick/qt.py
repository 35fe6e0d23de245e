"""Qt's system packages on a Debian without a network: from the stick, by whoever may install."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import assert_never
from urllib.parse import unquote

import machine
import packages
from command import run, say
from failure import CannotStartError, explain
from machine import Action, Install, Machine, Ready, Tell

from on_stick import debian
from on_stick.made_for import Stick

FOLDER = "debian"


def provide(folder: Path, stick: Stick) -> None:
    """Install what Qt lacks on this computer; raises CannotStartError with the line to type."""
    computer = machine.this_machine()
    if not computer.debian:
        return
    missing = tuple(sorted(set(packages.QT) - packages.installed()))
    if not missing:
        return
    system = debian.system()
    if stick.debian != system:
        raise CannotStartError(
            f"System packages for Qt's windows are missing, and this stick has none for {system}. "
            f"Connect the network and type:\n  {machine.typed_line(missing)}"
        )
    files = to_install(sorted((folder / FOLDER).glob("[!.]*.deb")), _versions())
    line = machine.typed_line((f"{shlex.quote(str(folder / FOLDER))}/*.deb",))
    match decide(computer, tuple(map(str, files)), graphical=_asks_in_a_window()):
        case Ready():
            return
        case Install(prefix, names):
            say(f"Installing {len(names)} system packages for Qt's windows.")
            _install(prefix, names, line)
        case Tell(_):
            raise CannotStartError(
                f"System packages for Qt's windows are missing. Type:\n  {line}\nand start again."
            )
        case action:
            assert_never(action)


def is_debian() -> bool:
    """Whether this computer runs Debian or a system made from it."""
    return machine.this_machine().debian


def decide(computer: Machine, files: tuple[str, ...], *, graphical: bool) -> Action:
    """Say who installs the files; without a terminal, a password may be asked in a window."""
    action = machine.decide(computer, files)
    return Install(("pkexec",), files) if isinstance(action, Tell) and graphical else action


def to_install(files: Sequence[Path], versions: Mapping[str, str]) -> list[Path]:
    """Return the package files that are newer than what is installed, or not installed at all."""
    return [file for file in files if _is_newer(file, versions)]


def _is_newer(file: Path, versions: Mapping[str, str]) -> bool:
    name, version, _ = file.stem.split("_")
    if name not in versions:
        return True
    compare = ["dpkg", "--compare-versions", versions[name], "lt", unquote(version)]
    return subprocess.run(compare, check=False).returncode == 0


def _versions() -> dict[str, str]:
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Package} ${Version}\n"]
    answer = subprocess.run(query, capture_output=True, text=True, check=True)
    fields = (line.split(" ") for line in answer.stdout.splitlines())
    return {name: version for status, name, version in fields if status == "installed"}


def _asks_in_a_window() -> bool:
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(screen and shutil.which("pkexec"))


def _install(prefix: tuple[str, ...], files: tuple[str, ...], line: str) -> None:
    outcome = run([*prefix, *machine.APT, "install", "--yes", *machine.OPTIONS, *files])
    if outcome.code != 0:
        reason = explain("Installing system packages", outcome.lines)
        raise CannotStartError(f"{reason}\nTo install them yourself, type:\n  {line}")
