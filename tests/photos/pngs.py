"""PNG files that Pillow would not write: other depths, and headers that lie."""

from __future__ import annotations

import struct
import zlib

GREY, COLOURS = 0, 2


def png(width: int, height: int, bits: int, kind: int, rows: bytes, extra: bytes = b"") -> bytes:
    """A PNG that claims this size; `rows` are its pixels, `extra` a chunk in front of them."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, 0)
    chunks = filter(None, (header, extra, b"IDAT" + zlib.compress(rows), b"IEND"))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    )
