"""The stable names of what can be wrong with this machine's settings, and with nothing else.

Each has its words in `kiosk/words/problems/en.yaml`.
"""

from __future__ import annotations

from enum import StrEnum


class SettingCode(StrEnum):
    """What is wrong, without its place and its words."""

    UNKNOWN = "setting-unknown"
    SCREEN = "setting-screen"
    DISTANCE = "setting-distance"
    DIAGONAL = "setting-diagonal"
    CHOICE = "setting-choice"
    FOLDER = "setting-folder"
    KEY = "setting-key"
