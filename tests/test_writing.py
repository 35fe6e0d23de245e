"""A file is written as a whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.writing import part_of, write

CRASH = """
import os, sys
from pathlib import Path
from kiosk.writing import write

moment, nth, path = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
real = getattr(os, moment)

def crash(*arguments):
    global nth
    nth -= 1
    if nth < 0:
        os._exit(9)
    return real(*arguments)

setattr(os, moment, crash)
write(path, b"new")
"""

posix = pytest.mark.skipif(os.name == "nt", reason="has no such rights")


def _rights(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.parametrize(
    ("moment", "nth", "found"),
    [("fsync", 0, b"old"), ("replace", 0, b"old"), ("fsync", 1, b"new")],
)
@posix
def test_a_crash_leaves_the_old_one_or_the_new_one(
    tmp_path: Path, moment: str, nth: int, found: bytes
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    crash = [sys.executable, "-c", CRASH, moment, str(nth), str(path)]
    assert subprocess.run(crash, check=False).returncode == 9
    assert path.read_bytes() == found
    write(path, b"newer")
    assert path.read_bytes() == b"newer"


def test_what_a_crash_left_to_this_process_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with part_of(path) as part:
        pass
    part.write_bytes(b"half of an earlier one")
    write(path, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
    assert path.read_bytes() == b"new"


@posix
def test_rights(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write(path, b"")
    path.with_name("usual").touch()
    assert _rights(path) == _rights(tmp_path / "usual")
    path.chmod(0o640)
    write(path, b"")
    assert _rights(path) == 0o640
    write(path, b"", 0o600)
    assert _rights(path) == 0o600


@posix
def test_nobody_else_may_read_a_secret_at_any_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    keep = os.fsync

    def look(descriptor: int) -> None:
        seen.append(os.fstat(descriptor).st_mode & 0o777)
        keep(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    write(tmp_path / "file", b"secret", 0o600)
    assert seen[0] == 0o600


@posix
def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_one_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "file"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        write(path, b"new")
    assert caught.value.filename == str(path)
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        write(tmp_path / "nowhere" / "file", b"new")
    assert caught.value.filename == str(tmp_path / "nowhere" / "file")
