"""Opens a picture that anyone may have made, and writes our own renditions of it.

Only to be run in a process that may be killed: `kiosk.photos.worker`.
"""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path
from typing import BinaryIO

from PIL import ExifTags, Image

from kiosk.photos.cache import Prepared, fingerprint, look, places, store
from kiosk.photos.colours import in_srgb, on_paper, plain
from kiosk.photos.errors import PhotoError
from kiosk.photos.opening import opened
from kiosk.photos.plan import Plan, Rendition, Size

MOST_PIXELS = 50_000_000

_CUT_SHORT = re.compile(r"truncated|unexpected end of file", re.IGNORECASE)
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def prepare(source: Path, plan: Plan, cache: Path) -> Prepared:
    """Makes the renditions of `source` that `plan` asks for, unless `cache` has them already.

    Raises PhotoError, and nothing else, for whatever is wrong.
    """
    try:
        if not source.is_file():
            raise PhotoError("picture-missing")
        with source.open("rb") as file:
            original = fingerprint(file)
            if found := look(original, plan, cache):
                return found
            file.seek(0)
            pictures = _render(file, plan)
        files = places(original, plan, cache)
        for rendition, picture in pictures.items():
            store(files[rendition], _jpeg(picture))
        return Prepared(files, pictures[Rendition.ZOOM].size)
    except PhotoError:
        raise
    except Exception as error:
        raise _named(error) from error


def _render(file: BinaryIO, plan: Plan) -> dict[Rendition, Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        image = opened(file)
        if image.width * image.height > MOST_PIXELS:
            raise Image.DecompressionBombError
        width, height = plan.size(Rendition.ZOOM, image.size)
        # A JPEG is read at half its size where that leaves nearly all that could be shown.
        image.draft(image.mode, (width * 7 // 8, height * 7 // 8))
        image.load()
        orientation = _orientation(image)
        zoom = _resized(plain(image), plan.size(Rendition.ZOOM, image.size))
        zoom = on_paper(in_srgb(zoom))
    if orientation in _UPRIGHT:
        zoom = zoom.transpose(_UPRIGHT[orientation])
    screen = _resized(zoom, plan.size(Rendition.SCREEN, zoom.size))
    tile = _resized(screen, plan.size(Rendition.TILE, zoom.size))
    return {Rendition.ZOOM: zoom, Rendition.SCREEN: screen, Rendition.TILE: tile}


def _orientation(image: Image.Image) -> int:
    """1 to 8 as EXIF counts them; 1, upright, where a picture does not say it or says nonsense."""
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation)
    except Exception:
        return 1
    return orientation if orientation in _UPRIGHT else 1


def _resized(image: Image.Image, size: Size) -> Image.Image:
    return image if image.size == size else image.resize(size, Image.Resampling.BICUBIC)


def _jpeg(image: Image.Image) -> bytes:
    """A JPEG of the pixels alone, baseline and 4:4:4: quick to show, sharp in coloured shapes."""
    image.info.clear()
    content = io.BytesIO()
    image.save(content, "JPEG", quality=92, subsampling=0)
    return content.getvalue()


def _named(error: Exception) -> PhotoError:
    if isinstance(error, (Image.DecompressionBombError, Image.DecompressionBombWarning)):
        return PhotoError("picture-too-large", {"limit": str(MOST_PIXELS // 1_000_000)})
    if isinstance(error, MemoryError):
        return PhotoError("picture-unreadable", {"reason": "it takes too much memory"})
    reason = f"{type(error).__name__}: {error}"
    if isinstance(error, (OSError, ValueError)) and _CUT_SHORT.search(reason):
        return PhotoError("picture-truncated")
    return PhotoError("picture-unreadable", {"reason": reason[:200]})
