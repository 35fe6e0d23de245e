"""Pictures: whether they open, whether they are large enough, and what is known about them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.checks.codes import Advice, advice
from kiosk.checks.opening import Tell, opened, untold
from kiosk.checks.places import SCREEN, places
from kiosk.checks.position import tells_position
from kiosk.content.model import Exhibition, Photo
from kiosk.content.paths import is_file
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Size
from kiosk.problems import Problem, Severity

MOST_ENLARGED = 1.25
"""From where people stand, a picture that is enlarged a little more still looks sharp."""


def told(exhibition: Exhibition, folder: Path) -> Iterator[Problem]:
    """What is poor about each picture that can be known without opening it."""
    seen: set[str] = set()
    for photo, _ in _places(exhibition, folder):
        yield from _photo(photo)
        if photo.file not in seen and tells_position(folder / photo.file):
            yield advice(Advice.PICTURE_POSITION, photo.mark, file=photo.file)
        seen.add(photo.file)


def pictures(exhibition: Exhibition, folder: Path, tell: Tell = untold) -> Iterator[Problem]:
    """What cannot be opened, told where it is used first, and what is too small for its place."""
    found = _places(exhibition, folder)
    outcomes = opened((folder / photo.file for photo, _ in found), tell)
    seen: set[str] = set()
    for photo, size in found:
        outcome = outcomes[folder / photo.file]
        if not isinstance(outcome, PhotoError):
            yield from _size(photo, outcome, size)
        elif photo.file not in seen:
            details = {"file": photo.file, **outcome.details}
            yield Problem(_severity(outcome), outcome.code, photo.mark, details)
        seen.add(photo.file)


def _severity(error: PhotoError) -> Severity:
    """A full disk of this computer is no fault of the exhibition, though nothing could be seen."""
    return Severity.ADVICE if error.code.startswith("cache-") else Severity.ERROR


def _places(exhibition: Exhibition, folder: Path) -> list[tuple[Photo, Size]]:
    """Every picture with its place; files that are not there are left to the reader."""
    return [
        (photo, size)
        for stop in exhibition.stops.values()
        for photo, size in places(stop)
        if is_file(folder / photo.file)
    ]


def _photo(photo: Photo) -> Iterator[Problem]:
    if photo.stand_in:
        yield advice(Advice.STAND_IN, photo.mark, file=photo.file)
    elif photo.credit is None:
        yield advice(Advice.CREDIT_MISSING, photo.mark, file=photo.file)


def _size(photo: Photo, size: Size, place: Size) -> Iterator[Problem]:
    """A stand-in gives way anyway; a photograph must fill its place, whatever is cropped."""
    enlarged = max(place[0] / size[0], place[1] / size[1])
    if enlarged > MOST_ENLARGED and not photo.stand_in:
        yield advice(
            Advice.PICTURE_SMALL,
            photo.mark,
            file=photo.file,
            size=_pixels(size),
            place=_pixels(place),
            screen=_pixels(SCREEN),
        )


def _pixels(size: Size) -> str:
    return f"{size[0]}\u00a0×\u00a0{size[1]}"
