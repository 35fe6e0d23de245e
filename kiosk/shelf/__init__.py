"""The exhibitions that a person works on, as the start window lists them. Pure: no Qt."""

from kiosk.shelf.entry import Entry, State, entry
from kiosk.shelf.known import forget, known, remember

__all__ = ["Entry", "State", "entry", "forget", "known", "remember"]
