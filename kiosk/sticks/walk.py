"""Where exhibitions lie on a stick: at its top and one folder down, found in a bounded time."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from kiosk.bundle.opening import ENDING
from kiosk.content.reader import CONTENT
from kiosk.sticks.codes import StickCode

MOST_ENTRIES = 5000
"""Files and folders of a stick that are looked at."""
MOST_FOUND = 100

_OF_SYSTEMS = re.compile(
    r"\..*|system volume information|\$recycle\.bin|recycler|found\.\d{3}|lost\+found",
    re.IGNORECASE | re.DOTALL,
)
"""Names of what is hidden, and of what systems put onto a stick for themselves."""


class Kind(StrEnum):
    """The form of an exhibition."""

    PACKED = "packed"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Found:
    """What looks like an exhibition. `size` in bytes; None for a folder, which is not counted."""

    path: Path
    kind: Kind
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Walked:
    """What was found, by name, and why that may not be all."""

    found: tuple[Found, ...]
    fault: StickCode | None


def walk(stick: Path, most: int = MOST_ENTRIES) -> Walked:
    """Looks at no more than `most` files and folders, and follows no link. Raises nothing."""
    walker = _Walker(most)
    found = sorted(walker.look(stick), key=_by_name)
    if len(found) > MOST_FOUND:
        walker.fault = walker.fault or StickCode.STICK_MANY
    return Walked(tuple(found[:MOST_FOUND]), walker.fault)


def _by_name(found: Found) -> tuple[str, Path]:
    return found.path.name.casefold(), found.path


class _Walker:
    def __init__(self, most: int) -> None:
        self.fault: StickCode | None = None
        self._left = most

    def look(self, stick: Path) -> list[Found]:
        packed, folders = self._listed(stick)
        exhibitions = [folder for folder in (stick, *folders) if _has_content(folder)]
        for folder in folders:
            if folder not in exhibitions:
                packed += self._listed(folder)[0]
        return [*(Found(folder, Kind.FOLDER) for folder in exhibitions), *packed]

    def _listed(self, folder: Path) -> tuple[list[Found], list[Path]]:
        """The packed exhibitions and the folders in `folder`."""
        packed: list[Found] = []
        folders: list[Path] = []
        for entry in self._entries(folder):
            if _OF_SYSTEMS.fullmatch(entry.name):
                continue
            try:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                elif entry.name.lower().endswith(ENDING) and entry.is_file(follow_symlinks=False):
                    size = entry.stat(follow_symlinks=False).st_size
                    packed.append(Found(Path(entry.path), Kind.PACKED, size))
            except OSError:
                self.fault = StickCode.STICK_UNREADABLE
        return packed, sorted(folders)

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        """A folder that only others may read is passed over, as systems make some."""
        found: list[os.DirEntry[str]] = []
        try:
            with os.scandir(folder) as entries:
                found.extend(islice(entries, self._left))
                if len(found) == self._left and next(entries, None) is not None:
                    self.fault = self.fault or StickCode.STICK_MANY
        except PermissionError:
            pass
        except OSError:
            self.fault = StickCode.STICK_UNREADABLE
        self._left -= len(found)
        return found


def _has_content(folder: Path) -> bool:
    try:
        return stat.S_ISREG((folder / CONTENT).lstat().st_mode)
    except OSError:
        return False
