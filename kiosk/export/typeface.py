"""The typeface of hand-outs, from the package that carries it, and its licence."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

FAMILY = "Hanken Grotesk"
WEIGHTS = {"Medium": 500, "SemiBold": 600, "Bold": 700}
LICENCE = "OFL.txt"


def folder() -> Path:
    """Where the files are."""
    package = find_spec("font_hanken_grotesk")
    places = (package and package.submodule_search_locations) or ()
    return Path(*places, "files")


def files() -> dict[str, int]:
    """The name of each file that hand-outs use, and its weight."""
    return {f"HankenGrotesk-{cut}.otf": weight for cut, weight in WEIGHTS.items()}
