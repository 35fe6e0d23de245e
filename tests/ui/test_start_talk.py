"""An exhibition is given as a talk from the start window: how long it may take is asked first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui import items
from tests.ui.conftest import OpenStart
from tests.ui.starting import Started, write_show


@pytest.fixture
def show(tmp_path: Path) -> Path:
    return write_show(tmp_path / "street", "Our street")


@pytest.fixture
def started(open_start: OpenStart, show: Path) -> Started:
    found = open_start(show)
    found.do("present")
    assert found.sheet() == "StartPresenting"
    return found


def test_a_talk_may_take_as_long_as_it_likes(
    started: Started, show: Path, begun: list[list[str]]
) -> None:
    started.do("present")
    assert begun == [["present", str(show)]]
    assert started.sheet() == ""


def test_a_rehearsal_of_twenty_minutes(
    started: Started, show: Path, begun: list[list[str]]
) -> None:
    started.type("20 min")
    started.do("rehearse")
    assert begun == [["present", str(show), "--duration", "20 min", "--rehearse"]]


def test_what_is_no_duration_is_told_until_it_is_mended(
    started: Started, begun: list[list[str]]
) -> None:
    started.type("soon")
    started.key(Qt.Key.Key_Return)
    why = started.words["duration_unfit"].replace("{given}", "soon")
    assert why in items.said(started.window)
    assert not begun
    started.clear()
    assert why not in items.said(started.window)
    started.key(Qt.Key.Key_Return)
    assert len(begun) == 1


def test_escape_puts_the_question_away(started: Started, begun: list[list[str]]) -> None:
    started.key(Qt.Key.Key_Escape)
    assert started.sheet() == ""
    assert not begun
