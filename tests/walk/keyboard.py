"""The keyboard of a plain virtual screen."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping


def available() -> bool:
    """Whether this machine has the program that presses keys."""
    return shutil.which("xdotool") is not None


def press(environment: Mapping[str, str], *keys: str) -> None:
    """Presses keys one after another, named as in `Return` and `ctrl+q`."""
    subprocess.run(["xdotool", "key", *keys], env=environment, check=True)
