"""The exhibitions that a person works on, as the start window lists them. Pure: no Qt."""

from kiosk.shelf.entry import Entry, State, entry
from kiosk.shelf.known import forget, known, remember
from kiosk.shelf.naming import exhibition_at, is_name

__all__ = [
    "Entry",
    "State",
    "entry",
    "exhibition_at",
    "forget",
    "is_name",
    "known",
    "remember",
]
