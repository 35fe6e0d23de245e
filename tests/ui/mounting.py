"""A process that watches for sticks where it may mount what it likes, seen by nobody else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from textwrap import dedent
from threading import Timer
from typing import IO, Any

import pytest

from tests.ui.programs import PATIENCE, ROOT

WATCH = dedent(
    """
    import json, os, subprocess, sys, threading, time
    from dataclasses import replace
    from PySide6.QtCore import QCoreApplication
    from kiosk.sticks.stick import sticks
    from kiosk.ui.sticks import Sticks

    def tell(**said):
        os.write(1, json.dumps({**said, "at": time.monotonic()}).encode() + b"\\n")

    def judge(mounts):
        global judged
        judged += 1
        stand_ins = {"tmpfs", "fuse"}
        return sticks(
            replace(mount, kind="vfat") if mount.kind in stand_ins else mount for mount in mounts
        )

    def now():
        return [[str(stick.path), stick.name] for stick in watch.now]

    def obey():
        for line in sys.stdin:
            began = time.monotonic()
            done = subprocess.run(["sh", "-c", json.loads(line)], capture_output=True, text=True)
            tell(code=done.returncode, out=done.stdout, error=done.stderr, began=began)
        app.quit()

    judged = 0
    app = QCoreApplication([])
    watch = Sticks(judge)
    watch.changed.connect(lambda: tell(now=now()))
    watch.start()
    threading.Thread(target=obey, daemon=True).start()
    tell(now=now())
    app.exec()
    watch.stop()
    tell(judged=judged)
    """
)
"""Obeys commands that come as JSON, a line each, and tells when they are done and what changes.

A file system in memory and one of a program count as a stick where their device is named so.
"""

Now = list[list[str]]


@dataclass(frozen=True)
class Done:
    """A command at its end; `began` is in seconds of the clock that changes are told by."""

    code: int
    out: str
    error: str
    began: float


class Watch:
    """Talks with the process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[str] = process.stdin
        self._out: IO[str] = process.stdout
        self.changes: list[Now] = []
        self.at = 0.0
        """When the last change was told."""

    def do(self, command: str) -> Done:
        """Does `command` to its end; changes that are told meanwhile are kept."""
        self._in.write(json.dumps(command) + "\n")
        self._in.flush()
        while "code" not in (told := self._hear()):
            pass
        return Done(told["code"], told["out"], told["error"], told["began"])

    def must(self, command: str) -> Done:
        """Does what has to work."""
        done = self.do(command)
        assert done.code == 0, done.error
        return done

    def change(self) -> Now:
        """The next change that has not been asked for yet."""
        while not self.changes:
            self._hear()
        return self.changes.pop(0)

    def end(self) -> int:
        """How often the table was read until now."""
        self._in.close()
        while "judged" not in (told := self._hear()):
            pass
        return int(told["judged"])

    def _hear(self) -> dict[str, Any]:
        line = self._out.readline()
        assert line, "it has ended"
        told: dict[str, Any] = json.loads(line)
        if "now" in told:
            self.changes.append(told["now"])
            self.at = told["at"]
        return told


@contextmanager
def watching() -> Iterator[Watch]:
    """A watch over an empty /media. Skips where this machine lets nobody mount."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        pytest.skip("only Linux has places of one's own to mount in")
    alone = ["unshare", "-m" if os.geteuid() == 0 else "-rm"]
    mounts = "mount -t tmpfs kiosk-test /media"
    tried = subprocess.run(
        [*alone, "sh", "-c", mounts], capture_output=True, text=True, check=False
    )
    if tried.returncode:
        pytest.skip(f"this machine mounts nothing: {tried.stderr.strip()}")
    with subprocess.Popen(
        [*alone, "sh", "-c", f'{mounts} && exec "$0" "$@"', sys.executable, "-c", WATCH],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        patience = Timer(PATIENCE, process.kill)
        patience.start()
        watch = Watch(process)
        try:
            assert watch.change() == []
            yield watch
        finally:
            patience.cancel()
            process.kill()
