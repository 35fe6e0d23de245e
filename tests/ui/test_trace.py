from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from kiosk.problems import Mark, Problem, Severity
from kiosk.ui.trace import Trace
from kiosk.visit.view import Shown
from kiosk.words import worded

PAGE = Shown("page", "cup", 0, 0, "nl", 100, False, False, "", None, False, 0)


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_every_event_is_a_line_with_its_details(tmp_path: Path) -> None:
    file = tmp_path / "trace"
    with Trace(file) as trace:
        trace.write("start")
        trace.input("touch")
        trace.shown(PAGE)
        trace.complete("cup", 2)
    told = lines(file)
    assert [{**line, "t": 0} for line in told] == [
        {"t": 0, "event": "start"},
        {"t": 0, "event": "input", "kind": "touch"},
        {"t": 0, "event": "shown", "screen": "page", "stop": "cup", "language": "nl"},
        {"t": 0, "event": "complete", "stop": "cup", "lacking": 2},
    ]
    assert all(0 <= monotonic() - line["t"] < 60 for line in told)


def test_the_countdown_is_a_screen_of_its_own(tmp_path: Path) -> None:
    with Trace(tmp_path / "trace") as trace:
        trace.shown(replace(PAGE, seconds_left=20))
    assert lines(tmp_path / "trace")[0]["screen"] == "countdown"


def test_a_problem_is_told_in_words(tmp_path: Path) -> None:
    details = {"file": "cup.png", "reason": "é"}
    problem = Problem(Severity.ERROR, "picture-unreadable", Mark("content.yaml", 3, 5), details)
    with Trace(tmp_path / "trace") as trace:
        trace.problem(problem)
    [line] = lines(tmp_path / "trace")
    assert (line["event"], line["text"]) == ("problem", worded(problem))


def test_a_line_is_there_as_soon_as_it_is_told(tmp_path: Path) -> None:
    with Trace(tmp_path / "trace") as trace:
        trace.write("start")
        assert len(lines(tmp_path / "trace")) == 1


@pytest.mark.parametrize("asked", [True, False])
def test_frames_are_told_only_on_request(tmp_path: Path, asked: bool) -> None:
    with Trace(tmp_path / "trace", frames=asked) as trace:
        trace.frame()
        trace.frame()
    assert [line["event"] for line in lines(tmp_path / "trace")] == ["frame", "frame"] * asked


def test_without_a_file_nothing_is_written(tmp_path: Path) -> None:
    with Trace(None) as trace:
        trace.write("start")
    assert list(tmp_path.iterdir()) == []
