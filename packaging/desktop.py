"""A person's computer: a home folder of its own, and a virtual screen."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from environment import ROOT
from window import Window, WindowError

from tests.stage import xvfb
from tests.stage.server import Server

HOME = Path("/tmp/els")
"""A folder that is seen in the pictures, and that is the same wherever they are made."""

SIZE = (1440, 900)
FOREIGN = ("KIOSK_", "LANGUAGE", "LC_", "XDG_")
"""What variables begin with that would let another person's computer be seen."""


class Desktop:
    """The computer, for the length of `desktop`."""

    def __init__(self, server: Server, kiosk: Path) -> None:
        """`kiosk` is the folder in which the person has the kiosk."""
        self._server = server
        self._environment = {
            **{
                name: value
                for name, value in server.environment().items()
                if not name.startswith(FOREIGN)
            },
            "HOME": str(HOME),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(kiosk),
        }

    @contextmanager
    def kiosk(self, *arguments: str) -> Iterator[Window]:
        """`kiosk` with arguments, in its window, until the end of `with`."""
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *arguments],
            cwd=HOME,
            env=self._environment,
            stdin=subprocess.DEVNULL,
        )
        try:
            yield Window(self._server, self._environment, process.pid)
        finally:
            process.terminate()
            process.wait()


@contextmanager
def desktop() -> Iterator[Desktop]:
    """A computer on which nothing was done yet; it is gone at the end of `with`.

    Raises WindowError where there is a HOME already.
    """
    try:
        HOME.mkdir()
    except FileExistsError as error:
        raise WindowError(f"{HOME} is there already. Move it: it would be removed.") from error
    try:
        kiosk = HOME / "exhibition-kiosk"
        kiosk.symlink_to(ROOT, target_is_directory=True)
        (HOME / "Documents").mkdir()
        with xvfb.start(HOME, *SIZE) as server:
            yield Desktop(server, kiosk)
    finally:
        shutil.rmtree(HOME)
