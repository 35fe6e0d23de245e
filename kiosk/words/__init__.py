"""The kiosk's own words, in each language: the interface, and what is wrong with an exhibition."""

from kiosk.words.locales import reader_language
from kiosk.words.spoken import interface, languages
from kiosk.words.wording import Wording, counted, unread, worded, wording

__all__ = [
    "Wording",
    "counted",
    "interface",
    "languages",
    "reader_language",
    "unread",
    "worded",
    "wording",
]
