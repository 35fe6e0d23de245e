"""PNG (W3C, third edition): a signature and a row of chunks, each with its checksum."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress

from kiosk.bundle.clean.orientation import UPRIGHT, only, orientation

_SIGNATURE = 8
_PICTURE = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"acTL", b"fcTL", b"fdAT"}
_COLOURS = {b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD"}
_SIZES = {b"pHYs"}
_KEPT = _PICTURE | _COLOURS | _SIZES
_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}
_EXIF, _XMP = b"Raw profile type exif", b"XML:com.adobe.xmp"
"""Keywords of texts that may say how the photograph is held."""
_LARGEST_TEXT = 1024 * 1024


def cleaned(data: bytes) -> bytes | None:
    """The picture with its colours and its orientation; None where it is damaged."""
    header: list[bytes] = []
    parts: list[bytes] = []
    exif: bytes | None = None
    texts: dict[bytes, bytes] = {}
    at = _SIGNATURE
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if end > len(data):
            return None
        if kind in _KEPT:
            (header if kind == b"IHDR" else parts).append(data[at:end])
        elif kind == b"eXIf":
            exif = data[at + 8 : end - 4].removeprefix(b"Exif\0\0")
        elif kind in _TEXTS:
            keyword, _, said = data[at + 8 : end - 4].partition(b"\0")
            if keyword in (_EXIF, _XMP):
                texts[keyword] = _words(kind, said)
        at = end
        if kind == b"IEND":
            turned = _turned(exif or _of_profile(texts.get(_EXIF, b"")), texts.get(_XMP))
            return b"".join((data[:_SIGNATURE], *header, *turned, *parts))
    return None


def _turned(exif: bytes | None, xmp: bytes | None) -> list[bytes]:
    held = orientation(exif, xmp)
    return [] if held == UPRIGHT else [_chunk(b"eXIf", only(held))]


def _words(kind: bytes, said: bytes) -> bytes:
    """The words of a text chunk from behind its keyword on, unpacked where they are packed."""
    is_packed = kind == b"zTXt" or (kind == b"iTXt" and said.startswith(b"\1"))
    if kind == b"zTXt":
        said = said[1:]
    elif kind == b"iTXt":
        _, _, said = said[2:].partition(b"\0")
        _, _, said = said.partition(b"\0")
    if is_packed:
        with suppress(zlib.error):
            return zlib.decompressobj().decompress(said, _LARGEST_TEXT)
    return said


def _of_profile(words: bytes) -> bytes | None:
    """Exif as ImageMagick writes it: in hexadecimal, behind a title and a length."""
    digits = b"".join(words.split(b"\n")[3:])
    with suppress(ValueError):
        return bytes.fromhex(digits.decode("latin-1")).removeprefix(b"Exif\0\0")
    return None


def _chunk(kind: bytes, said: bytes) -> bytes:
    return struct.pack(">L", len(said)) + kind + said + struct.pack(">L", zlib.crc32(kind + said))
