"""Which renditions a screen needs, and how large each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

Size = tuple[int, int]
"""Width and height in pixels."""

LARGEST_SIDE = 4096
"""Pixels; the largest texture that every graphics chip of the last fifteen years accepts."""

_RECIPE = 2  # raised when the same picture comes out differently, so that old files are left


class Rendition(StrEnum):
    """What a picture is shown as."""

    SCREEN = "screen"
    TILE = "tile"
    ZOOM = "zoom"


@dataclass(frozen=True, slots=True)
class Plan:
    """The sizes for one screen, the same for that screen lying and standing (sides in pixels)."""

    long: int
    short: int

    @classmethod
    def for_screen(cls, width: int, height: int) -> Plan:
        """The plan for a screen of `width` by `height` physical pixels."""
        return cls(max(width, height), min(width, height))

    def size(self, rendition: Rendition, original: Size) -> Size:
        """The size of a rendition of a picture of size `original`: never larger than that.

        SCREEN and TILE have the short side of the screen, or a third of it, so that they cover
        any place in a layout; only very long pictures have less. ZOOM is as large as a chip can
        show: most photographs keep all their pixels.
        """
        short, long = self._most(rendition)
        scale = min(1.0, short / min(original), long / max(original))
        width, height = original
        return max(1, round(width * scale)), max(1, round(height * scale))

    def key(self, rendition: Rendition) -> str:
        """Names the rendition's size in a file name: equal keys give equal files."""
        short, long = self._most(rendition)
        return f"{rendition}-{short}-{long}-{_RECIPE}"

    def _most(self, rendition: Rendition) -> Size:
        """The most that the short and the long side may have."""
        length = min(2 * self.long, LARGEST_SIDE)
        match rendition:
            case Rendition.SCREEN:
                return self.short, length
            case Rendition.TILE:
                return max(1, self.short // 3), max(1, length // 3)
            case Rendition.ZOOM:
                return LARGEST_SIDE, LARGEST_SIDE
            case _:
                assert_never(rendition)
