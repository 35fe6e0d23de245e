"""A bundle made ready beside the shelf: copied, read, cleaned, with its manifest."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.limits import USUAL, gigabytes
from kiosk.bundle.manifest import Manifest, Sum, write_manifest
from kiosk.bundle.names import MANIFEST
from kiosk.bundle.pack import NotPackedError, clean_content
from kiosk.bundle.store.disk import Disk
from kiosk.bundle.used import used
from kiosk.content.model import Exhibition
from kiosk.problems import Problem, Severity

_CHUNK = 1024 * 1024


def copied(archive: Path, into: Path, disk: Disk) -> Path:
    """A copy of `archive` in the folder `into`, read again to be sure.

    Raises OSError where it cannot be written, BundleError where it cannot be read whole.
    """
    disk.make_folder(into)
    copy = into / archive.name
    read = hashlib.sha256()
    disk.write(copy, _pieces(archive, read))
    disk.sync(copy)
    with copy.open("rb") as file:
        if hashlib.file_digest(file, "sha256").digest() != read.digest():
            raise BundleError(Fault.STORE_CUT, file=archive.name)
    return copy


def prepared(
    exhibition: Exhibition, folder: Path, into: Path, disk: Disk
) -> tuple[str, tuple[Problem, ...]]:
    """The name of the bundle that is now in `into`, all of it on the disk, and advice.

    It holds what `exhibition` uses of `folder`. Raises OSError where that cannot be written,
    BundleError where it cannot be read or is more than a bundle may be.
    """
    files = used(exhibition, folder)
    if len(files) >= USUAL.entries:
        raise BundleError(Fault.ARCHIVE_MANY, limit=str(USUAL.entries))
    sums: dict[str, Sum] = {}
    advice: list[Problem] = []
    for name, mark in files.items():
        try:
            content, is_clean = clean_content(folder / name, name)
        except NotPackedError as error:
            raise BundleError(Fault.STORE_CUT, file=name) from error
        if not is_clean:
            advice.append(Problem(Severity.ADVICE, Fault.METADATA_KEPT, mark, {"file": name}))
        sums[name] = Sum(hashlib.sha256(content).hexdigest(), len(content))
        if sum(told.size for told in sums.values()) > USUAL.total:
            raise BundleError(Fault.ARCHIVE_TOTAL, limit=gigabytes(USUAL.total))
        _put(into / name, content, disk)
    manifest = write_manifest(Manifest.of(exhibition, sums))
    _put(into / MANIFEST, manifest, disk)
    for inner in sorted({into, *(around for name in sums for around in _around(into, name))}):
        disk.sync_folder(inner)
    return hashlib.sha256(manifest).hexdigest(), tuple(advice)


def _put(path: Path, content: bytes, disk: Disk) -> None:
    disk.make_folder(path.parent)
    disk.write(path, (content,))
    disk.sync(path)


def _around(into: Path, name: str) -> Iterator[Path]:
    return (into / inner for inner in Path(name).parents)


def _pieces(archive: Path, digest: hashlib._Hash) -> Iterator[bytes]:
    try:
        with archive.open("rb") as file:
            while piece := file.read(_CHUNK):
                digest.update(piece)
                yield piece
    except OSError as error:
        raise BundleError(Fault.STORE_CUT, file=archive.name) from error
