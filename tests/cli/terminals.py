"""A terminal for tests, where the machine has any."""

from __future__ import annotations

import pytest


def open_terminal() -> tuple[int, int]:
    """The two ends of a new terminal: ours, and the program's."""
    import pty  # POSIX only

    try:
        return pty.openpty()
    except OSError as error:
        pytest.skip(f"no terminal can be opened here: {error}")
