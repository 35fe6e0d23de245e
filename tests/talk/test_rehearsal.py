"""Rehearsals that are kept in a real folder, and what is left of a file that somebody spoilt."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.talk import events as e
from kiosk.talk import rehearsal as module
from kiosk.talk.rehearsal import MOST, NAME, Rehearsal, keep, last_of, recall, rehearsed
from tests.talk.samples import at

FIRST = Rehearsal("garden", "1", {"soil": 12.5, "rose": 0.0}, at=1_790_000_000)
SECOND = Rehearsal("garden", "2", {"soil": 9.0}, at=5)
OTHER = Rehearsal("beach", "1", {}, at=0)

SPOILT = [
    b"",
    b"{",
    b"null",
    b"[]",
    b'"words"',
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"exhibition": "a", "version": "1", "at": 0}',
    b'{"exhibition": "a", "version": "1", "seconds": [], "at": 0}',
    b'{"exhibition": "a", "version": "1", "seconds": {"soil": "long"}, "at": 0}',
    b'{"exhibition": "a", "version": "1", "seconds": {"soil": null}, "at": 0}',
    b'{"exhibition": "a", "version": "1", "seconds": {"soil": -1}, "at": 0}',
    b'{"exhibition": "a", "version": "1", "seconds": {"soil": NaN}, "at": 0}',
    b'{"exhibition": "a", "version": "1", "seconds": {"soil": Infinity}, "at": 0}',
    b'{"exhibition": "a", "version": "1", "seconds": {"soil": 1' + b"0" * 400 + b'}, "at": 0}',
    b'{"exhibition": "a", "version": "1", "seconds": {}, "at": 1e999}',
    b'{"exhibition": "a", "version": "1", "seconds": {}, "at": {}}',
]


def test_a_talk_becomes_a_rehearsal() -> None:
    talk = at("lever", e.StartedClock(), 4.0, e.Advanced(), 2.0, e.WentBack(), 1.0)
    made = rehearsed(talk, "sample", "1", at=7)
    assert made == Rehearsal("sample", "1", {"lever": 5.0, "bare": 2.0}, at=7)
    assert list(made.seconds) == ["lever", "bare"]
    assert made.whole == 7.0


def test_rehearsals_are_kept_in_their_order_in_a_folder_that_need_not_be_there(
    tmp_path: Path,
) -> None:
    data = tmp_path / "made" / "for it"
    assert recall(data) == ()
    for each in (FIRST, OTHER, SECOND):
        keep(data, each)
    assert recall(data) == (FIRST, OTHER, SECOND)
    assert [path.name for path in data.iterdir()] == [NAME]


def test_the_last_one_is_that_of_the_same_exhibition_in_any_version() -> None:
    kept = (FIRST, SECOND, OTHER)
    assert last_of(kept, "garden") == SECOND
    assert last_of(kept, "beach") == OTHER
    assert last_of(kept, "desert") is None


def test_only_the_last_ones_are_kept(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        keep(tmp_path, Rehearsal("garden", str(number), {}))
    assert [int(each.version) for each in recall(tmp_path)] == list(range(3, MOST + 3))
    assert len((tmp_path / NAME).read_bytes().splitlines()) == MOST


@pytest.mark.parametrize("spoilt", SPOILT, ids=range(len(SPOILT)))
def test_a_damaged_line_is_left_out_and_gone_with_the_next_one(
    tmp_path: Path, spoilt: bytes
) -> None:
    keep(tmp_path, FIRST)
    whole = (tmp_path / NAME).read_bytes()
    (tmp_path / NAME).write_bytes(spoilt + b"\n" + whole + spoilt)
    assert recall(tmp_path) == (FIRST,)
    keep(tmp_path, SECOND)
    assert (tmp_path / NAME).read_bytes().startswith(whole)
    assert recall(tmp_path) == (FIRST, SECOND)


@settings(deadline=None)
@given(st.binary() | st.lists(st.sampled_from(SPOILT)).map(b"\n".join))
def test_whatever_is_in_the_file_reading_it_raises_nothing(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    data = tmp_path_factory.mktemp("data")
    (data / NAME).write_bytes(content)
    assert recall(data) == ()


def test_of_a_file_without_end_the_last_lines_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, FIRST)
    keep(tmp_path, SECOND)
    last = len((tmp_path / NAME).read_bytes().splitlines(keepends=True)[-1])
    monkeypatch.setattr(module, "_LARGEST", last + 5)
    assert recall(tmp_path) == (SECOND,)


def test_what_is_no_file_is_read_as_nothing(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    assert recall(tmp_path) == ()
    with pytest.raises(OSError, match=NAME):
        keep(tmp_path, FIRST)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OSError, match=NAME):
        keep(tmp_path, FIRST)


def test_the_file_is_a_line_of_json_for_each(tmp_path: Path) -> None:
    keep(tmp_path, FIRST)
    keep(tmp_path, OTHER)
    lines = (tmp_path / NAME).read_text("utf-8").splitlines()
    assert json.loads(lines[0]) == {
        "exhibition": "garden",
        "version": "1",
        "seconds": {"soil": 12.5, "rose": 0.0},
        "at": 1_790_000_000,
    }
    assert len(lines) == 2
