"""Exhibitions to install, and the file system of a stand as tests look at it."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle import store
from kiosk.bundle.store.places import Places
from kiosk.content.reader import Reading
from kiosk.problems import Problem
from tests.bundle.zips import DEFLATED, PICTURE, File, archive
from tests.bundle.zips import write as write_archive
from tests.content.bundles import SMALL


def judge(reading: Reading) -> tuple[Problem, ...]:
    """What the reading itself tells; no picture is opened."""
    return reading.problems


def packed(folder: Path, version: int) -> Path:
    """A `.kiosk` file of an exhibition in this version."""
    content = SMALL.replace("version: 1", f"version: {version}")
    folder.mkdir(parents=True, exist_ok=True)
    files = [File("content.yaml", content.encode(), DEFLATED), PICTURE]
    return write_archive(folder, archive(files), f"small-{version}.kiosk")


def install(data: Path, source: Path) -> str:
    """The name of the bundle, which has to go well."""
    installed = store.install(data, source, judge)
    assert installed.id is not None, installed.problems
    return installed.id


def install_good(data: Path, source: Path) -> str:
    """The same, shown and marked good."""
    bundle = install(data, source)
    assert store.to_show(data).id == bundle
    store.mark_good(data, bundle)
    return bundle


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """The code of each problem."""
    return [problem.code for problem in problems]


def litter(data: Path) -> list[str]:
    """Everything that is neither a bundle nor one of the stand's own files."""
    own = {"bundles", "staging", "state.json", "state.copy.json", "lock"}
    beside = [path.name for path in data.iterdir() if path.name not in own]
    return [*beside, *(path.name for path in Places(data).left_over())]
