"""The cache of prepared pictures, as a run of the kiosk leaves it."""

from __future__ import annotations

from pathlib import Path

PICTURES = Path(__file__).parents[2] / "assets" / "pictures"
RENDITIONS_OF_EACH = 3


def renditions(cache: Path) -> list[Path]:
    """The prepared files in the folder that XDG_CACHE_HOME named."""
    return list((cache / "exhibition-kiosk" / "renditions").glob("*.jpg"))


def is_full(cache: Path) -> bool:
    """Whether all pictures of the built-in exhibition are there, for one size of screen."""
    return len(renditions(cache)) == RENDITIONS_OF_EACH * len(list(PICTURES.iterdir()))
