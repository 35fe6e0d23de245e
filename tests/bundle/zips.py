"""Zip files written by hand, so that every number in them may be a lie."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.content.bundles import SMALL

REGULAR, FOLDER, LINK, DEVICE = 0o100644, 0o040755, 0o120777, 0o020666
STORED, DEFLATED, BZIP2 = 0, 8, 12
END_SIZE = 22


@dataclass(frozen=True)
class File:
    """One file; what is None is told truly. `local` is what its own header says instead."""

    name: str | bytes
    content: bytes = b""
    method: int = STORED
    mode: int = REGULAR
    flags: int = 0
    size: int | None = None
    packed: int | None = None
    crc: int | None = None
    offset: int | None = None
    local_name: bytes | None = None
    local_size: int | None = None
    body: bytes | None = None

    @property
    def raw(self) -> bytes:
        return self.name.encode() if isinstance(self.name, str) else self.name

    @property
    def data(self) -> bytes:
        if self.body is not None:
            return self.body
        if self.method != DEFLATED:
            return self.content
        deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
        return deflater.compress(self.content) + deflater.flush()

    @property
    def numbers(self) -> tuple[int, int, int]:
        """Checksum, packed size and size, as the list tells them."""
        return (
            zlib.crc32(self.content) if self.crc is None else self.crc,
            len(self.data) if self.packed is None else self.packed,
            len(self.content) if self.size is None else self.size,
        )


def archive(
    files: Sequence[File],
    *,
    before: bytes = b"",
    after: bytes = b"",
    comment: int = 0,
    count: int | None = None,
    disk: int = 0,
    between: bytes = b"",
) -> bytes:
    """The bytes of a zip of `files`."""
    body, lines = bytearray(before), bytearray()
    for file in files:
        offset = len(body) if file.offset is None else file.offset
        body += _local(file)
        crc, packed, size = file.numbers
        lines += struct.pack(
            "<4s6H3L5H2L",
            *(b"PK\1\2", 0x0314, 20, file.flags, file.method, 0, 33),
            *(crc, packed, size, len(file.raw), 0, 0, 0, 0, file.mode << 16, offset),
        )
        lines += file.raw
    body += between
    told = len(files) if count is None else count
    end = (b"PK\5\6", disk, disk, told, told, len(lines), len(body), comment)
    return bytes(body + lines + struct.pack("<4s4H2LH", *end) + after)


def _local(file: File) -> bytes:
    name = file.raw if file.local_name is None else file.local_name
    crc, packed, size = file.numbers
    size = size if file.local_size is None else file.local_size
    follow = b""
    if file.flags & 8:
        follow = struct.pack("<4s3L", b"PK\7\10", crc, packed, size)
        crc = packed = size = 0
    header = (b"PK\3\4", 20, file.flags, file.method, 0, 33, crc, packed, size, len(name), 0)
    return struct.pack("<4s5H3L2H", *header) + name + file.data + follow


CONTENT = File("content.yaml", SMALL.encode(), DEFLATED)
PICTURE = File("assets/pictures/one.png", b"picture")
WHOLE = (CONTENT, PICTURE)


def write(folder: Path, data: bytes, name: str = "small.kiosk") -> Path:
    """The archive as a file in `folder`."""
    path = folder / name
    path.write_bytes(data)
    return path
