"""Whether a stick was made for this computer, and the sentence for the person when it was not."""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from pathlib import Path

from failure import CannotStartError

from on_stick.computers import here as platform
from on_stick.made_for import Stick

__all__ = ["platform", "python", "require"]

GLIBC = re.compile(r"manylinux_2_(\d+)_")


def python() -> str:
    """Return this Python's `major.minor`."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def require(stick: Stick, wheels: Path) -> None:
    """Raise CannotStartError, in one sentence with the cure, when the stick does not fit."""
    if sentence := refusal(stick, platform(), python(), _glibc(), needed_glibc(wheels)):
        raise CannotStartError(sentence)
    if importlib.util.find_spec("venv") is None:
        raise CannotStartError(
            "This Python lacks its part venv: install the whole of Python "
            f"(on Debian: sudo apt-get install python{python()}-venv) and start again."
        )


def refusal(stick: Stick, computer: str, version: str, glibc: int, needed: int) -> str:
    """Return why the stick does not fit, or an empty string.

    `glibc` and `needed` are the second numbers of this C library's version and of the oldest that
    the wheels run on, such as 36 for 2.36; where there is none, `glibc` is 0.
    """
    if computer not in stick.platforms:
        return (
            f"This stick is made for {' and '.join(stick.platforms)}, and this computer is "
            f'{computer}: make a folder with "--platform {computer}".'
        )
    if version not in stick.pythons:
        return (
            f"This stick is made for Python {', '.join(stick.pythons)}, and this is Python "
            f"{version}: start it with one of those, or make the folder for this one as well."
        )
    if 0 < glibc < needed:
        return (
            f"This system is too old for the kiosk: it has glibc 2.{glibc}, and 2.{needed} is "
            "needed; take a computer with a newer system."
        )
    return ""


def needed_glibc(wheels: Path) -> int:
    """Return the second number of the glibc version that the wheels of a folder need, or 0."""
    levels = (GLIBC.findall(path.name) for path in wheels.glob("*.whl"))
    return max((min(map(int, found)) for found in levels if found), default=0)


def _glibc() -> int:
    try:
        version = os.confstr("CS_GNU_LIBC_VERSION") or ""  # such as "glibc 2.36"
    except (AttributeError, OSError, ValueError):
        return 0
    return int(version.rpartition(".")[2] or 0)
