"""The one way in which a start ends before the kiosk itself is running."""

from __future__ import annotations

import re
from collections.abc import Sequence

EXIT_CODE = 5
LAST_LINES = 5

_DISK_FULL = re.compile(r"No space left on device|Errno 28|not enough space|WinError 112", re.I)
_READ_ONLY = re.compile(r"Permission denied|Read-only file system|Access is denied", re.I)
_NO_NETWORK = re.compile(
    r"NewConnectionError|NameResolutionError|Failed to resolve|Temporary failure (in name )?resolv"
    r"|Failed to establish a new connection|Connection refused|Network is unreachable"
    r"|ConnectTimeout|ReadTimeout|timed out|ProxyError|SSLError|Could not connect to",
    re.I,
)


class CannotStartError(Exception):
    """A start that cannot go on; its text is meant for the person at the keyboard."""


def explain(task: str, output: Sequence[str]) -> str:
    """Say in plain words why `task` failed, from the output lines of the program that did it."""
    text = "\n".join(output)
    if _DISK_FULL.search(text):
        return f"{task} failed: the disk is full. Make room and start again."
    if _NO_NETWORK.search(text):
        return f"{task} failed: the network could not be reached. Connect it and start again."
    if _READ_ONLY.search(text):
        return (
            f"{task} failed: this user may not write there. The last lines were:\n{_tail(output)}"
        )
    return f"{task} failed. The last lines were:\n{_tail(output)}"


def _tail(output: Sequence[str]) -> str:
    lines = [line for line in output if line.strip()]
    return "\n".join(f"  {line}" for line in lines[-LAST_LINES:])
