"""What `.venv` holds, written down inside it once an installation is complete."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

NAME = "kiosk-installed.json"


class Purpose(StrEnum):
    """What an environment is for: to run the kiosk, or to develop it as well."""

    RUN = "run"
    DEV = "dev"


@dataclass(frozen=True, slots=True)
class Stamp:
    """An installation: the checkout's path, `major.minor`, pyproject's SHA-256 and the purpose."""

    root: str
    python: str
    project: str
    purpose: str

    def serves(self, wanted: Stamp) -> bool:
        """Whether everything that is wanted is installed."""
        same = self.fits(wanted) and self.project == wanted.project
        return same and self.purpose in (wanted.purpose, Purpose.DEV)

    def fits(self, wanted: Stamp) -> bool:
        """Whether it was made in this folder for this Python, so that it can be added to."""
        return (self.root, self.python) == (wanted.root, wanted.python)


def wanted(root: Path, purpose: Purpose) -> Stamp:
    """Return the stamp of a complete, current installation by this Python."""
    return Stamp(
        root=str(root),
        python=f"{sys.version_info.major}.{sys.version_info.minor}",
        project=hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest(),
        purpose=purpose.value,
    )


def read(folder: Path) -> Stamp | None:
    """Return the stamp in an environment, or None without a complete one."""
    try:
        return Stamp(**json.loads((folder / NAME).read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write(folder: Path, stamp: Stamp) -> None:
    """Write the stamp in one step: a start sees all of it or none."""
    unfinished = folder / f"{NAME}.new"
    unfinished.write_text(json.dumps(asdict(stamp), indent=1) + "\n", "utf-8")
    unfinished.replace(folder / NAME)


def remove(folder: Path) -> None:
    """Take the stamp away before the environment is changed."""
    (folder / NAME).unlink(missing_ok=True)
