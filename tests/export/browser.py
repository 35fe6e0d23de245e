"""Chromium without a window, and without any network where this user may take it away."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

CHROMIUM = pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed")

_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def browse(page: Path, *options: str) -> str:
    """What Chromium writes when it opens the page, which must not need a network."""
    away = ("unshare", "--net") if os.geteuid() == 0 and shutil.which("unshare") else ()
    with TemporaryDirectory() as profile:
        command = [*away, "chromium", *_OPTIONS, f"--user-data-dir={profile}", *options]
        done = subprocess.run([*command, page.as_uri()], capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout.decode()


def printed(page: Path, target: Path) -> Path:
    """The page as somebody prints it, without what a browser adds at its edges."""
    browse(page, "--no-pdf-header-footer", f"--print-to-pdf={target}")
    return target
