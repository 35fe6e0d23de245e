"""Which exhibitions a person has opened, the last one first: one small file, never in the way."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from kiosk.writing import write

MOST = 60


def known(file: Path) -> tuple[Path, ...]:
    """The paths that `file` lists; none where it is not there or not ours."""
    try:
        told = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    if not isinstance(told, list):
        return ()
    paths = (Path(path) for path in told if isinstance(path, str) and path)
    return tuple(dict.fromkeys(paths))[:MOST]


def remember(file: Path, path: Path) -> None:
    """Puts `path` first. A file that cannot be written only loses the order."""
    _write(file, [path, *(other for other in known(file) if other != path)])


def forget(file: Path, path: Path) -> None:
    """Takes `path` off the list; nothing of the exhibition itself is touched."""
    _write(file, [other for other in known(file) if other != path])


def _write(file: Path, paths: list[Path]) -> None:
    told = json.dumps([str(path) for path in paths[:MOST]], indent=1)
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, told.encode())
