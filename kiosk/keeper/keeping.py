"""The keeper at work: what it decides, done to a real process."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import assert_never

from kiosk.keeper import stand
from kiosk.keeper.decide import decide
from kiosk.keeper.happening import (
    Ask,
    Dismissed,
    Ended,
    Event,
    Fail,
    Kill,
    Leave,
    Record,
    Start,
    Started,
    Ticked,
)
from kiosk.keeper.limits import Limits
from kiosk.keeper.process import Process
from kiosk.keeper.state import State

NOT_STARTED = 127
"""The exit code of what could not be started, as shells know it."""

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")

Inbox = SimpleQueue[tuple[Process | None, Event]]
"""Events with the process that tells them: one that is gone has nothing to say any more."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept: `command` with `arguments`, and between them what the keeper says to the show.

    That is `--kept`, and where there is something to say `--resume JSON` and `--avoid BUNDLE`s.
    `data` is the stand's folder; `stands` tells whether what is installed there is shown.
    """

    command: Sequence[str]
    arguments: Sequence[str]
    data: Path
    stands: bool = True


def keep(kept: Kept, limits: Limits) -> int:
    """Starts the show again and again until it is ended on purpose; the exit code."""
    inbox: Inbox = SimpleQueue()
    with _dismissed_by_signals(inbox):
        return _Keeper(kept, limits, inbox).run()


class _Keeper:
    def __init__(self, kept: Kept, limits: Limits, inbox: Inbox) -> None:
        self._kept = kept
        self._limits = limits
        self._inbox = inbox
        self._process: Process | None = None

    def run(self) -> int:
        state = State(time.monotonic())
        while True:
            event = self._next(state)
            state, actions = decide(state, event, time.monotonic(), self._limits)
            for action in actions:
                match action:
                    case Leave(code):
                        return code
                    case Start():
                        started = self._start(action)
                        state, _ = decide(state, started, time.monotonic(), self._limits)
                    case _:
                        self._do(action)

    def _next(self, state: State) -> Event:
        """What happens next, or that time has passed."""
        seconds = self._limits.tick
        if state.show is None:
            seconds = min(seconds, max(0.0, state.start_at - time.monotonic()))
        try:
            process, event = self._inbox.get(timeout=seconds)
        except Empty:
            return Ticked()
        return event if process in (None, self._process) else Ticked()

    def _start(self, start: Start) -> Started:
        trial = stand.on_trial(self._kept.data) if self._kept.stands else None
        command = [*self._kept.command, *_said(start), *self._kept.arguments]
        try:
            self._process = Process(command, lambda *told: self._inbox.put(told))
        except OSError:
            self._process = None
            self._inbox.put((None, Ended(NOT_STARTED)))
            return Started()
        return Started(trial)

    def _do(self, action: Ask | Kill | Fail | Record) -> None:
        match action:
            case Fail(bundle):
                stand.mark_failed(self._kept.data, bundle)
            case Record(end):
                stand.record(self._kept.data, end)
            case Ask() | Kill() if self._process is None:
                pass  # it could not even be started
            case Ask():
                self._process.ask()
            case Kill():
                self._process.kill()
            case _ as never:
                assert_never(never)


def _said(start: Start) -> list[str]:
    """What the show is told in words that only the keeper uses."""
    words = ["--kept"]
    if start.where is not None:
        words += ["--resume", json.dumps(start.where)]
    for bundle in sorted(start.avoid):
        words += ["--avoid", bundle]
    return words


@contextmanager
def _dismissed_by_signals(inbox: Inbox) -> Iterator[None]:
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    before = {
        number: signal.signal(number, lambda *_: inbox.put((None, Dismissed())))
        for number in numbers
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
