"""Whatever single mistake is made in a right file: it loads, or the mistake's line is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content.reader import read
from tests.content.bundles import GARDEN
from tests.content.mutations import Mutation, mutations


def _sample() -> str:
    content = (GARDEN / "content.yaml").read_text(encoding="utf-8")
    return content.replace("[en, nl, tr]", "[en]")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    shutil.copytree(GARDEN / "assets/pictures", folder / "assets/pictures")
    return folder


def _check(bundle: Path, mutation: Mutation) -> str | None:
    (bundle / "content.yaml").write_bytes(mutation.text.encode())
    reading = read(bundle)
    places = [problem.mark.line for problem in reading.problems]
    if mutation.must_fail and not places or (places and not mutation.lines & set(places)):
        told = [f"{problem.code} {problem.mark}" for problem in reading.problems]
        return f"{mutation.what}: {told}, not on {sorted(mutation.lines)}"
    return None


def test_one_mistake_is_named_where_it_is(bundle: Path) -> None:
    mistakes = mutations(_sample())
    assert len(mistakes) > 1000
    assert [wrong for mistake in mistakes if (wrong := _check(bundle, mistake))] == []
