"""What the keeper asks of the stand's data folder. It goes on whatever is wrong there."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kiosk.bundle import store
from kiosk.bundle.codes import BundleError
from kiosk.bundle.store.shelf import Place
from kiosk.keeper import ends
from kiosk.keeper.ends import End


def on_trial(data: Path) -> str | None:
    """The bundle that the next start tries."""
    tried = (entry.id for entry in store.shelved(data) if entry.place is Place.PENDING)
    return next(tried, None)


def mark_failed(data: Path, bundle: str) -> None:
    """The next start shows the one before `bundle`; if that cannot be stored, it is tried again."""
    with suppress(BundleError):
        store.mark_failed(data, bundle)


def record(data: Path, end: End) -> None:
    """Writes `end` down as having happened now."""
    with suppress(OSError):
        ends.record(data, replace(end, at=round(time.time(), 1)))
