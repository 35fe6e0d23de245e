"""`kiosk run` as a process on a machine with settings of its own."""

from __future__ import annotations

from pathlib import Path

from tests.stage.process import TracedProcess
from tests.walk import bundles
from tests.walk.walker import Start

pytest_plugins = ["tests.stage.fixtures"]


def _first_language(kiosk: TracedProcess) -> object:
    return next(event.details["language"] for event in kiosk.events if event.name == "shown")


def test_it_starts_with_what_could_be_read_and_tells_the_rest(start: Start, tmp_path: Path) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("language: fr\nscreen: 7\nscrean: 1\n")
    bundle = bundles.whole(tmp_path / "bundle")
    kiosk = start(str(bundle), "--settings", str(settings))
    assert _first_language(kiosk) == "fr"
    (problem,) = (event for event in kiosk.events if event.name == "problem")
    assert "[setting-unknown]" in str(problem.details["text"])


def test_an_option_goes_before_the_settings(start: Start, tmp_path: Path) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text("language: fr\n")
    bundle = bundles.whole(tmp_path / "bundle")
    kiosk = start(str(bundle), "--settings", str(settings), "--language", "nl")
    assert _first_language(kiosk) == "nl"


def test_pictures_are_kept_where_the_settings_say(start: Start, tmp_path: Path) -> None:
    settings = tmp_path / "settings.yaml"
    settings.write_text(f"folders:\n  cache: {tmp_path / 'elsewhere'}\n")
    start(str(bundles.whole(tmp_path / "bundle")), "--settings", str(settings))
    assert list((tmp_path / "elsewhere" / "renditions").glob("*.jpg"))
    assert not list((tmp_path / "cache").rglob("*.jpg"))
