"""A disk on which the process ends at one of its steps, as a power cut would end it.

With `losing`, all that was not yet forced onto the disk is lost as well: the second half of files
that were written, and moves into folders.
"""

from __future__ import annotations

import os
import shutil
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ParamSpec

from kiosk.bundle.store.disk import REAL, Disk

ENDED = 9
P = ParamSpec("P")


class Ending:
    """Counts the steps; the one with number `last` is not taken any more."""

    def __init__(self, last: int, *, losing: bool) -> None:
        self._left = last
        self._losing = losing
        self._written: list[Path] = []
        self._moved: list[tuple[Path, Path, bytes | None]] = []

    @property
    def disk(self) -> Disk:
        return Disk(
            make_folder=self._step(REAL.make_folder),
            write=self._step(self._write),
            sync=self._step(self._sync),
            sync_folder=self._step(self._sync_folder),
            move=self._step(self._move),
            remove=self._step(REAL.remove),
            remove_folder=self._step(REAL.remove_folder),
        )

    def _step(self, step: Callable[P, None]) -> Callable[P, None]:
        def taken(*args: P.args, **kwargs: P.kwargs) -> None:
            self._left -= 1
            if not self._left:
                self._end()
            step(*args, **kwargs)

        return taken

    def _write(self, path: Path, pieces: Iterable[bytes]) -> None:
        self._written.append(path)
        REAL.write(path, pieces)

    def _sync(self, path: Path) -> None:
        REAL.sync(path)
        self._written.remove(path)

    def _move(self, path: Path, target: Path) -> None:
        before = target.read_bytes() if target.is_file() else None
        REAL.move(path, target)
        self._moved.append((path, target, before))

    def _sync_folder(self, path: Path) -> None:
        REAL.sync_folder(path)
        self._moved = [move for move in self._moved if move[1].parent != path]

    def _end(self) -> None:
        if self._losing:
            for path, target, before in reversed(self._moved):
                if target.exists() and path.parent.exists():
                    target.rename(path)
                    if before is not None:
                        target.write_bytes(before)
            for path in filter(Path.exists, self._written):
                os.truncate(path, path.stat().st_size // 2)
        os._exit(ENDED)


def ends_at_each_step(act: Callable[[Path, Disk], object], folder: Path, losing: bool) -> int:
    """Does `act` in copies of `folder`/data, `folder`/1 ending at step 1 and so on; how many.

    The last copy is the one in which `act` came to its end. For a process with one thread.
    """
    number = 0
    while True:
        number += 1
        copy = folder / str(number)
        shutil.copytree(folder / "data", copy)
        child = os.fork()
        if not child:
            try:
                act(copy, Ending(number, losing=losing).disk)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if code == 0:
            return number
        if code != ENDED:
            raise ChildProcessError(number, code)
