"""What went wrong on this stand lately, for its staff."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.bundle.store import shelved
from kiosk.bundle.store.places import SHORT
from kiosk.inbox.choice import refused
from kiosk.inbox.memory import recall
from kiosk.keeper.ends import End, Kind, recent
from kiosk.staff.state import Line
from kiosk.words import wording

Words = Mapping[str, str]


def troubles(data: Path, words: Words, language: str) -> tuple[Line, ...]:
    """What the inbox holds and the stand did not take in; then how shows ended, each once, the
    newest first, with how often it happened. `words` are those of `language`. Raises nothing.
    """
    titles = {entry.id: entry.manifest.title for entry in shelved(data) if entry.manifest}
    found = [_line(end, titles, words) for end in reversed(recent(data))]
    ends = (_counted(line, count, words) for line, count in Counter(found).items())
    return (*_refused(data, words, language), *ends)


def _refused(data: Path, words: Words, language: str) -> Iterator[Line]:
    for name, problems in refused(recall(data)).items():
        said = wording(problems[0], language)
        place = words["wrong_inbox"].replace("{file}", name)
        yield Line(True, place, said.what, said.cure)


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
