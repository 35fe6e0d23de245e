"""What went wrong on this stand lately, for its staff."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from kiosk.bundle.store import shelved
from kiosk.bundle.store.places import SHORT
from kiosk.keeper.ends import End, Kind, recent
from kiosk.staff.state import Line

Words = Mapping[str, str]


def troubles(data: Path, words: Words) -> tuple[Line, ...]:
    """Each once, the newest first, with how often it happened. Raises nothing."""
    titles = {entry.id: entry.manifest.title for entry in shelved(data) if entry.manifest}
    found = [_line(end, titles, words) for end in reversed(recent(data))]
    return tuple(_counted(line, count, words) for line, count in Counter(found).items())


def _line(end: End, titles: Mapping[str, str], words: Words) -> Line:
    if end.kind is Kind.FAILED:
        title = titles.get(end.bundle or "", (end.bundle or "")[:SHORT])
        return Line(True, "", words["wrong_failed"].replace("{title}", title), "")
    page = words["wrong_page"].replace("{page}", end.page) if end.page else ""
    return Line(True, "", words[f"wrong_{end.kind}"], page)


def _counted(line: Line, count: int, words: Words) -> Line:
    if count == 1:
        return line
    times = words["wrong_times"].replace("{count}", str(count))
    return Line(line.grave, times, line.what, line.cure)
