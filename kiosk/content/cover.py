"""The picture that stands for an exhibition in a list of several."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.model import Exhibition, photos_of
from kiosk.content.paths import is_file


def cover(exhibition: Exhibition, folder: Path) -> Path | None:
    """The first picture of the tour that is in `folder`, unopened; None where there is none."""
    stops = exhibition.stops
    photos = (photo for stop in exhibition.tour for photo in photos_of(stops[stop]))
    return next((folder / photo.file for photo in photos if is_file(folder / photo.file)), None)
