"""`kiosk start`, and `kiosk` without a word: real processes, ended as the system ends them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

NO_SCREEN = 5
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
PATIENCE = 30.0
CACHE = "home/.cache/exhibition-kiosk"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and homes as on Linux")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home of the test's own, and no screen."""
    (tmp_path / "home").mkdir()
    kept = {
        key: value
        for key, value in os.environ.items()
        if key not in SCREENS and not key.startswith("XDG_")
    }
    return {**kept, "HOME": str(tmp_path / "home"), "LC_ALL": "C.UTF-8"}


@pytest.mark.parametrize("words", [[], ["start"]])
def test_it_opens_and_ends_when_the_system_asks(
    tmp_path: Path, environment: dict[str, str], words: list[str]
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            cover_is_there(process, tmp_path)
            process.send_signal(signal.SIGTERM)
            out, error = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    assert (process.returncode, out, error) == (0, "", "")
    assert [path.name for path in tmp_path.iterdir()] == ["home"]


def cover_is_there(process: subprocess.Popen[str], folder: Path) -> None:
    """Waits until the example's first picture is prepared: the window is there long since."""
    deadline = time.monotonic() + PATIENCE
    while not list((folder / CACHE).rglob("*.jpg")):
        assert process.poll() is None
        assert time.monotonic() < deadline
        os.sched_yield()


@pytest.mark.parametrize("words", [[], ["start"]])
@pytest.mark.parametrize("platform", [{}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_screen_it_says_so_in_one_sentence(
    tmp_path: Path, environment: dict[str, str], words: list[str], platform: dict[str, str]
) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        env={**environment, **platform},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert (ended.returncode, ended.stdout) == (NO_SCREEN, "")
    assert ended.stderr.startswith("kiosk: there is no screen")
    assert len(ended.stderr.splitlines()) == 1


def test_no_qt_is_loaded_before_it_shows() -> None:
    program = (
        "import sys; from kiosk import cli;"
        "cli._parser().parse_args(['start']);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], timeout=PATIENCE).returncode == 0


def test_where_qt_cannot_start_it_says_so(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6/__init__.py").write_text("raise ImportError('libEGL.so.1 is missing')")
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk"],
        env={**environment, "PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert (ended.returncode, ended.stdout) == (NO_SCREEN, "")
    assert "Qt cannot start on this machine (libEGL.so.1 is missing)" in ended.stderr
