"""What there is to tell about a translation that is made or updated.

Each has its words in `kiosk/words/problems/en.yaml`.
"""

from __future__ import annotations

from enum import StrEnum


class TranslateCode(StrEnum):
    """What is wrong, without its place and its words."""

    WORDS_OUTDATED = "words-outdated"
    WORDS_GONE = "words-gone"
    LANGUAGE_UNLISTED = "language-unlisted"
