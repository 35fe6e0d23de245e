"""A folder that is made whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.starter.folder import is_free, making


@pytest.mark.parametrize("is_there", [False, True])
def test_it_is_there_at_the_end_and_not_before(tmp_path: Path, is_there: bool) -> None:
    folder = tmp_path / "deep" / "new"
    if is_there:
        folder.mkdir(parents=True)
    with making(folder) as part:
        (part / "file").write_text("x", "utf-8")
        assert is_free(folder)
    assert (folder / "file").read_text("utf-8") == "x"
    assert [path.name for path in folder.parent.iterdir()] == ["new"]


def _made(folder: Path, before_the_end: Callable[[], None]) -> None:
    with making(folder) as part:
        (part / "file").write_text("x", "utf-8")
        before_the_end()


def test_nothing_remains_of_a_failure(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        _made(tmp_path / "new", (tmp_path / "nowhere").rmdir)
    assert list(tmp_path.iterdir()) == []


def test_what_somebody_else_made_meanwhile_stays(tmp_path: Path) -> None:
    theirs = tmp_path / "new" / "theirs"
    with pytest.raises(OSError, match="new"):
        _made(tmp_path / "new", lambda: theirs.mkdir(parents=True))
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
    assert theirs.is_dir()


def test_what_is_free(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    free = {name: is_free(tmp_path / name) for name in ("none", "empty", "full", "full/file")}
    assert free == {"none": True, "empty": True, "full": False, "full/file": False}
