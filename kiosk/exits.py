"""What a verb's exit code says."""

from __future__ import annotations

from typing import Final

FINE: Final = 0
ERRORS: Final = 1
"""Something in the exhibition must be mended."""

USAGE: Final = 2
"""The command is not written as it should be, or a file of ours cannot be written."""

UNREADABLE: Final = 3
"""There is nothing to read."""

NO_SCREEN: Final = 5
AGAIN: Final = 10
"""The show is to be started again: staff or the inbox chose another exhibition."""

INTERRUPTED: Final = 130
"""Ctrl+C, as shells know it."""
