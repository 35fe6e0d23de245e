"""The gallery: its pictures are those that the command makes, small, and every one is shown."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from gallery_pictures import FOLDER, LIMIT, SERIES, SHRINK, GalleryError, Series, make, replace_all
from PIL import Image

PAGE = FOLDER.parent.parent / "gallery.md"
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
NAMES = [name for series in SERIES for name in series.shots]
SMALL = Series("640x480", "nl", (), {"first": "attract", "all": "overview"})


def shown() -> dict[Path, str]:
    """The pictures of docs/gallery.md and what stands for each where it cannot be seen."""
    found = IMAGE.findall(PAGE.read_text("utf-8"))
    return {(PAGE.parent / target).resolve(): alt for alt, target in found}


def test_every_picture_that_is_made_is_shown_and_there_are_no_others() -> None:
    assert sorted(NAMES) == sorted(set(NAMES))
    assert {picture.relative_to(FOLDER).name for picture in shown()} == {
        f"{name}.webp" for name in NAMES
    }


def test_every_picture_that_is_shown_is_there_and_no_others_are() -> None:
    assert shown().keys() == set(FOLDER.iterdir())
    assert all(len(alt) > 10 for alt in shown().values())


def test_the_pictures_are_half_a_screen_and_few_bytes() -> None:
    for series in SERIES:
        width, height = map(int, series.size.split("x"))
        for name in series.shots:
            with Image.open(FOLDER / f"{name}.webp") as picture:
                picture.load()
                assert picture.size == (width // SHRINK, height // SHRINK), name
    assert sum(picture.stat().st_size for picture in FOLDER.iterdir()) <= LIMIT


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of pictures, an old one among them; what the kiosk keeps goes beside it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "old.webp").write_bytes(b"old")
    (folder / "notes.txt").write_text("kept", "utf-8")
    return folder


def test_pictures_are_made_anew_and_old_ones_go(folder: Path) -> None:
    size = replace_all(folder, [SMALL])
    made = {file.name: file.stat().st_size for file in folder.glob("*.webp")}
    assert made.keys() == {"first.webp", "all.webp"}
    assert sum(made.values()) == size
    assert (folder / "notes.txt").exists()
    with Image.open(folder / "all.webp") as picture:
        assert picture.size == (320, 240)
    with pytest.raises(GalleryError, match="are allowed"):
        replace_all(folder, [SMALL], limit=size // 2)
    assert {file.name: file.stat().st_size for file in folder.glob("*.webp")} == made


@pytest.mark.parametrize(
    ("series", "reason"),
    [
        (replace(SMALL, language="tlh"), "tlh"),
        (replace(SMALL, shots={"first": "nowhere"}), "no nowhere"),
    ],
)
def test_a_screen_that_cannot_be_had_is_told(folder: Path, series: Series, reason: str) -> None:
    with pytest.raises(GalleryError, match=reason):
        make(folder, folder.parent / "shots", series)
