"""The fuzzer itself: that a short run ends well, and that it would see what it looks for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.fuzz_check import Judge, tried

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs limits that others lack")


def test_a_short_run_ends_well() -> None:
    command = [sys.executable, str(Path(__file__).with_name("fuzz_check.py"))]
    options = ["--minutes", "0.03", "--seed", "1"]
    ended = subprocess.run(command + options, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stdout
    assert ended.stdout.endswith("; 0 bundles went wrong\n")


def test_a_judge_that_takes_too_long_is_ended_and_another_goes_on(tmp_path: Path) -> None:
    judge = Judge(tmp_path)
    judge.stop()
    answer = judge.ask(tmp_path / "x")
    assert "took over" in str(answer["raised"])
    assert judge.ask(tmp_path / "x") == {"codes": ["bundle-missing"]}
    judge.end()


def test_what_is_left_behind_is_seen(tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()

    class Careless(Judge):
        def ask(self, path: Path) -> dict[str, object]:
            (path.parent.parent / "outside").touch()
            return super().ask(path)

    judge = Careless(temporary)
    assert "left behind" in str(tried(1, tmp_path, judge, tmp_path / "kept")["raised"])
    judge.end()
    assert (tmp_path / "kept" / "1" / "bundle.kiosk").is_file()
