"""This machine's settings, and where each comes from. Pure: no Qt."""

from kiosk.settings.file import SettingsFile, find
from kiosk.settings.layers import Effective, Origin, Source, effective, variable
from kiosk.settings.model import Corner, Folders, Policy, Settings, Trust

__all__ = [
    "Corner",
    "Effective",
    "Folders",
    "Origin",
    "Policy",
    "Settings",
    "SettingsFile",
    "Source",
    "Trust",
    "effective",
    "find",
    "variable",
]
