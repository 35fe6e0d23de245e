"""Translations: made, brought up to date, and seen through. Pure: it knows files, and no screen."""

from kiosk.translate.translation import Done, Outcome, outdated, translate

__all__ = ["Done", "Outcome", "outdated", "translate"]
