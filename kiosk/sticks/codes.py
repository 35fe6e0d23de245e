"""The stable names of what can be wrong with a stick as a whole.

Each has its words in `kiosk/words/problems/en.yaml`.
"""

from __future__ import annotations

from enum import StrEnum


class StickCode(StrEnum):
    """What is wrong, without its place and its words."""

    STICK_UNREADABLE = "stick-unreadable"
    STICK_MANY = "stick-many"
