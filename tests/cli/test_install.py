"""`kiosk bundle install` as staff and programs call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.bundle import store
from kiosk.cli import main
from kiosk.cli.data import SETTING
from kiosk.settings import variable
from tests.cli.installing import exhibition
from tests.content.bundles import GARDEN


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a stand that has nothing yet, and its staff read English."""
    folder = tmp_path / "data"
    monkeypatch.setenv(variable(SETTING), str(folder))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return folder


def test_an_installation_for_programs(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bundle", "install", str(GARDEN), "--json"]) == 0
    *steps, end = map(json.loads, capsys.readouterr().out.splitlines())
    told = [(each["step"], each["done"], each["of"]) for each in steps]
    assert {"read", "pictures", "store"} == {step for step, _, _ in told}
    assert [step for step, done, of in told if done == of] == ["read", "pictures", "store"]
    (entry,) = (each for each in store.shelved(data) if each.id == end["installed"])
    assert entry.manifest is not None
    assert (end["title"], end["version"]) == (entry.manifest.title, entry.manifest.version)
    assert end["problems"] == []
    (tmp_path / "x.kiosk").write_bytes(b"noise")
    assert main(["bundle", "install", str(tmp_path / "x.kiosk"), "--json"]) == 1
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["installed"] is None
    assert [problem["code"] for problem in last["problems"]] == ["archive-not"]


def test_a_stand_that_asks_for_signatures(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All of it as people do it: keys, packing, trusting, and a stick with an older one."""
    settings = tmp_path / "settings.yaml"
    settings.write_text("trust:\n  policy: require\n")
    keys, stand = str(tmp_path / "ours"), ["--settings", str(settings)]
    assert main(["keys", "new", keys]) == 0
    files = [str(tmp_path / f"{version}.kiosk") for version in (1, 2)]
    for version, file in enumerate(files, 1):
        packing = ["pack", exhibition(tmp_path, version), "-o", file, "--sign", f"{keys}.key"]
        assert main(packing) == 0
    capsys.readouterr()
    assert main(["bundle", "install", files[1], *stand]) == 1
    assert "[signature-key]" in capsys.readouterr().out
    assert main(["keys", "trust", f"{keys}.pub", *stand]) == 0
    assert main(["bundle", "install", files[1], *stand]) == 0
    assert main(["bundle", "install", exhibition(tmp_path, 1), *stand]) == 1
    assert "[signature-folder]" in capsys.readouterr().out
    assert main(["bundle", "install", files[0], *stand]) == 1
    assert "[signature-older]" in capsys.readouterr().out
    assert main(["bundle", "install", files[0], *stand, "--newer", "--older"]) == 1
    assert "[store-not-newer]" in capsys.readouterr().out
    assert main(["bundle", "install", files[0], *stand, "--older"]) == 0
    assert len(store.shelved(data)) == 2


def test_settings_that_are_wrong_are_told_where_they_matter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("trust:\n  polcy: off\n")
    source = exhibition(tmp_path, 1)
    assert main(["bundle", "install", source, "--settings", str(settings)]) == 1
    said = capsys.readouterr()
    assert "[signature-folder]" in said.out
    assert "[setting-unknown]" in said.err
    words = ["bundle", "install", source, "--settings", str(settings), "--json"]
    assert main(words) == 1
    (*_, last) = capsys.readouterr().out.splitlines()
    codes = [problem["code"] for problem in json.loads(last)["problems"]]
    assert codes == ["setting-unknown", "signature-folder"]


def test_what_is_refused_is_told_in_one_line(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.kiosk").write_bytes(b"noise")
    assert main(["bundle", "install", str(tmp_path / "x.kiosk")]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("x.kiosk:1:1: error: ")
    assert store.shelved(data) == ()


def test_a_folder_that_the_settings_name(tmp_path: Path, data: Path) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text(f"folders:\n  data: {tmp_path / 'named'}\n")
    words = ["bundle", "install", exhibition(tmp_path, 1), "--settings", str(settings)]
    assert main([*words, "--data", str(tmp_path / "option")]) == 0
    assert main(words) == 0  # a variable goes before the file
    assert store.shelved(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(variable(SETTING))
        assert main(words) == 0
    assert [len(store.shelved(tmp_path / name)) for name in ("named", "option")] == [1, 1]


def test_a_folder_of_its_own(tmp_path: Path, data: Path) -> None:
    other = tmp_path / "other"
    assert main(["bundle", "install", exhibition(tmp_path, 1), "--data", str(other)]) == 0
    assert len(store.shelved(other)) == 1
    assert not data.exists()
