"""A bundle out of its archive, under limits, into a folder of its own and nowhere else."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.directory import Entry, entries
from kiosk.bundle.inflate import content
from kiosk.bundle.limits import USUAL, Limits
from kiosk.bundle.listing import listing
from kiosk.bundle.manifest import LARGEST, Manifest, read_manifest
from kiosk.bundle.names import MANIFEST
from kiosk.content.codes import Code
from kiosk.problems import Mark, Problem, Severity

MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What became of an archive: its manifest, where it has one, and what is wrong with it.

    With any problem, nothing that was unpacked may be used.
    """

    manifest: Manifest | None
    problems: tuple[Problem, ...] = ()


def unpack(archive: Path, into: Path, limits: Limits = USUAL) -> Unpacked:
    """Unpacks `archive` into the empty folder `into`; raises nothing, whatever the archive holds.

    All faults of names and kinds are told at once; of the others the first one.
    """
    mark = Mark(archive.name)
    try:
        with archive.open("rb") as file:
            return _unpacked(file, into, limits, mark)
    except BundleError as error:
        return Unpacked(None, (_problem(mark, error.code, error.details),))
    except (OSError, ValueError):
        return Unpacked(None, (_problem(mark, Fault.ARCHIVE_UNREADABLE),))


def faults(archive: Path, mark: Mark, limits: Limits = USUAL) -> tuple[Problem, ...]:
    """What `unpack` would refuse before it unpacks anything, told at `mark`. Raises OSError."""
    with archive.open("rb") as file:
        try:
            listed = listing(entries(file, limits), limits)
        except BundleError as error:
            return (_problem(mark, error.code, error.details),)
    return _problems(mark, listed.said)


def _unpacked(file: BinaryIO, into: Path, limits: Limits, mark: Mark) -> Unpacked:
    listed = listing(entries(file, limits), limits)
    if listed.said:
        return Unpacked(None, _problems(mark, listed.said))
    files = dict(listed.files)
    manifest = _manifest(file, files.pop(MANIFEST, None))
    if manifest is not None:
        sizes = {name: entry.size for name, entry in files.items()}
        said = [(fault, {"file": name}) for fault, name in manifest.differences(sizes)]
        if said:
            return Unpacked(None, _problems(mark, said))
    for name, entry in files.items():
        sha256 = _write(file, entry, name, into)
        if manifest is not None and manifest.files[name].sha256 != sha256:
            raise BundleError(Fault.MANIFEST_DIFFERS, file=name)
    return Unpacked(manifest)


def _manifest(file: BinaryIO, entry: Entry | None) -> Manifest | None:
    if entry is None:
        return None
    if entry.size > LARGEST:
        raise BundleError(Fault.MANIFEST_UNREADABLE)
    return read_manifest(b"".join(content(file, entry, MANIFEST)))


def _write(file: BinaryIO, entry: Entry, name: str, into: Path) -> str:
    """Writes one file that was not there before; its SHA-256 in hexadecimal."""
    digest = hashlib.sha256()
    path = into / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as target:
            for piece in content(file, entry, name):
                digest.update(piece)
                target.write(piece)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        fault = Fault.ARCHIVE_FULL if full else Fault.ARCHIVE_UNWRITABLE
        raise BundleError(fault, folder=str(into)) from error
    return digest.hexdigest()


def _problems(mark: Mark, said: Iterable[tuple[Fault, dict[str, str]]]) -> tuple[Problem, ...]:
    problems = [_problem(mark, fault, details) for fault, details in said]
    more = len(problems) - MOST_PROBLEMS
    if more > 0:
        count = {"count": str(more)}
        problems[MOST_PROBLEMS:] = [Problem(Severity.ERROR, Code.PROBLEMS_MORE, mark, count)]
    return tuple(problems)


def _problem(mark: Mark, fault: Fault, details: dict[str, str] | None = None) -> Problem:
    return Problem(Severity.ERROR, fault, mark, details or {})
