"""Traces of shows, of which each goes on at the end of the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def lines(trace: Path, since: float = 0.0) -> list[dict[str, Any]]:
    """The whole lines of a trace that were written after a moment of the monotonic clock."""
    try:
        text = trace.read_text("utf-8")
    except FileNotFoundError:
        return []
    whole = [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]
    return [line for line in whole if line["t"] > since]


def first_shown(trace: Path, since: float = 0.0) -> dict[str, Any] | None:
    """What a show began with, once a page of it stands complete."""
    told = lines(trace, since)
    if not any(line["event"] == "complete" for line in told):
        return None
    return next(line for line in told if line["event"] == "shown")
