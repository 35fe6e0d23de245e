"""Reads damaged bundles for a while: `python tests/fuzz/fuzz_check.py --minutes 10`.

Each is read by a process that has 2 seconds and little memory, and may touch nothing but its own
temporary folder. What goes wrong is kept in build/fuzz, with the seed that makes it again.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.fuzz.mutate import archive_case, folder_case

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "fuzz"
SECONDS = 2.0


class Judge:
    """The process that reads, started again whenever it had to be ended."""

    def __init__(self, temporary: Path) -> None:
        """`temporary` is where it may write."""
        self._environment = {**os.environ, "TMPDIR": str(temporary), "PYTHONPATH": str(ROOT)}
        self._process = self._start()

    def ask(self, path: Path) -> dict[str, object]:
        """Its answer about the bundle at `path`; `raised` also when it crashed or took too long."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(f"{path}\n".encode())
        stdin.flush()
        ready, _, _ = select.select([stdout], [], [], SECONDS)
        line = stdout.readline() if ready else b""
        if line:
            return dict(json.loads(line))
        self.end()
        code = self._process.returncode
        self._process = self._start()
        return {"raised": f"it ended with {code}" if ready else f"it took over {SECONDS} s"}

    def stop(self) -> None:
        """Holds the process up."""
        self._process.send_signal(signal.SIGSTOP)

    def end(self) -> None:
        """Ends the process."""
        with self._process as process:
            process.kill()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.fuzz.judge"]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self._environment, cwd=ROOT
        )
        assert process.stdout is not None
        process.stdout.readline()
        return process


def main() -> int:
    """1 where anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**9, help="the first one")
    arguments = parser.parse_args()
    end = time.monotonic() + arguments.minutes * 60
    seed, wrong, slowest = arguments.seed, 0, 0.0
    codes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as holder:
        temporary = Path(holder) / "temporary"
        temporary.mkdir()
        judge = Judge(temporary)
        while time.monotonic() < end:
            begun = time.monotonic()
            answer = tried(seed, Path(holder), judge)
            slowest = max(slowest, time.monotonic() - begun)
            wrong += "raised" in answer
            found = answer.get("codes", [])
            codes.update(found if isinstance(found, list) else [])
            seed += 1
        judge.end()
    print(f"{seed - arguments.seed} bundles from seed {arguments.seed}, slowest {slowest:.2f} s")
    print(f"{len(codes)} different problems were told; {wrong} bundles went wrong")
    return 1 if wrong else 0


def tried(seed: int, holder: Path, judge: Judge, kept: Path = KEPT) -> dict[str, object]:
    """What became of the bundle of that seed; `raised` also where it left anything behind.

    `holder` has a folder `temporary`, in which the judge may write.
    """
    chance = random.Random(seed)
    case = holder / "case"
    case.mkdir()
    make = archive_case if seed % 2 else folder_case
    path = make(case, chance)
    before = _tree(holder)
    answer = judge.ask(path)
    after = _tree(holder)
    if after != before and "raised" not in answer:
        answer = {"raised": f"left behind: {sorted(after ^ before)[:5]}"}
    if "raised" in answer:
        print(f"seed {seed}: {str(answer['raised'])[-600:]}")
        shutil.copytree(case, kept / str(seed), symlinks=True, dirs_exist_ok=True)
    for folder in (case, *(holder / "temporary").iterdir()):
        shutil.rmtree(folder)
    return answer


def _tree(folder: Path) -> set[tuple[str, int]]:
    """Every path below `folder` and when it was changed; links are not followed."""
    return {
        (str(path), path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.name != "temporary"
    }


if __name__ == "__main__":
    raise SystemExit(main())
