"""What counts as an exhibition that lies in the inbox."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.bundle.signature import signature_of
from kiosk.inbox.arrivals import MOST, look


@pytest.mark.parametrize(
    "name",
    [
        ".tuin.kiosk.Xy12Ab",
        ".tuin.kiosk",
        ".syncthing.tuin.kiosk.tmp",
        "~syncthing~tuin.kiosk.tmp",
        "~tuin.kiosk",
        "tuin.kiosk.part",
        "tuin.kiosk.minisig",
        "tuin.zip",
    ],
)
def test_what_is_none_or_is_still_being_written(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert look(tmp_path) == {}


def test_a_file_is_told_apart_by_its_size_and_time_and_those_of_its_signature(
    tmp_path: Path,
) -> None:
    file = tmp_path / "TUIN.KIOSK"
    file.write_bytes(b"123")
    os.utime(file, ns=(5, 7))
    assert look(tmp_path) == {file.name: (3, 7, 0, 0)}
    signature = signature_of(file)
    signature.write_bytes(b"1234")
    os.utime(signature, ns=(5, 9))
    assert look(tmp_path) == {file.name: (3, 7, 4, 9)}


@pytest.mark.skipif(os.name == "nt", reason="needs links and pipes")
def test_nothing_but_files(tmp_path: Path) -> None:
    outside = tmp_path / "outside.kiosk"
    outside.write_bytes(b"x")
    inbox = tmp_path / "inbox"
    (inbox / "folder.kiosk").mkdir(parents=True)
    (inbox / "link.kiosk").symlink_to(outside)
    os.mkfifo(inbox / "pipe.kiosk")
    assert look(inbox) == {}


def test_thousands_of_files(tmp_path: Path) -> None:
    for number in range(MOST + 50):
        (tmp_path / f"{number}.kiosk").touch()
    assert len(look(tmp_path)) == MOST


@pytest.mark.parametrize("name", ["nowhere", "file"])
def test_a_folder_that_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError):  # noqa: PT011
        look(tmp_path / name)
