"""WebP (RFC 9649): one RIFF list of chunks, the first of which tells which others there are."""

from __future__ import annotations

import struct

from kiosk.bundle.clean.orientation import UPRIGHT, only, orientation

_KEPT = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"}
_HAS_EXIF, _HAS_XMP = 0x08, 0x04
_LIST = 12


def cleaned(data: bytes) -> bytes | None:
    """The picture with its colours and its orientation; None where it is damaged."""
    end_of_list = 8 + int.from_bytes(data[4:8], "little")
    if end_of_list > len(data) + 1:
        return None
    found: list[tuple[bytes, bytes]] = []
    at = _LIST
    while at + 8 <= end_of_list:
        end = at + 8 + int.from_bytes(data[at + 4 : at + 8], "little")
        if end > len(data):
            return None
        found.append((data[at : at + 4], data[at + 8 : end]))
        at = end + end % 2
    said = dict(reversed(found))
    exif = said.get(b"EXIF", b"").removeprefix(b"Exif\0\0")
    held = orientation(exif, said.get(b"XMP "))
    kept = [(kind, _flagged(kind, body, held)) for kind, body in found if kind in _KEPT]
    if held != UPRIGHT and b"VP8X" in said:
        kept.append((b"EXIF", only(held)))
    chunks = b"".join(_chunk(kind, body) for kind, body in kept)
    return struct.pack("<4sL4s", b"RIFF", len(chunks) + 4, b"WEBP") + chunks


def _flagged(kind: bytes, body: bytes, held: int) -> bytes:
    if kind != b"VP8X" or not body:
        return body
    flags = body[0] & ~(_HAS_EXIF | _HAS_XMP)
    return bytes((flags | (_HAS_EXIF if held != UPRIGHT else 0),)) + body[1:]


def _chunk(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<L", len(body)) + body + b"\0" * (len(body) % 2)
