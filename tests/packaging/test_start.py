"""The start scripts as real processes, with a real environment in a tiny checkout."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import time
from pathlib import Path

import pytest

from tests.packaging import tiny
from tests.packaging.tiny import Checkout

POSIX = pytest.mark.skipif(os.name == "nt", reason="sends a POSIX signal")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return tiny.make(tmp_path)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    checkout = tiny.make(tmp_path_factory.mktemp("installed"))
    first = checkout.start("run.py")
    assert first.returncode == 0, first.stderr
    assert "Making the folder .venv" in first.stderr
    assert first.stderr.endswith("Ready.\n")
    return checkout


def reported(result: subprocess.CompletedProcess[str]) -> list[object]:
    """Return the arguments, the folder and the environment that the started program reports."""
    fields: list[object] = json.loads(result.stdout)
    return fields


def test_a_later_start_is_silent_and_passes_everything_on(
    installed: Checkout, tmp_path: Path
) -> None:
    before = installed.stamp.stat().st_mtime_ns
    result = installed.start("run.py", "check", "a b", "fail", folder=tmp_path)
    expected = [["check", "a b", "fail"], str(tmp_path), str(installed.root / ".venv")]
    assert (result.returncode, result.stderr) == (7, "")
    assert reported(result) == expected
    assert installed.stamp.stat().st_mtime_ns == before


def test_a_file_in_the_current_folder_does_not_replace_the_kiosk(
    installed: Checkout, tmp_path: Path
) -> None:
    (tmp_path / "kiosk.py").write_text("raise SystemExit(99)", "utf-8")
    assert installed.start("run.py", folder=tmp_path).returncode == 0


def test_tests_start_in_the_root_and_their_environment_serves_the_kiosk_too(
    installed: Checkout, tmp_path: Path
) -> None:
    result = installed.start("test.py", "-q", folder=tmp_path)
    assert "Installing the kiosk and its tools" in result.stderr
    assert "Making" not in result.stderr
    assert reported(result)[:2] == [["-q"], str(installed.root)]
    assert installed.start("run.py").stderr == ""
    measured = installed.start("test.py", "-q", KIOSK_COVERAGE="1")
    assert reported(measured)[0] == ["run", "-m", "pytest", "-q"]


def test_a_changed_project_is_installed_again_and_a_failure_leaves_the_old_one_whole(
    installed: Checkout,
) -> None:
    project = installed.root / "pyproject.toml"
    requires = installed.root / "requires"
    requires.write_text("Requires-Dist: absent-part\n", "utf-8")
    project.write_text(tiny.PROJECT + "# changed\n", "utf-8")
    failed = installed.start("run.py")
    assert failed.returncode == 5
    assert "the network could not be reached" in failed.stderr
    assert "Traceback" not in failed.stderr
    project.write_text(tiny.PROJECT, "utf-8")
    requires.write_text("", "utf-8")
    assert installed.start("run.py").stderr == ""


def test_a_first_installation_without_network_says_so_and_is_no_installation(
    checkout: Checkout,
) -> None:
    (checkout.root / "requires").write_text("Requires-Dist: absent-part\n", "utf-8")
    result = checkout.start("run.py")
    assert result.returncode == 5
    assert result.stderr.splitlines()[-1].startswith("Installing failed: the network")
    assert result.stdout == ""
    assert not checkout.stamp.exists()


@POSIX
def test_an_interrupted_installation_is_made_anew(checkout: Checkout) -> None:
    hold, building = checkout.root / "hold", checkout.root / "building"
    hold.touch()
    with checkout.begin("run.py") as interrupted:
        wait_until_there(building, interrupted)
        os.killpg(interrupted.pid, signal.SIGKILL)
    hold.unlink()
    result = checkout.start("run.py")
    assert result.returncode == 0
    assert "Making the folder .venv" in result.stderr


@POSIX
def test_two_starts_at_once_install_once(checkout: Checkout) -> None:
    hold, building = checkout.root / "hold", checkout.root / "building"
    hold.touch()
    with checkout.begin("run.py") as first, checkout.begin("run.py") as second:
        wait_until_there(building, first)
        hold.unlink()
        said = sorted([first.communicate(timeout=60)[1], second.communicate(timeout=60)[1]])
        assert (first.returncode, second.returncode) == (0, 0)
    assert said[0].startswith("Another start is preparing")
    assert "Making" not in said[0]
    assert said[1].endswith("Ready.\n")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="apt is a Linux program")
def test_missing_system_packages_are_installed_by_root_and_named_to_others(
    checkout: Checkout,
) -> None:
    if "debian" not in Path("/etc/os-release").read_text("utf-8"):
        pytest.skip("not a system of Debian's family")
    program(checkout, "dpkg-query", "exit 0")
    program(checkout, "apt-get", f'echo "$@" >> "{checkout.root}/apt"; echo "E: no luck"; exit 100')
    (checkout.programs / "env").symlink_to(shutil.which("env") or "/usr/bin/env")
    result = checkout.start("run.py")
    assert result.returncode == 5
    assert "sudo apt-get install --no-install-recommends" in result.stderr.splitlines()[-1]
    assert "libxcb-cursor0" in result.stderr.splitlines()[-1]
    if os.geteuid() == 0:
        asked = (checkout.root / "apt").read_text("utf-8").splitlines()
        assert asked[0] == "update"
        assert asked[1].startswith("install --yes")
        assert "E: no luck" in result.stderr
    else:
        assert not (checkout.root / "apt").exists()


def program(checkout: Checkout, name: str, body: str) -> None:
    """Put a shell script on the checkout's PATH."""
    path = checkout.programs / name
    path.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def wait_until_there(path: Path, process: subprocess.Popen[str]) -> None:
    """Wait for a file that a running process makes."""
    deadline = time.monotonic() + 60
    while not path.exists():
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < deadline
        try:
            process.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
