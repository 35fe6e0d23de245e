"""The files that lie in a bundle's folder, looked up once one is missed there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path, PurePosixPath

from kiosk.content.paths import PICTURES

MOST_FILES = 5000
"""Files that are looked at to find the one that was meant."""


class Lying:
    """Pictures by their paths in the bundle at `folder`. Hidden folders are passed over."""

    def __init__(self, folder: Path) -> None:
        """Nothing is looked at yet."""
        self._folder = folder
        self._found: tuple[str, ...] | None = None

    def of_that_name(self, name: str) -> str | None:
        """A file called like `name` but for capitals: in the same folder, or else anywhere."""
        wanted = PurePosixPath(name.lower())
        others = (path for path in self._pictures() if path != name)
        same = [path for path in others if _low(path).name == wanted.name]
        return min(same, key=lambda path: _low(path).parent != wanted.parent, default=None)

    def with_ending(self, name: str) -> str | None:
        """The file that `name` calls without its ending."""
        wanted = PurePosixPath(name.lower())
        return next(
            (path for path in self._pictures() if _low(path).with_suffix("") == wanted), None
        )

    def beside(self, name: str) -> list[str]:
        """What lies in the folder of `name`."""
        parent = PurePosixPath(name).parent
        return [path for path in self._pictures() if PurePosixPath(path).parent == parent]

    def _pictures(self) -> tuple[str, ...]:
        if self._found is None:
            self._found = tuple(sorted(islice(self._walk(), MOST_FILES)))
        return self._found

    def _walk(self) -> Iterator[str]:
        for parent, below, here in os.walk(self._folder):
            below[:] = sorted(name for name in below if not name.startswith("."))
            inside = Path(parent).relative_to(self._folder)
            for file in here:
                if not file.startswith(".") and file.lower().endswith(PICTURES):
                    yield (inside / file).as_posix()


def _low(path: str) -> PurePosixPath:
    return PurePosixPath(path.lower())
