"""The language of the person at this computer."""

from __future__ import annotations

import locale
import os
import re

from kiosk.words.spoken import nearest

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""What names a person's language on most systems; the first that is filled in counts."""


def reader_language() -> str:
    """One of the languages that the kiosk speaks: the person's own, or else English.

    Windows fills in none of the variables; there the C library names the language in full, such as
    `Dutch_Belgium.1252`.
    """
    named = next(filter(None, map(os.environ.get, VARIABLES)), locale.setlocale(locale.LC_CTYPE))
    language = re.match("[A-Za-z]*", named)
    short = locale.normalize(language[0] if language else "")
    return nearest(short.partition("_")[0])
