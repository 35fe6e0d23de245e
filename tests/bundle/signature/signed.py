"""Signed files for tests, always by the same hand; and the stock minisign, where it is."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.bundle.signature import SecretKey, sign

OURS = SecretKey(bytes(range(8)), bytes(range(32)))
THEIRS = SecretKey(bytes(range(8, 16)), bytes(range(32, 64)))
COMMENT = "file:a.kiosk version:1"

NEEDS_MINISIGN = pytest.mark.skipif(
    shutil.which("minisign") is None, reason="minisign is not installed"
)


def signed(folder: Path, content: bytes = b"PK and all the rest") -> tuple[Path, Path]:
    """A file, and the signature beside it that OURS made."""
    file = folder / "a.kiosk"
    file.write_bytes(content)
    return file, sign(file, OURS, COMMENT)


def minisign(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """What the stock minisign says to `words`."""
    command = ["minisign", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
