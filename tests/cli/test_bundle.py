"""`kiosk bundle` as staff call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.cli import main
from kiosk.cli.data import SETTING
from kiosk.settings import variable
from tests.cli.installing import exhibition, good

BUILT_IN = "built-in  What is social innovation?, 2026.1"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a stand that has nothing yet, and its staff read English."""
    folder = tmp_path / "data"
    monkeypatch.setenv(variable(SETTING), str(folder))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return folder


def test_a_stand_without_anything(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    assert main(["bundle", "list"]) == 0
    assert capsys.readouterr().out == f"{BUILT_IN}  (shown)\n"
    assert main(["bundle", "fsck"]) == 0
    assert capsys.readouterr().out == "No problems found.\n"
    assert not data.exists()


def test_install_list_activate_and_go_back(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = good(data, exhibition(tmp_path, 1))
    second = good(data, exhibition(tmp_path, 2))
    capsys.readouterr()
    assert main(["bundle", "list"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{second[:8]}  Small, 2  (shown)",
        f"{first[:8]}  Small, 1  (the one before)",
        f"{BUILT_IN}  (always there)",
    ]
    assert main(["bundle", "rollback"]) == 0
    assert capsys.readouterr().out == f"From the next start on: {first[:8]}  Small, 1  (shown).\n"
    assert main(["bundle", "activate", second[:8].upper()]) == 0
    assert capsys.readouterr().out == f"From the next start on: {second[:8]}  Small, 2  (shown).\n"
    assert store.to_show(data).id == second


def test_going_back_to_the_built_inexhibition(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good(data, exhibition(tmp_path, 1))
    capsys.readouterr()
    assert main(["bundle", "rollback"]) == 0
    assert capsys.readouterr().out == f"From the next start on: {BUILT_IN}  (shown).\n"
    assert store.to_show(data).id is None


def test_the_built_in_exhibition_can_be_chosen(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = good(data, exhibition(tmp_path, 1))
    assert main(["bundle", "activate", "built-in"]) == 0
    assert store.to_show(data).id is None
    assert main(["bundle", "rollback"]) == 0
    assert store.to_show(data).id == bundle
    assert "Small, 1  (shown)" in capsys.readouterr().out


def test_the_list_for_programs(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = good(data, exhibition(tmp_path, 1))
    assert main(["bundle", "install", exhibition(tmp_path, 2)]) == 0
    (data / "bundles" / ("f" * 64)).mkdir()
    capsys.readouterr()
    assert main(["bundle", "list", "--json"]) == 0
    active, pending, damaged, built_in = json.loads(capsys.readouterr().out)
    assert active == {
        "id": bundle,
        "short": bundle[:8],
        "title": "Small",
        "version": "1",
        "place": "active",
        "shown": True,
        "folder": str(data / "bundles" / bundle),
        "cover": None,
    }
    assert (pending["place"], pending["version"], pending["shown"]) == ("pending", "2", False)
    assert (damaged["id"], damaged["title"], damaged["place"]) == ("f" * 64, None, "kept")
    assert (built_in["id"], built_in["short"], built_in["place"]) == (None, "built-in", "built-in")
    assert Path(built_in["cover"]).is_file()


@pytest.mark.parametrize("typed", ["ffff", ""])
def test_a_name_that_is_not_there(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", "activate", typed]) == 2
    assert capsys.readouterr().err.startswith("kiosk: the name of no exhibition here begins with")


def test_repair(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = good(data, exhibition(tmp_path, 1))
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
    for words in (["install", exhibition(tmp_path, 1)], ["rollback"]):
        assert main(["bundle", *words]) == 1
        assert "[store-unwritable]" in capsys.readouterr().out
    assert store.to_show(data).id is None


@pytest.mark.parametrize("words", [[], ["install"], ["activate"], ["remove"]])
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", *words]) == 2
    assert "usage:" in capsys.readouterr().err
