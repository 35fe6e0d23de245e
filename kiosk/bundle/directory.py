"""The list of files at the end of a zip, read with distrust: every number in it may be a lie.

Of all that a zip can be, a bundle is the plainest kind. The list stands at the very end, the first
file at the very beginning, and the files behind one another.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.limits import Limits, gigabytes

_END = struct.Struct("<4s4H2LH")
_LISTED = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_END_MAGIC, _LISTED_MAGIC, _LOCAL_MAGIC = b"PK\5\6", b"PK\1\2", b"PK\3\4"
_MOST_A_LINE = 2048
"""Bytes of the list for one file, a name of 200 bytes among them."""

ENCRYPTED = 0x2041
SIZES_FOLLOW = 0x0008
KNOWN_FLAGS = 0x080E


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. `raw` is the name as it stands there; sizes and `start` in bytes.

    `start` is where the packed bytes begin. `mode` holds the Unix kind and rights, or 0.
    """

    raw: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    mode: int
    is_folder: bool
    start: int = 0


def entries(file: BinaryIO, limits: Limits) -> tuple[Entry, ...]:
    """Every entry in the order of the bytes. Raises BundleError and OSError."""
    length = file.seek(0, os.SEEK_END)
    if length > limits.archive:
        raise BundleError(Fault.ARCHIVE_LARGE, limit=gigabytes(limits.archive))
    if _read(file, 0, 4) not in (_LOCAL_MAGIC, _END_MAGIC):
        before = _read(file, max(0, length - _END.size), 4) == _END_MAGIC
        raise BundleError(Fault.ARCHIVE_BEFORE if before else Fault.ARCHIVE_NOT)
    count, size, offset = _end(_read(file, max(0, length - _END.size), _END.size), limits)
    if offset + size + _END.size != length:
        shifted = offset + size + _END.size < length
        raise BundleError(Fault.ARCHIVE_BEFORE if shifted else Fault.ARCHIVE_DAMAGED)
    if size > count * _MOST_A_LINE:
        raise BundleError(Fault.ARCHIVE_DAMAGED)
    listed = sorted(_listed(_read(file, offset, size), count), key=lambda entry: entry.offset)
    return tuple(_placed(file, listed, offset))


def _end(record: bytes, limits: Limits) -> tuple[int, int, int]:
    """How many entries there are, and the size and the offset of their list."""
    if len(record) < _END.size or not record.startswith(_END_MAGIC):
        raise BundleError(Fault.ARCHIVE_END)
    _, disk, first_disk, here, count, size, offset, comment = _END.unpack(record)
    if comment:
        raise BundleError(Fault.ARCHIVE_END)
    if disk or first_disk or here != count:
        raise BundleError(Fault.ARCHIVE_PARTS)
    if count > limits.entries:
        raise BundleError(Fault.ARCHIVE_MANY, limit=str(limits.entries))
    return count, size, offset


def _listed(lines: bytes, count: int) -> Iterator[Entry]:
    at = 0
    for _ in range(count):
        if len(lines) - at < _LISTED.size or lines[at : at + 4] != _LISTED_MAGIC:
            raise BundleError(Fault.ARCHIVE_DAMAGED)
        _, _, _, flags, method, _, _, crc, packed, size, *rest = _LISTED.unpack_from(lines, at)
        name, extra, comment, disk, _, outer, offset = rest
        at += _LISTED.size
        raw = lines[at : at + name]
        at += name + extra + comment
        if disk:
            raise BundleError(Fault.ARCHIVE_PARTS)
        is_folder = raw.endswith(b"/")
        yield Entry(raw, flags, method, crc, packed, size, offset, outer >> 16, is_folder)
    if at != len(lines):
        raise BundleError(Fault.ARCHIVE_DAMAGED)


def _placed(file: BinaryIO, listed: list[Entry], end: int) -> Iterator[Entry]:
    """The entries with their places, once each begins behind the one before it."""
    if listed and listed[0].offset:
        raise BundleError(Fault.ARCHIVE_BEFORE)
    free = 0
    for entry in listed:
        if entry.offset < free:
            raise BundleError(Fault.ARCHIVE_OVERLAP)
        start = entry.offset + _length_of_header(file, entry)
        free = start + entry.packed
        if free > end:
            raise BundleError(Fault.ARCHIVE_OVERLAP)
        yield replace(entry, start=start)


def _length_of_header(file: BinaryIO, entry: Entry) -> int:
    """Of the header in front of the packed bytes, once it says what the list says."""
    header = _read(file, entry.offset, _LOCAL.size + len(entry.raw))
    if len(header) < _LOCAL.size or not header.startswith(_LOCAL_MAGIC):
        raise BundleError(Fault.ARCHIVE_DAMAGED)
    _, _, flags, method, _, _, crc, packed, size, name, extra = _LOCAL.unpack_from(header)
    told = (entry.crc, entry.packed, entry.size)
    says_nothing = flags & SIZES_FOLLOW and (crc, packed, size) == (0, 0, 0)
    if (
        (flags, method, name) != (entry.flags, entry.method, len(entry.raw))
        or header[_LOCAL.size :] != entry.raw
        or not (says_nothing or (crc, packed, size) == told)
    ):
        raise BundleError(Fault.ARCHIVE_DIFFERS, file=entry.raw.decode(errors="replace"))
    return int(_LOCAL.size + name + extra)


def _read(file: BinaryIO, offset: int, size: int) -> bytes:
    file.seek(offset)
    return file.read(size)
