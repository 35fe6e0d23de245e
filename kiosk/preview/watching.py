"""What changes in a bundle's folder, by looking at it again and again.

Nothing else is asked to tell: editors write by rename, sticks and network folders tell nothing.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

MOST_ENTRIES = 5000
DEEPEST = 4

Stamp = tuple[int, int, int]
"""When a file was written last (ns), its length in bytes, and which file it is."""

Sight = Mapping[str, Stamp]
"""Every file of a folder by its path from there, with `/`."""


def look(folder: Path) -> Sight:
    """All files of `folder` as they are now; none where it cannot be read.

    What begins with a dot is left out, and so is what lies deeper than `DEEPEST` folders. Only the
    first `MOST_ENTRIES` are looked at, in each folder its files before the folders in it.
    """
    return dict(_files(folder, "", DEEPEST, [MOST_ENTRIES]))


def _files(folder: Path, within: str, deep: int, left: list[int]) -> Iterator[tuple[str, Stamp]]:
    try:
        entries = sorted(os.scandir(folder), key=_files_first)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if not left[0]:
            return
        left[0] -= 1
        try:
            found = entry.stat()
        except OSError:
            continue
        if stat.S_ISDIR(found.st_mode) and deep:
            yield from _files(Path(entry.path), f"{within}{entry.name}/", deep - 1, left)
        elif stat.S_ISREG(found.st_mode):
            yield within + entry.name, (found.st_mtime_ns, found.st_size, found.st_ino)


def _files_first(entry: os.DirEntry[str]) -> tuple[bool, str]:
    return entry.is_dir(follow_symlinks=False), entry.name


@dataclass(slots=True)
class Watch:
    """Tells of a change once it is whole: when two looks in a row see the same."""

    known: Sight
    _passing: Sight | None = None

    def see(self, sight: Sight) -> frozenset[str]:
        """The files that came, went or were written since what is known; empty while they change.

        What is told is known from then on.
        """
        if sight == self.known:
            self._passing = None
            return frozenset()
        if sight != self._passing:
            self._passing = sight
            return frozenset()
        before, self.known, self._passing = self.known, sight, None
        return frozenset(
            file for file in before.keys() | sight.keys() if before.get(file) != sight.get(file)
        )
