"""A real program on a real display, followed through the trace file that it writes.

A trace is a file of JSON lines: {"t": monotonic seconds, "event": name, ...details}.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

LOOK_SECONDS = 0.01
END_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a trace: its time in monotonic seconds, its name and its other fields."""

    t: float
    name: str
    details: Mapping[str, Any]


Predicate = Callable[[Event], bool]


def named(name: str, /, **details: object) -> Predicate:
    """Return a predicate for events of this name with these details among theirs."""

    def matches(event: Event) -> bool:
        return event.name == name and details.items() <= event.details.items()

    return matches


class TracedProcess:
    """A running program and its trace."""

    def __init__(self, command: Sequence[str], trace: Path, environment: Mapping[str, str]) -> None:
        """Start the program; what it prints goes into a file beside the trace."""
        self.events: list[Event] = []
        self._seen = 0
        self._trace = trace
        self._position = 0
        self._output = trace.with_suffix(".output")
        with self._output.open("wb") as output:
            self._process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def output(self) -> str:
        """Return everything that the program has printed."""
        return self._output.read_text("utf-8", "replace")

    def wait_for(self, predicate: Predicate, timeout: float = 10.0) -> Event:
        """Return the first event after the last one returned that satisfies the predicate.

        Raises AssertionError with the trace and the output when the program ends before that or
        `timeout` seconds go by.
        """
        deadline = time.monotonic() + timeout
        ended = False
        while True:
            while self._seen < len(self.events):
                self._seen += 1
                if predicate(event := self.events[self._seen - 1]):
                    return event
            if ended or time.monotonic() > deadline:
                raise AssertionError(self._report("ended" if ended else f"waited {timeout} s"))
            ended = self._ended_within(LOOK_SECONDS)
            self._read()

    def wait_end(self, timeout: float = END_SECONDS) -> int:
        """Wait until the program ends by itself and return its exit code."""
        return self._process.wait(timeout)

    def end(self) -> int:
        """Ask the program to end (SIGTERM), kill it when it does not, and return its exit code."""
        self._process.terminate()
        try:
            return self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _ended_within(self, seconds: float) -> bool:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _read(self) -> None:
        """Take in the whole lines that were added to the trace."""
        if not self._trace.exists():
            return
        with self._trace.open("rb") as file:
            file.seek(self._position)
            added = file.read()
        whole = added[: added.rfind(b"\n") + 1]
        self._position += len(whole)
        self.events += _parse(whole)

    def _report(self, what: str) -> str:
        seen = "\n".join(f"  {event}" for event in self.events)
        return f"{what}; exit code {self._process.poll()}\ntrace:\n{seen}\n{self.output()}"

    def __enter__(self) -> Self:
        """Use the program for a block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the program after the block."""
        self.end()


def start_kiosk(
    arguments: Sequence[str], trace: Path, environment: Mapping[str, str]
) -> TracedProcess:
    """Start `kiosk run --trace` with more arguments, in the given environment."""
    command = [sys.executable, "-m", "kiosk", "run", "--trace", str(trace), *arguments]
    return TracedProcess(command, trace, environment)


def _parse(lines: bytes) -> Iterator[Event]:
    for line in lines.splitlines():
        fields = json.loads(line)
        yield Event(fields.pop("t"), fields.pop("event"), fields)
