"""Archives that people make in their own ways, and what comes out of them."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest

from kiosk.bundle.unpack import unpack
from tests.bundle.zips import CONTENT, DEFLATED, FOLDER, PICTURE, WHOLE, File, archive, write
from tests.content.bundles import GARDEN, SMALL

SIZES_FOLLOW = 8


def _unpacked(folder: Path, data: bytes) -> dict[str, bytes]:
    """What came out of an archive, by name."""
    into = folder / "into"
    result = unpack(write(folder, data), into)
    assert result.problems == ()
    return {
        path.relative_to(into).as_posix(): path.read_bytes()
        for path in into.rglob("*")
        if path.is_file()
    }


EXPECTED = {"content.yaml": SMALL.encode(), "assets/pictures/one.png": b"picture"}


def test_what_went_in_comes_out(tmp_path: Path) -> None:
    assert _unpacked(tmp_path, archive(WHOLE)) == EXPECTED


def test_a_folder_around_everything_is_taken_off(tmp_path: Path) -> None:
    files = [File(f"my exhibition/{file.raw.decode()}", file.content) for file in WHOLE]
    assert _unpacked(tmp_path, archive([File("my exhibition/", mode=FOLDER), *files])) == EXPECTED


def test_what_helps_an_editor_stays_behind_in_a_folder_around_everything(tmp_path: Path) -> None:
    files = [File(f"garden/{file.raw.decode()}", file.content) for file in WHOLE]
    helper = File("garden/.kiosk/content.schema.json", b"{}")
    assert _unpacked(tmp_path, archive([helper, *files])) == EXPECTED


def test_a_folder_beside_content_yaml_stays(tmp_path: Path) -> None:
    files = [CONTENT, File("one/content.yaml", b"x")]
    assert _unpacked(tmp_path, archive(files)).keys() == {"content.yaml", "one/content.yaml"}


@pytest.mark.parametrize(
    "name",
    [
        *("__MACOSX/._content.yaml", "__MACOSX/assets/x", ".DS_Store", "assets/.DS_Store"),
        *("Thumbs.db", "assets/thumbs.db", "desktop.ini", "assets/Desktop.ini", "assets/._one.png"),
        *(".kiosk/content.schema.json", ".kiosk/translation.schema.json"),
    ],
)
def test_what_systems_leave_behind_is_passed_over(tmp_path: Path, name: str) -> None:
    assert _unpacked(tmp_path, archive([File(name, b"x"), *WHOLE])) == EXPECTED


def test_sizes_may_follow_what_they_are_about(tmp_path: Path) -> None:
    """As the Finder writes them, with names in UTF-8 and no flag that says so."""
    files = [File("é.png", b"x" * 999, DEFLATED, flags=SIZES_FOLLOW), PICTURE, CONTENT]
    assert _unpacked(tmp_path, archive(files)) == {**EXPECTED, "é.png": b"x" * 999}


def test_folders_of_their_own_are_no_files(tmp_path: Path) -> None:
    folders = [File("assets/", mode=FOLDER), File("assets/pictures/", mode=0)]
    assert _unpacked(tmp_path, archive([*folders, *WHOLE])) == EXPECTED


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_large_files_are_whole(tmp_path: Path, method: int) -> None:
    content = random.Random(1).randbytes(2_000_000)
    with zipfile.ZipFile(tmp_path / "x.kiosk", "w", method) as packed:
        packed.writestr("content.yaml", SMALL)
        packed.writestr("x.png", content)
    data = (tmp_path / "x.kiosk").read_bytes()
    assert _unpacked(tmp_path, data)["x.png"] == content


def test_a_folder_that_another_program_packed(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.kiosk", "w", zipfile.ZIP_DEFLATED) as packed:
        for path in GARDEN.rglob("*"):
            packed.write(path, Path("garden") / path.relative_to(GARDEN))
    found = _unpacked(tmp_path, (tmp_path / "x.kiosk").read_bytes())
    assert found == {
        path.relative_to(GARDEN).as_posix(): path.read_bytes()
        for path in GARDEN.rglob("*")
        if path.is_file()
    }
