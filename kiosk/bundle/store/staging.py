"""A bundle made ready beside the shelf: copied, read, cleaned, with its manifest."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.limits import USUAL, gigabytes
from kiosk.bundle.manifest import Manifest, Sum, write_manifest
from kiosk.bundle.names import MANIFEST
from kiosk.bundle.pack import NotPackedError, clean_content
from kiosk.bundle.signature.lines import LARGEST
from kiosk.bundle.signature.signing import signature_of
from kiosk.bundle.store.disk import Disk
from kiosk.bundle.store.progress import Step, Tell
from kiosk.bundle.used import used
from kiosk.content.model import Exhibition
from kiosk.content.paths import is_file
from kiosk.problems import Problem, Severity

_CHUNK = 1024 * 1024


def copied(archive: Path, into: Path, tell: Tell, disk: Disk) -> Path:
    """A copy of `archive` in the folder `into`, read again to be sure; its signature beside it.

    Raises OSError where it cannot be written, BundleError where it cannot be read whole or is
    larger than an archive may be.
    """
    disk.make_folder(into)
    signature = signature_of(archive)
    if is_file(signature):
        disk.write(into / signature.name, _pieces(signature, LARGEST + 1))
    copy = into / archive.name
    size = _size(archive)
    read = hashlib.sha256()
    disk.write(copy, _counted(_pieces(archive, size), size, read, tell))
    disk.sync(copy)
    with copy.open("rb") as file:
        if hashlib.file_digest(file, "sha256").digest() != read.digest():
            raise BundleError(Fault.STORE_CUT, file=archive.name)
    return copy


def prepared(
    exhibition: Exhibition, folder: Path, into: Path, tell: Tell, disk: Disk
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
        tell(Step.STORE, len(sums), len(files))
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


def _size(archive: Path) -> int:
    try:
        size = archive.stat().st_size
    except OSError as error:
        raise BundleError(Fault.STORE_CUT, file=archive.name) from error
    if size > USUAL.archive:
        raise BundleError(Fault.ARCHIVE_LARGE, limit=gigabytes(USUAL.archive))
    return size


def _counted(
    pieces: Iterable[bytes], size: int, digest: hashlib._Hash, tell: Tell
) -> Iterator[bytes]:
    done = 0
    for piece in pieces:
        digest.update(piece)
        done += len(piece)
        tell(Step.COPY, done, size)
        yield piece


def _pieces(file: Path, most: int) -> Iterator[bytes]:
    """What is in `file`, at most that many bytes."""
    try:
        with file.open("rb") as stream:
            while most > 0 and (piece := stream.read(min(_CHUNK, most))):
                most -= len(piece)
                yield piece
    except OSError as error:
        raise BundleError(Fault.STORE_CUT, file=file.name) from error
