"""The files that an exhibition uses, and what keeps them from going with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.bundle import names
from kiosk.bundle.codes import Fault
from kiosk.bundle.limits import MB, USUAL
from kiosk.content.model import Exhibition, photos_of
from kiosk.content.paths import is_file
from kiosk.content.reader import CONTENT
from kiosk.content.translation import FOLDER
from kiosk.problems import Mark, Problem, Severity


def used(exhibition: Exhibition, folder: Path) -> dict[str, Mark]:
    """Every file that `exhibition` uses, by its name in the bundle, and where it is first named.

    content.yaml, the translations that are there, then the pictures in the order of their stops.
    """
    files = {CONTENT: Mark(CONTENT)}
    for language in exhibition.languages:
        file = f"{FOLDER}/{language}.yaml"
        if is_file(folder / file):
            files[file] = Mark(file)
    for stop in exhibition.stops.values():
        for photo in photos_of(stop):
            files.setdefault(photo.file, photo.mark)
    return files


def folder_faults(exhibition: Exhibition, folder: Path) -> tuple[Problem, ...]:
    """What would not be the same on another computer: links, names, and files that are too large.

    Of pictures that are missing the reader has told already.
    """
    files = used(exhibition, folder)
    return tuple(
        Problem(Severity.ERROR, fault, files[name], {"file": name, **details})
        for fault, name, details in _faults(files, folder)
    )


def _faults(files: dict[str, Mark], folder: Path) -> Iterator[tuple[Fault, str, dict[str, str]]]:
    for name in files:
        if fault := names.fault_of(name):
            yield fault, name, {}
        elif names.is_litter(name):
            yield Fault.NAME_ENDING, name, {}
        elif names.is_deep(name):
            yield Fault.NAME_DEEP, name, {}
        elif _is_link(name, folder):
            yield Fault.FILE_LINK, name, {}
        elif _size(folder / name) > USUAL.file:
            yield Fault.FILE_LARGE, name, {"limit": str(USUAL.file // MB)}
    for fault, name, first in names.clashes(files):
        if name in files:
            yield fault, name, {"other": first}


def _is_link(name: str, folder: Path) -> bool:
    """Whether the file, or a folder on the way to it, stands somewhere else."""
    path = PurePosixPath(name)
    return any((folder / part).is_symlink() for part in (path, *path.parents[:-1]))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
