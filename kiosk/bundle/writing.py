"""An archive of ours."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from kiosk.content.paths import PICTURES

_THEN = (1980, 1, 1, 0, 0, 0)
"""The time of every file, so that the same files make the same archive."""
_UNIX = 3
_RIGHTS = stat.S_IFREG | 0o644


def add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Adds a file: a picture as it is, words packed."""
    entry = zipfile.ZipInfo(name, _THEN)
    entry.create_system = _UNIX
    entry.external_attr = _RIGHTS << 16
    is_picture = PurePosixPath(name).suffix.lower() in PICTURES
    entry.compress_type = zipfile.ZIP_STORED if is_picture else zipfile.ZIP_DEFLATED
    archive.writestr(entry, content)


@contextmanager
def written(part: Path) -> Iterator[zipfile.ZipFile]:
    """A new archive at `part`, all on the disk in the end. Raises OSError."""
    with part.open("xb") as file:
        with zipfile.ZipFile(file, "w") as archive:
            yield archive
        file.flush()
        os.fsync(file.fileno())
