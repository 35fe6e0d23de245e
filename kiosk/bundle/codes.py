"""The stable names of everything that can be wrong with a bundle as files.

Each has its words in `kiosk/words/problems/en.yaml`.
"""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """What is wrong, without its place and its words."""

    ARCHIVE_UNREADABLE = "archive-unreadable"
    ARCHIVE_NOT = "archive-not"
    ARCHIVE_LARGE = "archive-large"
    ARCHIVE_END = "archive-end"
    ARCHIVE_BEFORE = "archive-before"
    ARCHIVE_PARTS = "archive-parts"
    ARCHIVE_MANY = "archive-many"
    ARCHIVE_DAMAGED = "archive-damaged"
    ARCHIVE_OVERLAP = "archive-overlap"
    ARCHIVE_DIFFERS = "archive-differs"
    ARCHIVE_ENCRYPTED = "archive-encrypted"
    ARCHIVE_METHOD = "archive-method"
    ARCHIVE_KIND = "archive-kind"
    ARCHIVE_TOTAL = "archive-total"
    ARCHIVE_RATIO = "archive-ratio"
    ARCHIVE_SIZE = "archive-size"
    ARCHIVE_CONTENT = "archive-content"
    ARCHIVE_EMPTY = "archive-empty"
    ARCHIVE_FULL = "archive-full"
    ARCHIVE_UNWRITABLE = "archive-unwritable"

    NAME_ENCODING = "name-encoding"
    NAME_LONG = "name-long"
    NAME_DEEP = "name-deep"
    NAME_OUTSIDE = "name-outside"
    NAME_BACKSLASH = "name-backslash"
    NAME_COLON = "name-colon"
    NAME_SIGN = "name-sign"
    NAME_RESERVED = "name-reserved"
    NAME_END = "name-end"
    NAME_CHARACTER = "name-character"
    NAME_ENDING = "name-ending"
    NAME_TWIN = "name-twin"
    NAME_BOTH = "name-both"

    MANIFEST_UNREADABLE = "manifest-unreadable"
    MANIFEST_FORMAT = "manifest-format"
    MANIFEST_MISSING = "manifest-missing"
    MANIFEST_EXTRA = "manifest-extra"
    MANIFEST_DIFFERS = "manifest-differs"
    MANIFEST_CONTENT = "manifest-content"

    FILE_LINK = "file-link"
    FILE_LARGE = "file-large"
    METADATA_KEPT = "metadata-kept"

    STORE_FULL = "store-full"
    STORE_UNWRITABLE = "store-unwritable"
    STORE_BUSY = "store-busy"
    STORE_CUT = "store-cut"
    STORE_STATE = "store-state"
    STORE_DAMAGED = "store-damaged"
    STORE_GONE = "store-gone"
    STORE_FAILED = "store-failed"
    STORE_NOT_NEWER = "store-not-newer"
    STORE_LITTER = "store-litter"


class BundleError(Exception):
    """The one thing that ends the reading of an archive: its code and what its words fill in."""

    def __init__(self, fault: Fault, **details: str) -> None:
        """`details` are whole words and numbers, ready to be filled in."""
        super().__init__(fault)
        self.code = fault
        self.details = details
