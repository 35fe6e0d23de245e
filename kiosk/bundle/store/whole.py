"""Whether a bundle on the shelf is still what its manifest says."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.manifest import LARGEST, Manifest, Sum, read_manifest
from kiosk.bundle.names import MANIFEST, is_litter
from kiosk.bundle.signature.codes import SignatureError
from kiosk.bundle.store.places import SHORT, Places
from kiosk.problems import Mark, Problem, Severity


def manifest_of(places: Places, bundle: str) -> Manifest:
    """What the bundle says of itself. Raises BundleError where it is gone or damaged."""
    folder = places.bundles / bundle
    if not os.path.lexists(folder):
        raise BundleError(Fault.STORE_GONE, bundle=bundle[:SHORT])
    try:
        with (folder / MANIFEST).open("rb") as file:
            data = file.read(LARGEST)
        if hashlib.sha256(data).hexdigest() == bundle:
            return read_manifest(data)
    except (OSError, BundleError):
        pass
    raise _damaged(bundle, MANIFEST)


def look_over(places: Places, bundle: str, *, thorough: bool) -> Manifest:
    """The manifest of a bundle whose files are there, in the right sizes and no others.

    With `thorough` all of them are read. Raises BundleError where the bundle is gone or damaged.
    """
    manifest = manifest_of(places, bundle)
    folder = places.bundles / bundle
    left = dict(manifest.files)
    try:
        for name in _names(folder):
            if name == MANIFEST or is_litter(name):
                continue
            told = left.pop(name, None)
            if told is None or not _is(folder / name, told, thorough):
                raise _damaged(bundle, name)
    except OSError as error:
        raise _damaged(bundle, str(error.filename)) from error
    for name in left:
        raise _damaged(bundle, name)
    return manifest


def problem_of(error: BundleError | SignatureError, mark: Mark) -> Problem:
    """What ended an act, told at `mark`."""
    return Problem(Severity.ERROR, error.code, mark, error.details)


def _names(folder: Path) -> Iterator[str]:
    for around, _, files in os.walk(folder):
        yield from (Path(around, name).relative_to(folder).as_posix() for name in files)


def _is(path: Path, told: Sum, thorough: bool) -> bool:
    there = path.lstat()
    if not stat.S_ISREG(there.st_mode) or there.st_size != told.size:
        return False
    if not thorough:
        return True
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == told.sha256


def _damaged(bundle: str, name: str) -> BundleError:
    return BundleError(Fault.STORE_DAMAGED, bundle=bundle[:SHORT], file=name)
