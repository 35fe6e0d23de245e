"""The stable names of what can be wrong with the PIN of a stand.

Each has its words in `kiosk/words/problems/en.yaml`.
"""

from __future__ import annotations

from enum import StrEnum


class PinCode(StrEnum):
    """What is wrong, without its place and its words."""

    DAMAGED = "pin-damaged"
