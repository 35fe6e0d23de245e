"""The kiosk's own words: the interface in each language, and what is wrong in plain English."""

from kiosk.words.spoken import interface, languages
from kiosk.words.wording import worded

__all__ = ["interface", "languages", "worded"]
