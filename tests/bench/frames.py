"""The moments of frames, as a trace tells them, and how far they are apart."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of monotonic seconds; `since` counts as a frame: the moment of the touch."""

    since: float
    until: float


@dataclass(slots=True)
class Phase:
    """What a finger did, when, and the processor seconds that the kiosk spent on it."""

    name: str
    spans: list[Span] = field(default_factory=list)
    processor: float = 0.0

    def row(self, frames: list[float]) -> str:
        """The line of the table: frames, then gaps in ms, then processor seconds."""
        gaps = [gap for span in self.spans for gap in gaps_in(span, frames)]
        parts = quantiles(gaps, n=100, method="inclusive") if len(gaps) > 1 else [0.0] * 99
        figures = (median(gaps or [0.0]), parts[94], parts[98], max(gaps, default=0.0))
        cells = "".join(f"{figure:9.1f}" for figure in figures)
        seconds = sum(span.until - span.since for span in self.spans)
        return f"{self.name:44}{len(gaps):8}{cells}{self.processor:9.2f}{seconds:9.1f}"


def heading(title: str) -> str:
    """The line above the rows."""
    names = ("frames", "median", "p95", "p99", "max", "cpu s", "of s")
    return f"{title:44}{names[0]:>8}" + "".join(f"{name:>9}" for name in names[1:])


def gaps_in(span: Span, frames: list[float]) -> list[float]:
    """The milliseconds between the frames of a span, the first one counted from its beginning."""
    moments = [span.since, *(frame for frame in frames if span.since < frame <= span.until)]
    return [1000 * (later - earlier) for earlier, later in pairwise(moments)]


def frames_of(trace: Path) -> list[float]:
    """The moment of every frame in a trace."""
    lines = map(json.loads, trace.read_text("utf-8").splitlines())
    return [line["t"] for line in lines if line["event"] == "frame"]
