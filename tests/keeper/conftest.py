"""A keeper as a process, with the fragile show on a screen that nobody sees."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.keeper.ends import End, recent
from tests.keeper.traces import first_shown, lines
from tests.stage.process import TracedProcess
from tests.walk.processes import children
from tests.walk.walker import until

QUICK: Mapping[str, object] = {"beat": 3.0, "tick": 0.1, "waits": [0.0, 0.1], "leave": 1.0}
"""Limits for tests that need a show to be hung: longer than a busy machine takes for a beat."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The first thing that a show showed, and the id of its process."""

    pid: int
    screen: str
    stop: str
    language: str


class Keeper:
    """A running keeper; the shows write their traces into a folder, each by its id."""

    def __init__(self, process: TracedProcess, data: Path, traces: Path) -> None:
        self.process = process
        self.data = data
        self._traces = traces

    @property
    def ends(self) -> list[End]:
        """What it has written down."""
        return list(recent(self.data))

    def show(self, *before: int, **details: object) -> Shown:
        """Waits for a show, none of those `before`, that told this; what it began with."""

        def look() -> Shown | None:
            for pid in children(self.process.pid):
                trace = self._traces / f"{pid}.jsonl"
                first = None if pid in before else first_shown(trace)
                if first and any(details.items() <= line.items() for line in lines(trace)):
                    return Shown(pid, first["screen"], first["stop"], first["language"])
            return None

        return until(look)


Keep = Callable[..., Keeper]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The stand's folder."""
    return tmp_path / "data"


@pytest.fixture
def keep(tmp_path: Path, data: Path) -> Iterator[Keep]:
    """Starts a keeper with other limits than the usual ones, and a visitor."""
    traces = tmp_path / "traces"
    traces.mkdir()
    with ExitStack() as running:

        def start(
            *arguments: str, limits: Mapping[str, object] = QUICK, visitor: str = ""
        ) -> Keeper:
            environment = {
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "XDG_CACHE_HOME": str(tmp_path / "cache"),
                "VISITOR": visitor,
            }
            module = [sys.executable, "-m", "tests.keeper.keeping"]
            trace = ["--trace", str(traces / "{pid}.jsonl")]
            command = [*module, json.dumps(limits), str(data), *trace, *arguments]
            process = TracedProcess(command, tmp_path / "keeper", environment)
            return Keeper(running.enter_context(process), data, traces)

        yield start
