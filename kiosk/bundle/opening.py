"""A bundle in any of its forms: a folder, its content.yaml, or a `.kiosk` file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.bundle.codes import Fault
from kiosk.bundle.unpack import unpack
from kiosk.bundle.used import folder_faults
from kiosk.content.paths import is_file
from kiosk.content.reader import Reading, read
from kiosk.problems import Mark, Problem, Severity

ENDING = ".kiosk"
NOT_ONE = (Fault.ARCHIVE_UNREADABLE, Fault.ARCHIVE_NOT)


@contextmanager
def opened(path: Path, within: Path | None = None) -> Iterator[Reading]:
    """Reads the bundle at `path`; what comes out of an archive is there until the end of `with`.

    Its folder is then a temporary one, in `within` or where the system has those. Links and names
    that other computers cannot have are errors as well. Raises nothing of its own.
    """
    if not is_archive(path):
        yield _checked(read(path))
        return
    try:
        holder = tempfile.TemporaryDirectory(
            prefix="kiosk-", dir=within, ignore_cleanup_errors=True
        )
    except OSError:
        folder = str(within or tempfile.gettempdir())
        yield _refused(path, _error(path, Fault.ARCHIVE_UNWRITABLE, folder=folder))
        return
    with holder as into:
        yield _read_archive(path, Path(into))


def is_archive(path: Path) -> bool:
    """Whether `path` is a file that says it is a bundle."""
    return path.suffix.lower() == ENDING and is_file(path)


def _read_archive(archive: Path, into: Path) -> Reading:
    unpacked = unpack(archive, into)
    if unpacked.problems:
        return _refused(archive, *unpacked.problems)
    reading = _checked(read(into))
    told = unpacked.manifest
    if told is None or reading.exhibition is None or told.names(reading.exhibition):
        return reading
    return _with_errors(reading, (_error(archive, Fault.MANIFEST_CONTENT),))


def _checked(reading: Reading) -> Reading:
    if reading.exhibition is None:
        return reading
    return _with_errors(reading, folder_faults(reading.exhibition, reading.folder))


def _with_errors(reading: Reading, errors: tuple[Problem, ...]) -> Reading:
    if not errors:
        return reading
    problems = sorted((*reading.problems, *errors), key=lambda problem: problem.mark)
    return replace(reading, exhibition=None, problems=tuple(problems))


def _refused(archive: Path, *problems: Problem) -> Reading:
    readable = all(problem.code not in NOT_ONE for problem in problems)
    return Reading(None, problems, archive.parent, readable)


def _error(archive: Path, fault: Fault, **details: str) -> Problem:
    return Problem(Severity.ERROR, fault, Mark(archive.name), details)
