"""The screens of a talk stay lit: the desktop's own screen saver is asked, on a real bus."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from kiosk.ui.talk.awake import WHO, WHY, Awake


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"),
    reason="there is no bus of a desktop",
)
def test_the_screen_saver_is_asked_to_wait() -> None:
    command = ["dbus-run-session", sys.executable, "-m", "tests.ui.screen_saver"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == f"{WHO}: {WHY}\n"


def test_without_a_desktop_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    Awake().close()
