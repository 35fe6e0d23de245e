"""One worker process, started when there is work and again when a picture has ended it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import kiosk
from kiosk.photos.cache import Prepared
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan
from kiosk.photos.wire import ENDED_ITSELF, read_answer, write_job

TRIES = 2

_ROOT = str(Path(kiosk.__file__).parents[1])  # where a worker finds this very kiosk
_ON_WINDOWS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)


class Workbench:
    """Has pictures prepared, one at a time, by a process that may crash or be ended."""

    def __init__(self, cache: Path, plan: Plan, limit: float) -> None:
        """`limit` is in seconds for one picture; nothing is started yet."""
        # -P: a module that lies in the folder where the kiosk was started is never run.
        module = ("-P", "-X", "utf8", "-m", "kiosk.photos.worker")
        told = (str(cache), str(plan.long), str(plan.short), str(limit))
        self._command = (sys.executable, *module, *told)
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._stopped = False

    def prepare(self, source: Path) -> Prepared | PhotoError:
        """What became of `source`; for one thread at a time, which waits for it.

        When the process was ended meanwhile, perhaps by a system that is short of memory, a new
        one tries once more; not when the picture took too long.
        """
        for _ in range(TRIES):
            try:
                return read_answer(self._ask(source))
            except (OSError, ValueError):
                if self.clear() == ENDED_ITSELF:
                    break
        return PhotoError("picture-unreadable", {"reason": "it ended the process that opened it"})

    def stop(self) -> None:
        """Ends the process at once, from any thread, and lets no other one start."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def clear(self) -> int | None:
        """Ends the process and waits until it is gone; for the thread that prepares.

        Returns its exit code, None where there was no process.
        """
        process = self._process
        if process is None:
            return None
        with suppress(OSError), process:
            process.kill()
        with self._lock:
            self._process = None
        return process.returncode

    def _ask(self, source: Path) -> str:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(write_job(source))
        process.stdin.flush()
        return process.stdout.readline()

    def _running(self) -> subprocess.Popen[str]:
        if self._process is not None and self._process.poll() is not None:
            self.clear()
        with self._lock:
            if self._stopped:
                raise InterruptedError
            if self._process is None:
                self._process = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    encoding="utf-8",
                    env={**os.environ, "PYTHONPATH": _path()},
                    creationflags=_ON_WINDOWS,
                )
            return self._process


def _path() -> str:
    return os.pathsep.join(filter(None, (_ROOT, os.environ.get("PYTHONPATH"))))
