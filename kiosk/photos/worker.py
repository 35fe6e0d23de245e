"""The process that opens pictures: jobs come in on stdin, answers go out on stdout, in order.

`python -m kiosk.photos.worker CACHE LONG SHORT LIMIT`: the folder of renditions, the sides of the
screen in pixels, and the seconds that one picture may take. It ends when stdin does, and it ends
itself when a picture takes too long, so that none outlives the window for longer than that.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan
from kiosk.photos.prepare import prepare
from kiosk.photos.wire import read_job, write_answer

MOST_MEMORY = 3 * 1024**3
"""Bytes of addresses; a picture of 50 megapixels stays well below it."""

_STDERR = 2


def main() -> None:
    """Serves the process that started this one."""
    cache, long, short, limit = sys.argv[1:]
    _step_back()
    answers = sys.stdout
    with contextlib.redirect_stdout(sys.stderr), contextlib.suppress(BrokenPipeError):
        serve(sys.stdin, answers, Path(cache), Plan(int(long), int(short)), float(limit))


def serve(jobs: Iterable[str], answers: TextIO, cache: Path, plan: Plan, limit: float) -> None:
    """Does one job after another; a picture that takes `limit` seconds ends the process."""
    for job in jobs:
        faulthandler.dump_traceback_later(limit, exit=True, file=_STDERR)
        try:
            answer = write_answer(prepare(read_job(job), plan, cache))
        except PhotoError as error:
            answer = write_answer(error)
        finally:
            faulthandler.cancel_dump_traceback_later()
        answers.write(answer)
        answers.flush()


def _step_back() -> None:
    """Leaves the processor, the memory and Ctrl+C to the window."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(10)
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    main()
