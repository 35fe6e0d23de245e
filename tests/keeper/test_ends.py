"""What is written down for staff."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.keeper.ends import MOST, NAME, End, Kind, recent, record

END = End(Kind.CRASHED, -11, "0" * 64, "cup", 12.5)


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    ends = (END, replace(END, kind=Kind.HUNG, bundle=None, page=""), replace(END, code=3))
    for end in ends:
        record(tmp_path / "data", end)
    assert recent(tmp_path / "data") == ends
    assert [path.name for path in (tmp_path / "data").iterdir()] == [NAME]


def test_the_last_ones_are_kept(tmp_path: Path) -> None:
    for code in range(MOST + 3):
        record(tmp_path, replace(END, code=code))
    assert [end.code for end in recent(tmp_path)] == list(range(3, MOST + 3))
    assert len((tmp_path / NAME).read_bytes().splitlines()) == MOST


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\x00 noise",
        b"[" * 100_000,
        b"[]",
        b'{"kind": "crashed"}',
        b'{"kind": "odd", "code": 1, "bundle": null, "page": "", "at": 1}',
        b'{"kind": "hung", "code": "1", "bundle": null, "page": "", "at": 1}',
        b'{"kind": "hung", "code": 1, "bundle": null, "page": "", "at": ' + b"9" * 400 + b"}",
    ],
)
def test_a_line_that_is_none_is_left_out(tmp_path: Path, line: bytes) -> None:
    record(tmp_path, END)
    whole = (tmp_path / NAME).read_bytes()
    (tmp_path / NAME).write_bytes(whole + line + b"\n" + whole)
    assert recent(tmp_path) == (END, END)


def test_a_line_that_was_cut_hides_no_other(tmp_path: Path) -> None:
    for _ in range(2):
        record(tmp_path, END)
    whole = (tmp_path / NAME).read_bytes()
    for length in range(len(whole)):
        (tmp_path / NAME).write_bytes(whole[:length])
        assert len(recent(tmp_path)) in (
            length // (len(whole) // 2),
            (length + 1) // (len(whole) // 2),
        )
    record(tmp_path, END)
    assert recent(tmp_path)[-1] == END


def test_nothing_is_there_yet(tmp_path: Path) -> None:
    assert recent(tmp_path / "data") == ()


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    assert recent(tmp_path / "data") == ()
    with pytest.raises(FileExistsError):
        record(tmp_path / "data", END)
