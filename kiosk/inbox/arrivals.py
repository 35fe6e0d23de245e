"""What lies in the inbox, told apart by its size and its time: nothing is opened."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path

from kiosk.bundle.opening import ENDING
from kiosk.bundle.signature.signing import signature_of

MOST = 1000
"""Names that are looked at; nobody feeds a stand with more."""

PASSING = (".", "~")
"""What the names of files begin with that are still being written, by rsync, Syncthing and such."""

Stamp = tuple[int, ...]
"""Size in bytes and time of change in ns, of a file and of the signature beside it; 0 without."""

Arrivals = Mapping[str, Stamp]
"""The packed exhibitions in a folder, by name."""


def look(folder: Path) -> Arrivals:
    """Ordinary files only: no links, and nothing that says that it is still being written.

    Raises OSError where `folder` cannot be read.
    """
    with os.scandir(folder) as entries:
        return dict(_stamped(islice(entries, MOST)))


def _stamped(entries: Iterator[os.DirEntry[str]]) -> Iterator[tuple[str, Stamp]]:
    for entry in entries:
        if not entry.name.lower().endswith(ENDING) or entry.name.startswith(PASSING):
            continue
        with suppress(OSError):  # it went while it was looked at
            if entry.is_file(follow_symlinks=False):
                yield entry.name, (*_stamp(Path(entry)), *_signed(Path(entry)))


def _signed(path: Path) -> Stamp:
    try:
        return _stamp(signature_of(path))
    except OSError:
        return (0, 0)


def _stamp(path: Path) -> Stamp:
    there = path.lstat()
    return there.st_size, there.st_mtime_ns
