"""Kills at random moments: `python3 packaging/test.py -m slow tests/bundle/store/test_kills.py`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs fork")


@pytest.mark.parametrize(
    ("count", "seed"), [(20, 1), pytest.param(300, 2, marks=pytest.mark.slow)], ids=str
)
def test_kills_at_random_moments(tmp_path: Path, count: int, seed: int) -> None:
    command = [sys.executable, "-m", "tests.bundle.store.kills", str(tmp_path), str(count)]
    ended = subprocess.run(
        [*command, str(seed)], capture_output=True, text=True, check=False, timeout=300
    )
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) > count / 10
