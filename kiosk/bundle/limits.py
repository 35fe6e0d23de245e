"""How much a bundle may hold."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1024 * 1024
GB = 1024 * MB


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes are in bytes.

    What unpacks to more than `free_of_ratio` may not be `ratio` times as large as it was packed.
    """

    archive: int = 2 * GB
    entries: int = 5000
    file: int = 200 * MB
    total: int = 4 * GB
    ratio: int = 200
    free_of_ratio: int = MB


USUAL = Limits()


def gigabytes(size: int) -> str:
    """`size` in bytes, as words fill it in."""
    return f"{size / GB:g}"
