"""The gallery: its pictures are those that the command makes, small, and every one is shown."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from gallery_pictures import FOLDER, LIMIT, SERIES, SHRINK, GalleryError, Series, make, put
from PIL import Image

PAGE = FOLDER.parent.parent / "gallery.md"
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
NAMES = [name for series in SERIES for name in series.shots]
SMALL = Series("640x480", "nl", (), {})


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


def test_new_pictures_take_the_place_of_old_ones(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    assert put({"old.webp": b"old", "both.webp": b"old"}, folder) == 6
    (folder / "notes.txt").write_text("kept", "utf-8")
    assert put({"new.webp": b"newer", "both.webp": b"newer"}, folder) == 10
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
        "new.webp": b"newer",
        "both.webp": b"newer",
        "notes.txt": b"kept",
    }


def test_too_many_bytes_are_refused_and_the_old_pictures_stay(tmp_path: Path) -> None:
    put({"old.webp": b"old"}, tmp_path)
    with pytest.raises(GalleryError, match=r"1,001 bytes; 1,000"):
        put({"new.webp": bytes(1001)}, tmp_path, limit=1000)
    assert [file.name for file in tmp_path.iterdir()] == ["old.webp"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder; what the kiosk keeps goes beside it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


def test_screens_are_made_small_and_one_that_is_not_there_is_told(folder: Path) -> None:
    series = replace(SMALL, shots={"all": "overview", "gone": "nowhere"})
    with pytest.raises(GalleryError, match="no nowhere"):
        make(folder, folder.parent / "shots", series)
    [made] = folder.iterdir()
    with Image.open(made) as picture:
        assert (made.name, picture.format, picture.size) == ("all.webp", "WEBP", (320, 240))
        assert len(picture.getcolors(320 * 240) or []) > 10


def test_what_the_kiosk_refuses_is_told(folder: Path) -> None:
    with pytest.raises(GalleryError, match="tlh"):
        make(folder, folder.parent / "shots", replace(SMALL, language="tlh"))
