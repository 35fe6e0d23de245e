"""`kiosk run` started from other places: another folder, and a machine without any network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stage.process import TracedProcess, named
from tests.walk import bundles, keyboard
from tests.walk.walker import PATIENCE

pytest_plugins = ["tests.stage.fixtures"]

ROOT = Path(__file__).parents[2]
IS_ROOT = sys.platform == "linux" and os.geteuid() == 0
OFFLINE = ("unshare", "-n" if IS_ROOT else "-rn")  # a chroot refuses root the namespace of users


def can_be_offline() -> bool:
    """Whether this machine lets us have a network namespace without interfaces."""
    if shutil.which(OFFLINE[0]) is None:
        return False
    return subprocess.run([*OFFLINE, "true"], capture_output=True).returncode == 0


def kiosk(trace: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", "run", "--trace", str(trace), *arguments]


def routes(pid: int) -> list[str]:
    """The ways out of this machine, as a process sees them: lines of the kernel's tables."""
    four, six = (Path(f"/proc/{pid}/net/{name}") for name in ("route", "if_inet6"))
    return four.read_text().splitlines()[1:] + six.read_text().splitlines()


def test_another_working_directory(environment: dict[str, str], tmp_path: Path) -> None:
    bundles.whole(tmp_path / "elsewhere" / "bundle")
    trace = tmp_path / "trace.jsonl"
    command = ["env", "-C", str(tmp_path / "elsewhere"), *kiosk(trace, "bundle")]
    with TracedProcess(command, trace, {**environment, "PYTHONPATH": str(ROOT)}) as process:
        complete = process.wait_for(named("complete"), PATIENCE)
        assert complete.details["stop"] == bundles.FIRST


@pytest.mark.skipif(not can_be_offline(), reason="no network namespaces here")
@pytest.mark.skipif(not keyboard.available(), reason="xdotool is not installed")
def test_no_network_at_all(environment: dict[str, str], tmp_path: Path) -> None:
    trace = tmp_path / "trace.jsonl"
    with TracedProcess([*OFFLINE, *kiosk(trace)], trace, environment) as process:
        process.wait_for(named("complete"), PATIENCE)
        assert routes(process.pid) == []
        keyboard.press(environment, "Return")
        process.wait_for(named("shown", screen="page"), PATIENCE)
        process.wait_for(named("complete"), PATIENCE)
        assert not [event for event in process.events if event.name == "problem"]
        assert process.end() == 0
        assert process.output() == ""
