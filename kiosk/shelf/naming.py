"""Which folders may be made for an exhibition, and which files and folders are one."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.names import fault_of
from kiosk.bundle.opening import is_archive
from kiosk.content.paths import is_file
from kiosk.content.reader import CONTENT


def is_name(name: str) -> bool:
    """Whether a folder can be called so on every computer, and is seen there."""
    return "/" not in name and not name.startswith(".") and fault_of(name) is None


def exhibition_at(path: Path) -> Path | None:
    """The folder or the packed file that is meant by `path`; None where it is no exhibition.

    A content.yaml stands for its folder. Whether it can be shown is not asked.
    """
    place = path.parent if path.name == CONTENT and is_file(path) else path
    return place if is_archive(place) or is_file(place / CONTENT) else None
