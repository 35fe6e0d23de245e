"""Has the pictures of a bundle prepared beside the window, the most urgent one first."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.photos.cache import Prepared, sweep
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan
from kiosk.photos.workbench import Workbench

WORKERS = max(1, min(4, (os.cpu_count() or 2) - 1))
"""As many as leave the window a core of its own; each may need some hundred MB."""

SECONDS_A_PICTURE = 20.0


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one picture that was wanted."""

    source: Path
    outcome: Prepared | PhotoError


class Workshop:
    """Worker processes and the pictures that wait for them.

    A picture that crashes its worker twice or takes too long is reported as `picture-unreadable`;
    the others go on with a new worker. No process stays when nothing is waiting.
    """

    def __init__(
        self,
        cache: Path,
        plan: Plan,
        on_done: Callable[[Done], None],
        workers: int = WORKERS,
        limit: float = SECONDS_A_PICTURE,
    ) -> None:
        """Starts at once, and sweeps `cache` first. `limit` is in seconds for one picture.

        `on_done` is called once for each picture that was wanted, from threads of the workshop,
        several at a time: it must be quick, must not raise and must not call `close`.
        """
        self._cache = cache
        self._on_done = on_done
        self._waiting: OrderedDict[Path, None] = OrderedDict()
        self._in_work: set[Path] = set()
        self._closed = False
        self._changed = threading.Condition()
        self._benches = [Workbench(cache, plan, limit) for _ in range(workers)]
        self._threads = [
            threading.Thread(target=self._work, args=(bench,), name="photos", daemon=True)
            for bench in self._benches
        ]
        self._opener = threading.Thread(target=self._open, name="photos", daemon=True)
        self._opener.start()

    def want(self, source: Path) -> None:
        """Has `source` prepared after all that are waiting, unless it is among them already."""
        with self._changed:
            if source not in self._in_work:
                self._waiting.setdefault(source)
                self._changed.notify()

    def hurry(self, source: Path) -> None:
        """Has `source` prepared before all others, whether it was waiting or not."""
        with self._changed:
            if source not in self._in_work:
                self._waiting[source] = None
                self._waiting.move_to_end(source, last=False)
                self._changed.notify()

    def close(self) -> None:
        """Ends all work at once; `on_done` is not called any more when this returns."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for bench in self._benches:
            bench.stop()
        self._opener.join()
        for thread in self._threads:
            thread.join()

    def _open(self) -> None:
        sweep(self._cache)
        for thread in self._threads:
            thread.start()

    def _work(self, bench: Workbench) -> None:
        while (source := self._next()) is not None:
            outcome = bench.prepare(source)
            with self._changed:
                self._in_work.discard(source)
                if self._closed:
                    break
                idle = not self._waiting
            self._on_done(Done(source, outcome))
            if idle:
                bench.clear()
        bench.clear()

    def _next(self) -> Path | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            if self._closed:
                return None
            source, _ = self._waiting.popitem(last=False)
            self._in_work.add(source)
            return source
