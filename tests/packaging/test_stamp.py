"""When an installation is complete, current and in its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import stamp
from stamp import Purpose, Stamp


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[project]\n", "utf-8")
    return tmp_path


@pytest.fixture
def wanted(root: Path) -> Stamp:
    return stamp.wanted(root, Purpose.RUN)


def test_what_was_written_serves(root: Path, wanted: Stamp) -> None:
    stamp.write(root, wanted)
    assert stamp.read(root) == wanted
    assert wanted.serves(wanted)
    assert [path.name for path in root.glob("*.json*")] == [stamp.NAME]


def test_an_installation_for_development_serves_the_kiosk_but_not_the_reverse(root: Path) -> None:
    run, dev = stamp.wanted(root, Purpose.RUN), stamp.wanted(root, Purpose.DEV)
    assert dev.serves(run)
    assert not run.serves(dev)
    assert run.fits(dev)


def test_a_copied_checkout_is_made_anew(wanted: Stamp) -> None:
    copied = replace(wanted, root="/somewhere/else")
    assert not copied.serves(wanted)
    assert not copied.fits(wanted)


def test_another_python_is_made_anew(wanted: Stamp) -> None:
    older = replace(wanted, python="3.10")
    assert not older.serves(wanted)
    assert not older.fits(wanted)


def test_a_changed_project_is_added_to(root: Path, wanted: Stamp) -> None:
    (root / "pyproject.toml").write_text("[project] # changed\n", "utf-8")
    changed = stamp.wanted(root, Purpose.RUN)
    assert not wanted.serves(changed)
    assert wanted.fits(changed)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"root": "/", "later": 1}', "\x00"])
def test_a_damaged_stamp_is_none(root: Path, text: str) -> None:
    (root / stamp.NAME).write_text(text, "utf-8")
    assert stamp.read(root) is None


def test_a_removed_stamp_is_none(root: Path, wanted: Stamp) -> None:
    stamp.write(root, wanted)
    stamp.remove(root)
    stamp.remove(root)
    assert stamp.read(root) is None
