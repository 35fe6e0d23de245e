"""The file that lists the exhibitions of a person."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.shelf import forget, known, remember
from kiosk.shelf.known import MOST

PATHS = st.lists(st.text(min_size=1).map(Path), unique=True, max_size=MOST)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """In a folder that is not there yet."""
    return tmp_path / "data" / "exhibitions.json"


def test_the_last_one_comes_first_and_none_twice(file: Path) -> None:
    for name in ("one", "two", "three", "one"):
        remember(file, Path(name))
    assert known(file) == (Path("one"), Path("three"), Path("two"))


def test_no_more_are_kept_than_a_person_looks_through(file: Path) -> None:
    for number in range(MOST + 5):
        remember(file, Path(f"show-{number}"))
    found = known(file)
    assert len(found) == MOST
    assert (found[0], found[-1]) == (Path(f"show-{MOST + 4}"), Path("show-5"))


def test_one_that_is_forgotten_keeps_its_files(file: Path, tmp_path: Path) -> None:
    show = tmp_path / "show"
    show.mkdir()
    (show / "content.yaml").touch()
    for path in (tmp_path / "other", show):
        remember(file, path)
    forget(file, show)
    assert known(file) == (tmp_path / "other",)
    assert (show / "content.yaml").is_file()


def test_one_that_is_not_there_can_be_forgotten(file: Path) -> None:
    forget(file, Path("nowhere"))
    assert known(file) == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"nonsense", b"\xff\xfe\x00", b'{"a": 1}', b"7", b"[" * 100_000, b'[1, null, {}, ""]'],
    ids=["empty", "words", "bytes", "object", "number", "deep", "other things"],
)
def test_a_file_that_is_not_ours_lists_nothing_and_is_written_anew(
    file: Path, content: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert known(file) == ()
    remember(file, Path("one"))
    assert known(file) == (Path("one"),)


def test_what_is_ours_in_a_strange_file_is_kept(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('["one", 3, "two", "one"]')
    assert known(file) == (Path("one"), Path("two"))


def test_a_folder_in_its_place_is_left_alone(file: Path) -> None:
    file.mkdir(parents=True)
    remember(file, Path("one"))
    assert known(file) == ()
    assert list(file.parent.iterdir()) == [file]


def test_a_file_where_its_folder_should_be_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    remember(tmp_path / "data" / "exhibitions.json", Path("one"))
    assert (tmp_path / "data").read_text() == "mine"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights mean nothing here")
def test_a_folder_that_may_not_be_written_in_keeps_the_old_list(file: Path) -> None:
    remember(file, Path("one"))
    file.parent.chmod(0o500)
    remember(file, Path("two"))
    assert known(file) == (Path("one"),)
    file.parent.chmod(0o700)


def test_nothing_else_is_left_beside_it(file: Path) -> None:
    remember(file, Path("one"))
    forget(file, Path("one"))
    assert list(file.parent.iterdir()) == [file]


@settings(deadline=None)
@given(paths=PATHS)
def test_every_path_comes_back(tmp_path_factory: pytest.TempPathFactory, paths: list[Path]) -> None:
    file = tmp_path_factory.mktemp("shelf") / "exhibitions.json"
    for path in reversed(paths):
        remember(file, path)
    assert known(file) == tuple(paths)
    for path in paths:
        forget(file, path)
    assert known(file) == ()
