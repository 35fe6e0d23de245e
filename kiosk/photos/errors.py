"""What can be wrong with a picture, or with the folder that its renditions go to."""

from __future__ import annotations

from collections.abc import Mapping


class PhotoError(Exception):
    """One picture cannot be prepared: a problem's code and the details that its words fill in.

    The picture: `picture-missing`, `picture-kind`, `picture-heif`, `picture-truncated`,
    `picture-too-large` (limit: megapixels) and `picture-unreadable` (reason: technical, English).
    The cache: `cache-full` and `cache-unwritable` (folder).
    """

    def __init__(self, code: str, details: Mapping[str, str] | None = None) -> None:
        """`details` are whole words and numbers, ready to be filled in."""
        super().__init__(code)
        self.code = code
        self.details: Mapping[str, str] = details or {}
