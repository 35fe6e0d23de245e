"""A bundle as one file, byte for byte the same whenever the same is packed."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.bundle.clean import cleaned
from kiosk.bundle.codes import Fault
from kiosk.bundle.limits import USUAL, Limits
from kiosk.bundle.manifest import Manifest, Sum, write_manifest
from kiosk.bundle.names import MANIFEST
from kiosk.bundle.unpack import faults
from kiosk.bundle.used import used
from kiosk.bundle.writing import add, written
from kiosk.content.model import Exhibition
from kiosk.content.paths import PICTURES
from kiosk.problems import Mark, Problem, Severity
from kiosk.writing import move, part_of


@dataclass(frozen=True, slots=True)
class Progress:
    """How many files, and how many bytes of them, are packed, and how many there are."""

    files: int
    of_files: int
    done: int
    of: int


class NotPackedError(Exception):
    """A file cannot be read or written: which one, and why in plain words."""

    def __init__(self, file: str, error: OSError) -> None:
        """`file` as the organiser knows it."""
        super().__init__(file)
        self.file = file
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        self.reason = "the disk is full" if full else (error.strerror or str(error))


def pack(
    exhibition: Exhibition,
    folder: Path,
    target: Path,
    told: Callable[[Progress], None],
    limits: Limits = USUAL,
) -> tuple[Problem, ...]:
    """Writes `target`, whole or not at all, with everything that `exhibition` uses of `folder`.

    Neither has errors (`folder_faults`). Photographs lose what they tell besides the picture;
    advice says where that cannot be done. An error, that it is too large for a bundle, means that
    nothing was written. Raises NotPackedError.
    """
    with part_of(target) as part:
        try:
            advice = _write(exhibition, folder, part, told)
            refused = faults(part, Mark(target.name), limits)
            if not refused:
                move(part, target)
        except OSError as error:
            raise NotPackedError(str(target), error) from error
    return refused or advice


def clean_content(path: Path, name: str) -> tuple[bytes, bool]:
    """What goes into a bundle for `name`, and whether it tells nothing but what is seen.

    Raises NotPackedError.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise NotPackedError(name, error) from error
    if PurePosixPath(name).suffix.lower() not in PICTURES:
        return content, True
    clean = cleaned(content)
    return (content, False) if clean is None else (clean, True)


def _write(
    exhibition: Exhibition, folder: Path, part: Path, told: Callable[[Progress], None]
) -> tuple[Problem, ...]:
    files = used(exhibition, folder)
    sizes = {name: _size(folder / name, name) for name in files}
    of = sum(sizes.values())
    sums: dict[str, Sum] = {}
    advice: list[Problem] = []
    done = 0
    with written(part) as archive:
        for name, mark in files.items():
            content, is_clean = clean_content(folder / name, name)
            if not is_clean:
                advice.append(Problem(Severity.ADVICE, Fault.METADATA_KEPT, mark, {"file": name}))
            sums[name] = Sum(hashlib.sha256(content).hexdigest(), len(content))
            add(archive, name, content)
            done += sizes[name]
            told(Progress(len(sums), len(files), done, of))
        add(archive, MANIFEST, write_manifest(Manifest.of(exhibition, sums)))
    return tuple(advice)


def _size(path: Path, name: str) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise NotPackedError(name, error) from error
