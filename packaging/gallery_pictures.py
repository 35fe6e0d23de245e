"""The screens that docs/gallery.md shows: which they are, and how they are made small."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from command import run, say
from environment import ROOT
from failure import explain
from PIL import Image

FOLDER = ROOT / "docs" / "pictures" / "gallery"
LIMIT = 2_500_000
SHRINK = 2
QUALITY = 90
LYING, STANDING = "1920x1080", "1080x1920"


@dataclass(frozen=True, slots=True)
class Series:
    """Screens of one run of `kiosk shots`: its options, and the shot for each picture's name."""

    size: str
    language: str
    options: tuple[str, ...]
    shots: Mapping[str, str]


SERIES = (
    Series(
        LYING,
        "nl",
        (),
        {
            "attract": "attract",
            "overview": "overview",
            "section": "wat-is",
            "pioneer": "depot",
            "zoom": "zoom-depot",
            "comfort": "comfort",
            "take": "take-wat-is",
            "countdown": "countdown",
        },
    ),
    Series(LYING, "nl", ("--text-size", "largest"), {"largest": "vernieuwend"}),
    Series(LYING, "nl", ("--contrast",), {"contrast": "wat-is"}),
    Series(LYING, "en", (), {"english": "hefboom"}),
    Series(LYING, "fr", (), {"french": "trivelo"}),
    Series(
        STANDING,
        "nl",
        (),
        {
            "standing-attract": "attract",
            "standing-overview": "overview",
            "standing-section": "wat-is",
            "standing-pioneer": "depot",
        },
    ),
)


class GalleryError(Exception):
    """A picture could not be made; the text says why."""


def make(folder: Path, shots: Path, series: Series) -> None:
    """Take the screens of a series into `shots`, and write its pictures into `folder`.

    Raises GalleryError when the kiosk does not make them.
    """
    size = ("--size", series.size, "--language", series.language)
    command = [sys.executable, "-m", "kiosk", "shots", "--out", str(shots), *size, *series.options]
    outcome = run(command, folder=ROOT)
    if outcome.code != 0:
        raise GalleryError(explain("Taking the screens", outcome.lines))
    for name, shot in series.shots.items():
        taken = shots / series.size / series.language / f"{shot}.png"
        if not taken.exists():
            raise GalleryError(f"kiosk shots makes no {shot}.")
        shrink(taken, folder / f"{name}.webp")


def shrink(taken: Path, picture: Path) -> None:
    """Write a screen at half its size as WebP."""
    with Image.open(taken) as screen:
        half = screen.convert("RGB").reduce(SHRINK)
    half.save(picture, "WEBP", quality=QUALITY, method=6)


def make_all() -> dict[str, bytes]:
    """Make every picture; return them by the names of their files. Raises GalleryError."""
    with tempfile.TemporaryDirectory() as name:
        made, shots = Path(name, "made"), Path(name, "shots")
        made.mkdir()
        for number, series in enumerate(SERIES):
            make(made, shots / str(number), series)
        return {picture.name: picture.read_bytes() for picture in made.iterdir()}


def put(pictures: Mapping[str, bytes], folder: Path, limit: int = LIMIT) -> int:
    """Put the pictures into `folder`, in the place of all that are there; return their bytes.

    Raises GalleryError, and leaves the folder as it was, when they have more than `limit` bytes.
    """
    size = sum(map(len, pictures.values()))
    if size > limit:
        raise GalleryError(f"The pictures take {size:,} bytes; {limit:,} are allowed.")
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.webp"):
        old.unlink()
    for file, content in pictures.items():
        (folder / file).write_bytes(content)
    return size


def main() -> int:
    """Make the pictures; the exit code."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else FOLDER
    try:
        size = put(make_all(), folder)
    except GalleryError as error:
        say(str(error))
        return 1
    say(f"{folder}: {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
