"""`kiosk settings`, and what `kiosk run` makes of the settings."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.run import options
from kiosk.content.reader import read
from kiosk.settings import Settings
from tests.content.bundles import GARDEN


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def _file(folder: Path, text: str) -> Path:
    path = folder / "mine.yaml"
    path.write_text(text)
    return path


def test_each_value_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _file(tmp_path, "idle: 2 min\nallow_quit: no\n")
    monkeypatch.setenv("KIOSK_CONFIG", str(file))
    monkeypatch.setenv("KIOSK_SCREEN", "2")
    assert main(["settings"]) == 0
    first, _, *rows = capsys.readouterr().out.splitlines()
    assert first == str(file)
    told = {row.split()[0]: row.split(maxsplit=1)[1] for row in rows}
    assert told["screen"].split() == ["2", "KIOSK_SCREEN"]
    assert told["idle"].split() == ["120", "s", f"{file}:1:7"]
    assert told["allow_quit"].split() == ["no", f"{file}:2:13"]
    assert told["corner"].split() == ["top-left", "not", "set"]
    assert told["language"].split() == ["-", "not", "set"]
    assert len(rows) == 12


def test_what_is_wrong_is_told_and_the_rest_holds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _file(tmp_path, "screan: 2\nidle: 90\n")
    assert main(["settings", "--settings", str(file)]) == 1
    said = capsys.readouterr().out
    assert said.endswith(
        f'{file}:1:1: error: There is no setting "screan" here. '
        'Did you mean "screen"? [setting-unknown]\n'
    )
    assert "90 s" in said


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = _file(tmp_path, "screan: 2\ntrust: {policy: warn}\nfolders: {inbox: ~/in}\n")
    assert main(["settings", "--json", "--settings", str(file)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["file"] == str(file)
    settings = told["settings"]
    assert settings["trust.policy"] == {"value": "warn", "source": "file", "place": f"{file}:2:17"}
    assert settings["trust.keys"] == {"value": [], "source": "default", "place": ""}
    assert settings["folders.inbox"]["value"] == str(Path.home() / "in")
    assert settings["screen"]["value"] == 1
    assert [problem["code"] for problem in told["problems"]] == ["setting-unknown"]


def test_a_named_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "--settings", str(tmp_path / "no.yaml")]) == 1
    assert "[file-unreadable]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("settings", "language", "idle"),
    [
        (Settings(), "en", 90.0),
        (Settings(language="nl", idle=30.0), "nl", 30.0),
        (Settings(language="fr"), "en", 90.0),
    ],
)
def test_the_machine_decides_where_the_exhibition_speaks_too(
    settings: Settings, language: str, idle: float
) -> None:
    exhibition = read(GARDEN).exhibition
    assert exhibition is not None
    assert (exhibition.languages, exhibition.idle) == (("en", "nl", "tr"), 90.0)
    shown = options(argparse.Namespace(windowed=False, size=None), exhibition, settings)
    assert (shown.language, shown.limits.idle) == (language, idle)


def test_screen_and_measures_are_the_machine_s() -> None:
    exhibition = read(GARDEN).exhibition
    assert exhibition is not None
    settings = Settings(screen=2, distance=150.0, diagonal=55.0, allow_quit=False)
    shown = options(argparse.Namespace(windowed=True, size=(640, 480)), exhibition, settings)
    assert (shown.screen, shown.distance, shown.diagonal, shown.locked) == (2, 150.0, 55.0, True)
