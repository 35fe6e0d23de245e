"""When `kiosk run` cannot show anything: one clear word on stderr, and an exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stage.server import Server
from tests.walk import bundles

pytest_plugins = ["tests.stage.fixtures"]

ERRORS, USAGE, UNREADABLE, NO_SCREEN = 1, 2, 3, 5
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
NO_DISPLAY = ":4711"


def run(
    *arguments: str, environment: dict[str, str], folder: Path
) -> subprocess.CompletedProcess[str]:
    """Runs the kiosk to its end in `folder`, where a core dump would be left."""
    command = [sys.executable, "-m", "kiosk", "run", *arguments]
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=30
    )


@pytest.mark.parametrize("display", [{}, {"DISPLAY": NO_DISPLAY}, {"DISPLAY": "nonsense"}])
@pytest.mark.parametrize("platform", [{}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_screen_it_says_so_in_one_sentence(
    display: dict[str, str], platform: dict[str, str], tmp_path: Path
) -> None:
    without = {key: value for key, value in os.environ.items() if key not in SCREENS}
    ended = run(environment={**without, **display, **platform}, folder=tmp_path)
    assert ended.returncode == NO_SCREEN
    assert ended.stderr.startswith("kiosk: there is no screen")
    assert len(ended.stderr.splitlines()) == 1
    assert ended.stdout == ""
    assert not list(tmp_path.iterdir())


def test_errors_in_the_content_are_listed_and_nothing_is_shown(
    plain_screen: Server, environment: dict[str, str], tmp_path: Path
) -> None:
    bundle = bundles.misspell(bundles.whole(tmp_path / "bundle"))
    trace = tmp_path / "trace.jsonl"
    ended = run(str(bundle), "--trace", str(trace), environment=environment, folder=tmp_path)
    assert ended.returncode == ERRORS
    assert any(line.startswith("content.yaml:8:") for line in ended.stderr.splitlines())
    assert "Traceback" not in ended.stderr
    assert not trace.exists()
    assert plain_screen.picture().getbbox() is None


def test_a_path_that_does_not_exist_is_named(environment: dict[str, str], tmp_path: Path) -> None:
    ended = run("nowhere", environment=environment, folder=tmp_path)
    assert ended.returncode == UNREADABLE
    assert "nowhere" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [("--language", "de"), ("--size", "big"), ("--idle", "0"), ("--screen", "one"), ("--fast",)],
)
def test_wrong_usage_is_told(
    arguments: tuple[str, ...], environment: dict[str, str], tmp_path: Path
) -> None:
    bundle = bundles.whole(tmp_path / "bundle")
    ended = run(str(bundle), *arguments, environment=environment, folder=tmp_path)
    assert ended.returncode == USAGE
    assert arguments[-1].lstrip("-") in ended.stderr
    assert "Traceback" not in ended.stderr
