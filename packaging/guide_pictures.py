"""What the makers of the guides' pictures share: made small, and put in their folder."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from command import say
from gallery_pictures import GalleryError, put
from PIL import Image

LIMIT, LIMIT_OF_ONE = 1_200_000, 120_000
"""Bytes of a guide's pictures together, and of each."""

QUALITY = 82
FAILED, USAGE = 1, 2

Shot = tuple[str, Image.Image]
"""A picture and its name."""


def keep(shots: Iterable[Shot], usual: Path) -> int:
    """Puts the pictures into the folder that the command names, or the `usual` one; the exit code.

    They are there all together or not at all.
    """
    folder = Path(sys.argv[1]) if sys.argv[1:] else usual
    try:
        pictures = {f"{name}.webp": small(name, taken) for name, taken in shots}
        size = put(pictures, folder, LIMIT)
    except GalleryError as error:
        say(str(error))
        return FAILED
    say(f"{folder}: {len(pictures)} pictures, {size / 1e6:.1f} MB")
    return 0


def small(name: str, picture: Image.Image) -> bytes:
    """A picture as WebP. Raises GalleryError when it has more bytes than one may have."""
    file = BytesIO()
    picture.save(file, "WEBP", quality=QUALITY, method=6)
    if file.tell() > LIMIT_OF_ONE:
        raise GalleryError(f"{name} takes {file.tell():,} bytes; {LIMIT_OF_ONE:,} are allowed.")
    return file.getvalue()
