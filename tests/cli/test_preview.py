"""`kiosk preview` as a process: what it refuses, and what it opens a window for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.content.bundles import SMALL, write

CONTENT = "".join(line for line in SMALL.splitlines(True) if "picture:" not in line)


def test_a_packed_exhibition_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = tmp_path / "small.kiosk"
    assert main(["pack", str(write(tmp_path / "bundle", CONTENT)), "-o", str(packed)]) == 0
    capsys.readouterr()
    assert main(["preview", str(packed)]) == 2
    assert capsys.readouterr() == (
        "",
        f"kiosk: {packed} is a packed exhibition: it cannot be written in, so it has no preview.\n"
        f"Preview the folder that it was packed from, or show it with `kiosk run {packed}`.\n",
    )


@pytest.mark.skipif(os.name == "nt", reason="ended by a signal")
@pytest.mark.parametrize("content", [CONTENT, "format: ["])
def test_it_runs_until_it_is_ended(tmp_path: Path, content: str) -> None:
    program = (
        "import sys; from PySide6.QtCore import QTimer; from kiosk.ui import preview\n"
        "look = preview.Preview.look\n"
        "def seen(self):\n    look(self); print('looked', flush=True)\n"
        "preview.Preview.look = seen\n"
        "from kiosk.cli import main; sys.exit(main())\n"
    )
    cache = {"XDG_CACHE_HOME": str(tmp_path / "cache"), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", program, "preview", str(write(tmp_path / "small", content))],
        env={**os.environ, **cache, "QT_QUICK_BACKEND": "software"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "looked\n"
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (0, "")
