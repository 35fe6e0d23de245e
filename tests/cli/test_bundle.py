"""`kiosk bundle` as staff call it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.cli import main
from kiosk.cli.data import VARIABLE
from tests.content.bundles import SMALL, write

NO_PICTURES = "".join(line for line in SMALL.splitlines(True) if "picture:" not in line)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a stand that has nothing yet, and its staff read English."""
    folder = tmp_path / "data"
    monkeypatch.setenv(VARIABLE, str(folder))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return folder


def _exhibition(folder: Path, version: int) -> str:
    content = NO_PICTURES.replace("version: 1", f"version: {version}")
    return str(write(folder / str(version), content))


def _good(data: Path, source: str) -> str:
    assert main(["bundle", "install", source]) == 0
    bundle = store.to_show(data).id
    assert bundle is not None
    store.mark_good(data, bundle)
    return bundle


def test_a_stand_without_anything(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    assert main(["bundle", "list"]) == 0
    assert capsys.readouterr().out == "The built-in exhibition is shown.\n"
    assert main(["bundle", "fsck"]) == 0
    assert capsys.readouterr().out == "No problems found.\n"
    assert not data.exists()


def test_install_list_activate_and_go_back(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = _good(data, _exhibition(tmp_path, 1))
    second = _good(data, _exhibition(tmp_path, 2))
    capsys.readouterr()
    assert main(["bundle", "list"]) == 0
    lines = [f"{second[:8]}  Small, 2  (shown)", f"{first[:8]}  Small, 1  (the one before)"]
    assert capsys.readouterr().out.splitlines() == lines
    assert main(["bundle", "rollback"]) == 0
    assert capsys.readouterr().out == f"From the next start on: {first[:8]}  Small, 1  (shown).\n"
    assert main(["bundle", "activate", second[:8].upper()]) == 0
    assert capsys.readouterr().out == f"From the next start on: {second[:8]}  Small, 2  (shown).\n"
    assert store.to_show(data).id == second


def test_going_back_to_the_built_in_exhibition(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _good(data, _exhibition(tmp_path, 1))
    capsys.readouterr()
    assert main(["bundle", "rollback"]) == 0
    assert capsys.readouterr().out == "From the next start on: the built-in exhibition.\n"


def test_a_folder_of_its_own(tmp_path: Path, data: Path) -> None:
    other = tmp_path / "other"
    assert main(["bundle", "install", _exhibition(tmp_path, 1), "--data", str(other)]) == 0
    assert len(store.shelved(other)) == 1
    assert not data.exists()


@pytest.mark.parametrize("typed", ["ffff", ""])
def test_a_name_that_is_not_there(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", "activate", typed]) == 2
    assert capsys.readouterr().err.startswith("kiosk: the name of no exhibition here begins with")


def test_what_is_refused_is_told_in_one_line(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.kiosk").write_bytes(b"noise")
    assert main(["bundle", "install", str(tmp_path / "x.kiosk")]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("x.kiosk:1:1: error: ")
    assert store.shelved(data) == ()


def test_repair(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = _good(data, _exhibition(tmp_path, 1))
    (data / "bundles" / bundle / "content.yaml").unlink()
    capsys.readouterr()
    assert main(["bundle", "fsck"]) == 1
    assert "[store-damaged]" in capsys.readouterr().out
    assert main(["bundle", "fsck", "--repair"]) == 0
    assert capsys.readouterr().out.endswith("Repaired.\n")
    assert main(["bundle", "fsck"]) == 0


def test_data_that_is_a_file(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.write_text("not a folder")
    for words in (["install", _exhibition(tmp_path, 1)], ["rollback"]):
        assert main(["bundle", *words]) == 1
        assert "[store-unwritable]" in capsys.readouterr().out
    assert store.to_show(data).id is None


@pytest.mark.parametrize("words", [[], ["install"], ["activate"], ["remove"]])
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", *words]) == 2
    assert "usage:" in capsys.readouterr().err
