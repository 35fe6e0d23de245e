"""Finds out what kind of picture a file holds, by what is in it: its ending may say anything.

Only to be run in a process that may be killed: `kiosk.photos.worker`.
"""

from __future__ import annotations

import re
from typing import BinaryIO

from PIL import Image, UnidentifiedImageError

from kiosk.photos.errors import PhotoError

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")

_FIRST_BYTES = re.compile(rb"\xff\xd8\xff|\x89PNG|RIFF....WEBP|....ftypavi[fs]", re.DOTALL)
_FIRST_BYTES_OF_HEIF = re.compile(rb"....ftyp(?:he[iv][cxms]|mi[af]1|msf1)", re.DOTALL)
_LONGEST_FIRST_BYTES = 12


def opened(file: BinaryIO) -> Image.Image:
    """The picture in `file`, whose pixels are still to be read.

    Raises PhotoError for what is no picture, is of another kind, or has a damaged beginning.
    """
    head = file.read(_LONGEST_FIRST_BYTES)
    if not head:
        raise PhotoError("picture-truncated")
    try:
        return Image.open(file, formats=FORMATS)
    except UnidentifiedImageError as error:
        if _FIRST_BYTES_OF_HEIF.match(head):
            return _opened_heif(file)
        if _FIRST_BYTES.match(head):
            raise _undecodable() from error
        raise PhotoError("picture-kind") from error


def _opened_heif(file: BinaryIO) -> Image.Image:
    """HEIC and HEIF come upright from their decoder, which only some have installed."""
    try:
        from pillow_heif import register_heif_opener
    except ImportError as error:
        raise PhotoError("picture-heif") from error
    register_heif_opener(thumbnails=False)  # a thumbnail need not show what the picture shows
    try:
        return Image.open(file, formats=("HEIF",))
    except UnidentifiedImageError as error:
        raise PhotoError("picture-heif") from error


def _undecodable() -> PhotoError:
    reason = "its first part is damaged, or this computer does not know its kind"
    return PhotoError("picture-unreadable", {"reason": reason})
