"""An X server as a child process, on a display number that it finds itself."""

from __future__ import annotations

import os
import select
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from PIL import Image, ImageGrab

START_SECONDS = 20.0
END_SECONDS = 5.0


class ServerError(Exception):
    """The X server did not start; the text is what it said."""


class Server:
    """A running X server; `display` is what programs take as DISPLAY."""

    def __init__(self, command: Sequence[str], log: Path) -> None:
        """Start the server and wait until it takes connections; its words go to the log file."""
        reader, writer = os.pipe()
        try:
            with log.open("wb") as output:
                self._process = subprocess.Popen(
                    [*command, "-displayfd", str(writer), "-ac", "-noreset", "-nolisten", "tcp"],
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    pass_fds=(writer,),
                )
            os.close(writer)
            number = _read_number(reader)
        finally:
            os.close(reader)
        if not number:
            self.close()
            raise ServerError(log.read_text("utf-8", "replace") or f"{command[0]} said nothing")
        self.display = f":{number}"

    def environment(self) -> dict[str, str]:
        """Return this process's environment with programs' windows on this server."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def picture(self) -> Image.Image:
        """Return what the whole screen shows now, as RGB."""
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def close(self) -> None:
        """End the server."""
        self._process.terminate()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def __enter__(self) -> Self:
        """Use the server for a block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the server after the block."""
        self.close()


def _read_number(reader: int) -> str:
    """Return the line that the server writes when it is ready, or nothing when it ended."""
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([reader], [], [], START_SECONDS)
        piece = os.read(reader, 64) if ready else b""
        if not piece:
            return ""
        line += piece
    return line.decode("ascii").strip()
