"""A list of SHA-256 sums, as `sha256sum --check` reads it, and what differs from it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path) -> None:
    """Write the list of every file in the folder and below it."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != NAME)
    lines = [f"{_sum(path)}  {path.relative_to(folder).as_posix()}\n" for path in paths]
    (folder / NAME).write_text("".join(lines), "utf-8", newline="\n")


def read(folder: Path) -> dict[str, str]:
    """Return the sums by their file's path below the folder, with slashes; raises OSError."""
    text = (folder / NAME).read_text("utf-8", errors="replace")
    pairs = (line.split("  ", 1) for line in text.splitlines())
    return {pair[1]: pair[0] for pair in pairs if len(pair) == 2}


def identity(folder: Path) -> str:
    """Return the sum of the list itself, which stands for all that it lists; raises OSError."""
    return _sum(folder / NAME)


def damaged(folder: Path, names: Iterable[str]) -> str:
    """Return the first of the files that is not as listed or cannot be read; empty when none is."""
    sums = read(folder)
    for name in names:
        try:
            if _sum(folder / name) != sums.get(name):
                return name
        except OSError:
            return name
    return ""


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
