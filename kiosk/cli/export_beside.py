"""Where a hand-out goes that is made beside its exhibition."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from kiosk.bundle.opening import ENDING
from kiosk.content.paths import exists
from kiosk.content.reader import CONTENT

ADDED = "-hand-out"


def paper_beside(bundle: Path) -> Path:
    """The PDF; one that was made before is made anew."""
    return _named(bundle, ADDED + ".pdf")


def page_beside(bundle: Path) -> Path:
    """The folder of the web page, one that is not there yet."""
    first = _named(bundle, ADDED)
    others = (_named(bundle, f"{ADDED}-{number}") for number in count(2))
    return next(other for other in others if not exists(other)) if exists(first) else first


def _named(bundle: Path, added: str) -> Path:
    """A name after that of a folder, of the content.yaml in it or of a packed file."""
    path = bundle.resolve()
    folder = path.parent if path.name == CONTENT else path
    return folder.with_name(folder.name.removesuffix(ENDING) + added)
