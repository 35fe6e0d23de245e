"""How an installed exhibition that is tried becomes a good one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.bundle.codes import BundleError


def marker(data: Path, bundle: str) -> Callable[[], bool]:
    """What marks `bundle` as good; False where that has to be done later."""
    from kiosk.bundle.store import mark_good  # only now: a BUNDLE is shown without it

    def mark() -> bool:
        try:
            mark_good(data, bundle)
        except BundleError:
            return False
        return True

    return mark
