"""What a folder for a stick is made for, written down in it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "stick.json"


@dataclass(frozen=True, slots=True)
class Stick:
    """The requirement to install, and what for: platforms, `major.minor` Pythons, a Debian.

    `debian` is the name of the system whose packages are there, such as `debian-12`, or empty.
    """

    requirement: str
    platforms: tuple[str, ...]
    pythons: tuple[str, ...]
    debian: str


def write(folder: Path, stick: Stick) -> None:
    """Write it into the folder."""
    (folder / NAME).write_text(json.dumps(asdict(stick), indent=1) + "\n", "utf-8", newline="\n")


def read(folder: Path) -> Stick:
    """Return what the folder is made for; raises OSError, or ValueError when it is damaged."""
    fields = json.loads((folder / NAME).read_text("utf-8"))
    try:
        return Stick(
            requirement=str(fields["requirement"]),
            platforms=tuple(fields["platforms"]),
            pythons=tuple(fields["pythons"]),
            debian=str(fields["debian"]),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"{NAME}: {error}") from error
