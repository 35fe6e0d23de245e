"""The bytes of one file in an archive, counted while they come: no size is believed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.directory import Entry
from kiosk.bundle.listing import STORED

CHUNK = 256 * 1024


def content(file: BinaryIO, entry: Entry, name: str) -> Iterator[bytes]:
    """What `entry` holds, in pieces. Raises BundleError where that is not what the list says."""
    pieces = _packed(file, entry, name)
    if entry.method != STORED:
        pieces = _inflated(pieces, name)
    size = crc = 0
    for piece in pieces:
        size += len(piece)
        if size > entry.size:
            raise BundleError(Fault.ARCHIVE_SIZE, file=name)
        crc = zlib.crc32(piece, crc)
        yield piece
    if size != entry.size:
        raise BundleError(Fault.ARCHIVE_SIZE, file=name)
    if crc != entry.crc:
        raise BundleError(Fault.ARCHIVE_CONTENT, file=name)


def _packed(file: BinaryIO, entry: Entry, name: str) -> Iterator[bytes]:
    left = entry.packed
    while left:
        piece = _read(file, entry.start + entry.packed - left, min(CHUNK, left))
        if not piece:
            raise BundleError(Fault.ARCHIVE_CONTENT, file=name)
        left -= len(piece)
        yield piece


def _read(file: BinaryIO, offset: int, size: int) -> bytes:
    try:
        file.seek(offset)
        return file.read(size)
    except OSError as error:
        raise BundleError(Fault.ARCHIVE_UNREADABLE) from error


def _inflated(pieces: Iterator[bytes], name: str) -> Iterator[bytes]:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for piece in pieces:
            waiting = piece
            while waiting and not inflater.eof:
                yield inflater.decompress(waiting, CHUNK)
                waiting = inflater.unconsumed_tail
            if inflater.eof and (waiting or inflater.unused_data):
                raise BundleError(Fault.ARCHIVE_CONTENT, file=name)
        while rest := inflater.decompress(inflater.unconsumed_tail, CHUNK):
            yield rest
    except zlib.error as error:
        raise BundleError(Fault.ARCHIVE_CONTENT, file=name) from error
    if not inflater.eof:
        raise BundleError(Fault.ARCHIVE_CONTENT, file=name)
