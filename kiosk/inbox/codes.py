"""The stable names of what can be wrong with an inbox.

Each has its words in `kiosk/words/problems/en.yaml`.
"""

from __future__ import annotations

from enum import StrEnum


class InboxCode(StrEnum):
    """What is wrong, without its place and its words."""

    UNREADABLE = "inbox-unreadable"
