"""Names of new folders, and what is meant by a path that was dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.shelf import exhibition_at, is_name
from tests.content.bundles import SMALL, write


@pytest.mark.parametrize(
    "name", ["Our street", "Été 1925", "a.b", "40 jaar", "通り", "-", "x" * 80]
)
def test_names_of_folders(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", ".", "..", "...", ".hidden", "a/b", "/etc", "../up", "a\\b", "C:street", "what?"),
        *("street.", "street ", "con", "NUL", "com1.txt", "a\nb", "a\0b", "\ud800", "x" * 201),
    ],
)
def test_names_that_some_computer_cannot_have(name: str) -> None:
    assert not is_name(name)


def test_a_folder_its_content_and_a_packed_file_are_exhibitions(tmp_path: Path) -> None:
    folder = write(tmp_path / "small", SMALL)
    packed = tmp_path / "small.KIOSK"
    packed.touch()
    assert exhibition_at(folder) == exhibition_at(folder / "content.yaml") == folder
    assert exhibition_at(packed) == packed


def test_nothing_else_is_one(tmp_path: Path) -> None:
    folder = write(tmp_path / "small", SMALL)
    for other in (tmp_path, folder / "assets/pictures/one.png", folder / "gone", Path("x" * 5000)):
        assert exhibition_at(other) is None
