"""What this computer lacks, and who may install it: we, somebody with a password, or nobody."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

import packages
from command import run, say
from failure import CannotStartError, explain
from stamp import Purpose

APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get")
OPTIONS = ("--no-install-recommends",)


@dataclass(frozen=True, slots=True)
class Machine:
    """What decides about system packages: the system's family and this user's means."""

    debian: bool
    root: bool
    sudo: bool
    terminal: bool


@dataclass(frozen=True, slots=True)
class Ready:
    """Nothing to install."""


@dataclass(frozen=True, slots=True)
class Install:
    """Run apt, after `prefix` (empty or sudo), for these packages."""

    prefix: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tell:
    """Show the line that somebody with the right to install types."""

    line: str


Action = Ready | Install | Tell


def is_debian(release: Mapping[str, str]) -> bool:
    """Whether the fields of os-release name Debian, Ubuntu or a system made from them."""
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return not family.isdisjoint({"debian", "ubuntu"})


def decide(machine: Machine, missing: tuple[str, ...]) -> Action:
    """Say what to do about the missing packages on this machine."""
    if not machine.debian or not missing:
        return Ready()
    if machine.root:
        return Install((), missing)
    if machine.sudo and machine.terminal:
        return Install(("sudo",), missing)
    return Tell(typed_line(missing))


def typed_line(names: tuple[str, ...]) -> str:
    """Return what a person types to install the packages."""
    return " ".join(("sudo apt-get install", *OPTIONS, *names))


def this_machine() -> Machine:
    """Look at the computer we run on; other systems than Debian's family are left alone."""
    if sys.platform != "linux" or not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return Machine(debian=False, root=False, sudo=False, terminal=False)
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        release = {}
    return Machine(
        debian=is_debian(release),
        root=os.geteuid() == 0,
        sudo=shutil.which("sudo") is not None,
        terminal=sys.stdin.isatty() and sys.stderr.isatty(),
    )


def provide(purpose: Purpose) -> None:
    """Install the missing system packages, or raise CannotStartError with the line to type."""
    machine = this_machine()
    if not machine.debian:
        return
    groups = packages.needed(purpose)
    present = packages.installed()
    uses = ", ".join(use for use, names in groups.items() if not present.issuperset(names))
    missing = [name for names in groups.values() for name in names if name not in present]
    match decide(machine, tuple(missing)):
        case Ready():
            return
        case Install(prefix, names):
            say(f"Installing system packages for {uses}:\n  {' '.join(names)}")
            _install(prefix, names)
        case Tell(line):
            raise CannotStartError(f"System packages for {uses} are missing. Type:\n  {line}")
        case action:
            assert_never(action)


def _install(prefix: tuple[str, ...], names: tuple[str, ...]) -> None:
    # An old package list may still do, and the installation itself says when it does not.
    run([*prefix, *APT, "update"])
    outcome = run([*prefix, *APT, "install", "--yes", *OPTIONS, *names])
    if outcome.code != 0:
        reason = explain("Installing system packages", outcome.lines)
        raise CannotStartError(f"{reason}\nTo install them yourself, type:\n  {typed_line(names)}")
