"""Pictures opened and decoded by the processes that do so for the screen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.photos.cache import Prepared
from kiosk.photos.errors import PhotoError
from kiosk.photos.plan import Plan, Size
from kiosk.photos.together import Tell, prepare, untold

__all__ = ["Tell", "opened", "untold"]

_SMALLEST = Plan.for_screen(1, 1)  # its renditions are thrown away


def opened(sources: Iterable[Path], tell: Tell = untold) -> dict[Path, Size | PhotoError]:
    """The size of each picture as it can be shown, upright; or why it cannot be."""
    with TemporaryDirectory(prefix="exhibition-kiosk-") as cache:
        outcomes = prepare(sources, _SMALLEST, Path(cache), tell)
    return {
        source: outcome.size if isinstance(outcome, Prepared) else outcome
        for source, outcome in outcomes.items()
    }
