"""The pictures of a hand-out: upright, of one size for paper and phones, without metadata."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content.model import Exhibition, photos_of
from kiosk.photos.cache import Prepared
from kiosk.photos.plan import Plan, Rendition, Size
from kiosk.photos.together import prepare

PLAN = Plan.for_screen(1600, 1000)
"""Enough for the width of a sheet of A4 at 190 dots per inch, and for every phone."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A file beside the hand-out, and its size in pixels."""

    file: str
    size: Size


Pictures = Mapping[str, Picture]
"""By their names in the bundle; those that cannot be opened are left out."""


def put(
    exhibition: Exhibition, folder: Path, into: Path, rendition: Rendition = Rendition.SCREEN
) -> Pictures:
    """Puts every picture of the tour that can be opened into the folder `into`. Raises OSError."""
    stops = exhibition.stops
    files = {photo.file: stop for stop in exhibition.tour for photo in photos_of(stops[stop])}
    into.mkdir(parents=True, exist_ok=True)
    found: dict[str, Picture] = {}
    with TemporaryDirectory(prefix="exhibition-kiosk-") as cache:
        outcomes = prepare((folder / file for file in files), PLAN, Path(cache))
        for number, (file, stop) in enumerate(files.items(), 1):
            outcome = outcomes[folder / file]
            if isinstance(outcome, Prepared):
                name = f"{number:02}-{stop}.jpg"
                shutil.copyfile(outcome.files[rendition], into / name)
                size = PLAN.size(rendition, outcome.size)
                found[file] = Picture(f"{into.name}/{name}", size)
    return found
