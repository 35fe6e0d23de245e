"""The stable names of what can be wrong with a signature or a key.

Each has its words in `kiosk/words/problems/en.yaml`.
"""

from __future__ import annotations

from enum import StrEnum


class SignatureCode(StrEnum):
    """What is wrong, without its place and its words."""

    MISSING = "signature-missing"
    UNREADABLE = "signature-unreadable"
    KIND = "signature-kind"
    KEY = "signature-key"
    WRONG = "signature-wrong"
    COMMENT = "signature-comment"
    NO_EXTRA = "signature-extra"
    FOLDER = "signature-folder"
    OLDER = "signature-older"
    KEY_UNREADABLE = "key-unreadable"
    KEY_LOCKED = "key-locked"


class SignatureError(Exception):
    """Why a signature or a key is refused: its code and what its words fill in."""

    def __init__(self, code: SignatureCode, **details: str) -> None:
        """`details` are whole words, ready to be filled in."""
        super().__init__(code)
        self.code = code
        self.details = details
