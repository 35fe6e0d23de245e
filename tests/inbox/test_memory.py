"""What the inbox remembers, also when somebody spoils it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.codes import Fault
from kiosk.inbox.memory import NAME, Memory, Tried, keep, recall
from kiosk.problems import Mark, Problem, Severity

REFUSED = Problem(Severity.ERROR, Fault.ARCHIVE_LARGE, Mark("a.kiosk", 2, 3), {"limit": "2"})
MEMORY = Memory(
    {"a.kiosk": (1, 2, 3, 4), "\udcff.kiosk": (1, 2, 0, 0)},
    {"a.kiosk": Tried((1, 2, 3, 4), (REFUSED,))},
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
        b'{"seen": {}, "tried": {"a": {"stamp": [1], "problems": [{}]}}}',
        b'{"seen": {}, "tried": {"a": {"stamp": [1], "problems": [{"severity": "odd"}]}}}',
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
