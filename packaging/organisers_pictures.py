"""The pictures of docs/organisers.md: taken, made small, and put in their folder."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from afternoon import spend
from command import say
from desktop import desktop
from environment import ROOT
from gallery_pictures import GalleryError, put
from PIL import Image
from window import WindowError

from tests.stage import xvfb
from tests.walk import keyboard

FOLDER = ROOT / "docs" / "pictures" / "organisers"
LIMIT, LIMIT_OF_ONE = 1_200_000, 120_000
QUALITY = 82
USAGE = 2


def small(name: str, picture: Image.Image) -> bytes:
    """A picture as WebP. Raises GalleryError when it has more bytes than one may have."""
    file = BytesIO()
    picture.save(file, "WEBP", quality=QUALITY, method=6)
    if file.tell() > LIMIT_OF_ONE:
        raise GalleryError(f"{name} takes {file.tell():,} bytes; {LIMIT_OF_ONE:,} are allowed.")
    return file.getvalue()


def main() -> int:
    """Make the pictures; the exit code."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else FOLDER
    if not (xvfb.available() and keyboard.available()):
        say("The virtual screen is missing: it needs Linux, Xvfb and xdotool.")
        return USAGE
    try:
        with desktop() as computer:
            pictures = {f"{name}.webp": small(name, taken) for name, taken in spend(computer)}
        size = put(pictures, folder, LIMIT)
    except (WindowError, GalleryError) as error:
        say(str(error))
        return 1
    say(f"{folder}: {len(pictures)} pictures, {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
