"""What is said of files that no page shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.checks import check
from tests.checks.bundles import PICTURED, pictured, told


@pytest.mark.parametrize(
    "file",
    [
        "assets/pictures/two.jpg",
        "assets/pictures/film.mov",
        "assets/pictures/old/two.jpg",
    ],
)
def test_a_file_among_the_pictures_that_is_shown_nowhere(tmp_path: Path, file: str) -> None:
    path = pictured(tmp_path) / file
    path.parent.mkdir(exist_ok=True)
    path.touch()
    assert told(check(tmp_path)) == [("file-unused", file, 1, 1)]


@pytest.mark.parametrize(
    "file",
    [
        "assets/pictures/.DS_Store",
        "assets/pictures/._one.jpg",
        "assets/pictures/.thumbs/one.jpg",
        "assets/pictures/Thumbs.db",
        "assets/pictures/README.txt",
        "assets/pictures/LICENSE",
        "assets/pictures/one.jpg~",
        "content.yaml.bak",
        "README.md",
        "notes/plan.docx",
        "assets/logo/logo.svg",
    ],
)
def test_a_file_that_may_lie_there(tmp_path: Path, file: str) -> None:
    path = pictured(tmp_path) / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    assert told(check(tmp_path)) == []


def test_pictures_beside_content_yaml(tmp_path: Path) -> None:
    folder = pictured(tmp_path, PICTURED.replace("assets/pictures/one.jpg", "one.jpg"))
    (folder / "assets/pictures/one.jpg").rename(folder / "one.jpg")
    (folder / "manifest.json").touch()
    (folder / "two.jpg").touch()
    (folder / "raw").mkdir()
    (folder / "raw/three.jpg").touch()
    assert told(check(folder)) == [("file-unused", "two.jpg", 1, 1)]


def test_a_file_that_is_suggested_for_a_missing_one_is_not_called_unused(tmp_path: Path) -> None:
    pictured(tmp_path, PICTURED.replace("one.jpg", "One.jpg"))
    (tmp_path / "assets/pictures/other.jpg").touch()
    codes = {(problem.code, problem.mark.file) for problem in check(tmp_path).problems}
    assert ("picture-missing", "content.yaml") in codes
    assert {file for code, file in codes if code == "file-unused"} == {"assets/pictures/other.jpg"}
