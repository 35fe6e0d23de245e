"""Whatever single mistake is made in a right file: it loads, or the mistake's line is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.content.reader import read
from tests.content.bundles import GARDEN
from tests.content.mutations import Mutation, mutations

SHIPPED = Path(__file__).parents[2] / "content.yaml"


def _alone(file: Path, folder: Path) -> str:
    """The content without its translations; `folder` gets an empty file for each picture."""
    content = file.read_text(encoding="utf-8")
    for picture in re.findall(r"(?m)^[ -]*file: (\S+)", content):
        (folder / picture).parent.mkdir(parents=True, exist_ok=True)
        (folder / picture).touch()
    return re.sub(r"languages: \[(\w+).*\]", r"languages: [\1]", content)


def _fault(folder: Path, mutation: Mutation) -> str | None:
    (folder / "content.yaml").write_bytes(mutation.text.encode())
    problems = read(folder).problems
    places = {problem.mark.line for problem in problems}
    if places & mutation.lines or not (places or mutation.must_fail):
        return None
    told = [f"{problem.code} {problem.mark}" for problem in problems]
    return f"{mutation.what}: {told}, not on {sorted(mutation.lines)}"


@pytest.mark.parametrize(
    ("file", "step"),
    [
        (GARDEN / "content.yaml", 22),
        (SHIPPED, 66),
        pytest.param(GARDEN / "content.yaml", 1, marks=pytest.mark.slow),
        pytest.param(SHIPPED, 1, marks=pytest.mark.slow),
    ],
)
def test_one_mistake_is_named_where_it_is(tmp_path: Path, file: Path, step: int) -> None:
    content = _alone(file, tmp_path)
    assert _fault(tmp_path, Mutation("", content, frozenset())) is None
    mistakes = mutations(content, step)
    assert len(mistakes) > 90
    faults = (_fault(tmp_path, mistake) for mistake in mistakes)
    assert [fault for fault in faults if fault] == []
