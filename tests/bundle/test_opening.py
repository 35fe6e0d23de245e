"""A bundle in each of its forms, read in one way; and folders that would not travel."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

import pytest

from kiosk.bundle.opening import opened
from kiosk.words import worded
from tests.bundle.zips import CONTENT, PICTURE, WHOLE, File, archive, write
from tests.content.bundles import GARDEN, SMALL
from tests.content.bundles import write as write_folder

PICTURES = "assets/pictures"
no_such_names = pytest.mark.skipif(os.name == "nt", reason="no file can be called so")


def _found(path: Path) -> list[tuple[str, str, int]]:
    """Code, file and line of every problem."""
    with opened(path) as reading:
        for problem in reading.problems:
            assert "{" not in worded(problem)
        return [(p.code, p.mark.file, p.mark.line) for p in reading.problems]


@pytest.mark.parametrize("path", [GARDEN, GARDEN / "content.yaml"])
def test_a_folder_or_its_content(path: Path) -> None:
    with opened(path) as reading:
        assert reading.exhibition is not None
        assert (reading.folder, reading.problems) == (GARDEN, ())


def test_an_archive_is_there_for_as_long_as_it_is_open(tmp_path: Path) -> None:
    with opened(write(tmp_path, archive(WHOLE))) as reading:
        assert reading.exhibition is not None
        assert reading.exhibition.id == "small"
        assert (reading.folder / PICTURES / "one.png").read_bytes() == b"picture"
        assert tmp_path not in reading.folder.parents
    assert not reading.folder.exists()


def test_it_is_gone_after_a_fault_in_between(tmp_path: Path) -> None:
    folders: list[Path] = []
    with pytest.raises(ZeroDivisionError):
        _show_badly(write(tmp_path, archive(WHOLE)), folders)
    (folder,) = folders
    assert not folder.exists()


def _show_badly(path: Path, folders: list[Path]) -> None:
    with opened(path) as reading:
        folders.append(reading.folder)
        raise ZeroDivisionError


def test_what_is_wrong_with_its_words_is_told_at_its_place(tmp_path: Path) -> None:
    wrong = File("content.yaml", SMALL.replace("title: One", "titel: One").encode())
    path = write(tmp_path, archive([wrong, PICTURE]))
    assert ("key-unknown", "content.yaml", 8) in _found(path)


@pytest.mark.parametrize(
    ("data", "readable"), [(b"words", False), (archive([PICTURE]), True), (b"", False)]
)
def test_an_archive_that_is_refused(tmp_path: Path, data: bytes, readable: bool) -> None:
    with opened(write(tmp_path, data)) as reading:
        assert reading.exhibition is None
        assert reading.readable is readable
        assert [problem.mark.file for problem in reading.problems] == ["small.kiosk"]


def test_a_path_without_anything() -> None:
    assert _found(Path("nowhere.kiosk")) == [("bundle-missing", "nowhere.kiosk", 1)]


def test_a_manifest_of_another_exhibition(tmp_path: Path) -> None:
    manifest = b'{"format": 1, "id": "other", "version": "1", "title": "Small", "files": {'
    sums = (
        b'"content.yaml": {"sha256": "%s", "size": %d}'
        % (_sha256(CONTENT.content), len(CONTENT.content)),
        b'"assets/pictures/one.png": {"sha256": "%s", "size": 7}' % _sha256(b"picture"),
    )
    files = [*WHOLE, File("manifest.json", manifest + b", ".join(sums) + b"}}")]
    path = write(tmp_path, archive(files))
    assert _found(path) == [("manifest-content", "small.kiosk", 1)]


def _sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()


def test_without_room_to_unpack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    path = write(tmp_path, archive(WHOLE))
    assert _found(path) == [("archive-unwritable", "small.kiosk", 1)]


@no_such_names
@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("name-reserved", "CON.png"),
        ("name-end", "a./x.png"),
        ("name-sign", "what?.png"),
        ("name-deep", "a/b/c/d/x.png"),
        ("name-ending", "._one.png"),
    ],
)
def test_names_that_other_computers_cannot_have(tmp_path: Path, code: str, name: str) -> None:
    folder = write_folder(tmp_path, SMALL.replace("one.png", name))
    picture = folder / PICTURES / name
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.touch()
    assert _found(folder) == [(code, "content.yaml", 9)]


@no_such_names
def test_names_that_are_one_on_other_computers(tmp_path: Path) -> None:
    second = SMALL.partition("sections:\n")[2].replace("one", "two").replace("two.png", "ONE.png")
    folder = write_folder(tmp_path, SMALL + second)
    (folder / PICTURES / "ONE.png").touch()
    assert _found(folder) == [("name-twin", "content.yaml", 12)]


@no_such_names
def test_a_link_is_refused_wherever_it_leads(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, SMALL)
    (folder / PICTURES / "real.png").touch()
    (folder / PICTURES / "one.png").unlink()
    (folder / PICTURES / "one.png").symlink_to("real.png")
    assert _found(folder) == [("file-link", "content.yaml", 9)]


@no_such_names
@pytest.mark.parametrize("name", ["content.yaml", "assets"])
def test_a_link_on_the_way_is_refused(tmp_path: Path, name: str) -> None:
    folder = write_folder(tmp_path, SMALL)
    (folder / name).rename(folder / "real")
    (folder / name).symlink_to("real")
    assert {code for code, _, _ in _found(folder)} == {"file-link"}


def test_a_picture_that_no_bundle_can_hold(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, SMALL)
    with (folder / PICTURES / "one.png").open("wb") as file:
        file.truncate(201 * 1024**2)
    assert _found(folder) == [("file-large", "content.yaml", 9)]
