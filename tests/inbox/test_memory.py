"""What the inbox remembers, also when somebody spoils it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.codes import Fault
from kiosk.inbox.arrivals import MOST
from kiosk.inbox.memory import MOST_LETTERS, MOST_PROBLEMS, NAME, Memory, Tried, after, keep, recall
from kiosk.problems import Mark, Problem, Severity

REFUSED = Problem(Severity.ERROR, Fault.ARCHIVE_LARGE, Mark("a.kiosk", 2, 3), {"limit": "2"})
MEMORY = Memory(
    {"a.kiosk": (1, 2, 3, 4), "\udcff.kiosk": (1, 2, 0, 0)},
    {"a.kiosk": Tried((1, 2, 3, 4), (REFUSED,), 3)},
)


def test_what_is_kept_is_recalled(tmp_path: Path) -> None:
    keep(tmp_path / "data", MEMORY)
    assert recall(tmp_path / "data") == MEMORY


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"noise\xff",
        b"[]",
        b'{"seen": {}}',
        b'{"seen": [], "tried": {}}',
        b'{"seen": {"a": [1, "x"]}, "tried": {}}',
        b'{"seen": {"a": [1e999]}, "tried": {}}',
        b'{"seen": {}, "tried": {"a": {"stamp": [1], "problems": []}}}',
        b'{"seen": {}, "tried": {"a": {"stamp": [1], "problems": [{}], "times": 1}}}',
        b'{"seen": {}, "tried": {"a": {"stamp": [1], "problems": [{"severity": 1}], "times": 1}}}',
        b"[" * 100_000,
    ],
)
def test_a_file_that_is_spoilt_is_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert recall(tmp_path) == Memory()


def test_half_a_file_is_as_none(tmp_path: Path) -> None:
    keep(tmp_path, MEMORY)
    whole = (tmp_path / NAME).read_bytes()
    for length in range(len(whole) - 2):
        (tmp_path / NAME).write_bytes(whole[:length])
        assert recall(tmp_path) == Memory()


def test_no_data_yet(tmp_path: Path) -> None:
    assert recall(tmp_path / "nowhere") == Memory()


def test_as_many_as_there_can_be_with_all_that_can_be_said_of_them(tmp_path: Path) -> None:
    names = ["\udcff" * 245 + f"{number:04}.kiosk" for number in range(MOST)]
    stamp = (2**63, 2**63, 2**63, 2**63)
    memory = Memory(dict.fromkeys(names, stamp))
    for name in names:
        args = dict.fromkeys(("given", "known", "file", "limit"), "\udcff" * 10 * MOST_LETTERS)
        said = Problem(Severity.ERROR, Fault.ARCHIVE_LARGE, Mark(name, 2**31, 2**31), args)
        memory = after(memory, name, (said,) * 2 * MOST_PROBLEMS)
    keep(tmp_path, memory)
    assert recall(tmp_path) == memory
