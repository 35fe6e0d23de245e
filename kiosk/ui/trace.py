"""What happened on the screen and when, one JSON object a line, for whoever watches a run.

Each has `t` (monotonic seconds) and `event`: start, first_frame, input {kind},
shown {screen, stop, language}, complete {stop, lacking}, problem {text}; and frame, on request.
A talk tells scrolled, seats {audience, presenter}, and talk {stop, told, seen, language, cover,
frozen}.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TextIO

from kiosk.problems import Problem
from kiosk.visit.view import Shown
from kiosk.words import worded


class Trace:
    """Writes lines to `file`, each at once; to nowhere when there is no file."""

    def __init__(self, file: Path | None, frames: bool = False) -> None:
        """Goes on at the end of `file`; `frames` tells whether every frame gets a line too."""
        self.frames = frames
        self._out: TextIO | None = None
        if file is not None:
            self._out = file.open("a", encoding="utf-8", buffering=1)

    def __enter__(self) -> Trace:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Ends the file."""
        if self._out is not None:
            self._out.close()

    def write(self, event: str, **details: object) -> None:
        """One line."""
        if self._out is not None:
            line = {"t": round(time.monotonic(), 4), "event": event, **details}
            self._out.write(json.dumps(line, ensure_ascii=False) + "\n")

    def input(self, kind: str) -> None:
        """Somebody did something: touch, mouse, wheel or key."""
        self.write("input", kind=kind)

    def shown(self, now: Shown) -> None:
        """Another screen, stop or language; over any of them, the countdown."""
        screen = "countdown" if now.seconds_left else now.screen
        self.write("shown", screen=screen, stop=now.stop, language=now.language)

    def complete(self, stop: str, lacking: int) -> None:
        """The screen is whole; `lacking` frames went by without all its pictures."""
        self.write("complete", stop=stop, lacking=lacking)

    def scrolled(self) -> None:
        """One step on in a talk has shown more of the page."""
        self.write("scrolled")

    def frame(self) -> None:
        """Another frame is on the screen."""
        if self.frames:
            self.write("frame")

    def problem(self, problem: Problem) -> None:
        """Something is wrong that visitors need not know."""
        self.write("problem", text=worded(problem))
