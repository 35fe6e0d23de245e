"""The show as a process that is listened to."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import IO

from kiosk.keeper.happening import Ended, Event
from kiosk.keeper.lines import LONGEST, heard

LAST_WORDS_SECONDS = 1.0
"""What it said right before its end is waited for; others may hold its pipe open for longer."""


class Process:
    """A running show. From threads of its own it tells what it says, and last of all its end."""

    def __init__(self, command: Sequence[str], happen: Callable[[Process, Event], None]) -> None:
        """Starts `command`. Raises OSError."""
        self._happen = happen
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        out = self._process.stdout
        self._listener = threading.Thread(target=self._listen, args=(out,), daemon=True)
        self._listener.start()
        threading.Thread(target=self._wait, daemon=True).start()

    def ask(self) -> None:
        """Asks it to end."""
        self._process.terminate()

    def kill(self) -> None:
        """Ends it, whatever it does."""
        self._process.kill()

    def _listen(self, out: IO[bytes]) -> None:
        with out:
            while line := out.readline(LONGEST):
                event = heard(line)
                if event is not None:
                    self._happen(self, event)

    def _wait(self) -> None:
        code = self._process.wait()
        self._listener.join(LAST_WORDS_SECONDS)
        self._happen(self, Ended(code))
