"""Every mistake in content.yaml is reported with its code at its very place."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from kiosk.content import events
from kiosk.content.report import HARMLESS
from kiosk.problems import Severity
from tests.content.bundles import SMALL, found, read_text, unmarked
from tests.content.wrong import SCHEMA, YAML


def _example(old: str, new: str) -> tuple[str, int, int]:
    assert SMALL.count(old) == 1
    return unmarked(SMALL.replace(old, new))


def test_right_example_has_no_problem(tmp_path: Path) -> None:
    assert read_text(tmp_path, SMALL).problems == ()


@pytest.mark.parametrize(("code", "old", "new"), [*YAML, *SCHEMA])
def test_problem_and_its_place(tmp_path: Path, code: str, old: str, new: str) -> None:
    content, line, column = _example(old, new)
    reading = read_text(tmp_path, content)
    assert found(reading) == [(code, line, column)]
    (problem,) = reading.problems
    stops_the_show = problem.severity is Severity.ERROR and code not in HARMLESS
    assert (reading.exhibition is None) == stops_the_show
    assert reading.readable


@pytest.mark.parametrize(("code", "old", "new"), YAML)
def test_same_without_libyaml(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, old: str, new: str
) -> None:
    monkeypatch.setattr(events, "_LOADER", yaml.SafeLoader)
    content, line, column = _example(old, new)
    assert found(read_text(tmp_path, content)) == [(code, line, column)]
