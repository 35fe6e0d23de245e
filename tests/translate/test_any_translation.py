"""Whatever a person has written so far: all of it is still there, and it says the same."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings

from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.content.source import parse
from kiosk.problems import Severity
from kiosk.translate.desk import State
from tests.content.bundles import write
from tests.translate.bundles import Written, bundles
from tests.translate.updating import ENGLISH, TOP, model, update

GROWING = ("[", "{", "- ")
"""What a line has that may get something within it."""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bundles())
@example(Written(TOP + 'sections: [{id: one, title: "a\\rb"}]\n', "language: en\n"))
def test_nothing_that_a_person_wrote_is_lost(written: Written) -> None:
    for line_end in ("\n", "\r\n"):
        before = written.translation.replace("\n", line_end)
        with tempfile.TemporaryDirectory() as name:
            folder = write(Path(name), written.content, en=before)
            said = model(folder)
            data, outcome = update(folder, written.content, before)
            assert said is not None
            assert model(folder) == said
            assert (folder / ENGLISH).read_bytes() == data
        _check_lines(before.split(line_end), data.decode().split(line_end))
        _check_words(_scalars(before.encode()), _scalars(data))
        assert not outcome.count(State.OUTDATED)
        assert not [p for p in outcome.problems if p.severity is Severity.ERROR]


def _check_lines(before: list[str], after: list[str]) -> None:
    """Every line is there, in its order; the last one may be empty."""
    rest = iter(after)
    for line in before:
        assert any(_is_same(line, new) for new in rest), line


def _is_same(line: str, new: str) -> bool:
    if not any(sign in line for sign in GROWING):
        return line == new
    rest = iter(new)
    return all(letter in rest for letter in line)


def _check_words(before: list[str], after: list[str]) -> None:
    rest = iter(after)
    for words in before:
        assert words in rest, words


def _scalars(data: bytes) -> list[str]:
    report = Report()
    root = parse(data, "x", report)
    assert report.problems() == ()
    assert root is not None
    return [text for text in _of(root) if text.strip()]


def _of(node: Node) -> list[str]:
    match node:
        case Scalar(text=text):
            return [text.rstrip("\n")]
        case Sequence(items=items):
            return [text for item in items for text in _of(item)]
        case Mapping(entries=entries):
            return [text for key, entry in entries.items() for text in (key, *_of(entry.value))]
