"""A folder that is made whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_PREFIX = ".kiosk-"


def is_free(folder: Path) -> bool:
    """Whether there is nothing at `folder`, or an empty one. Raises OSError if nobody may look."""
    if folder.is_dir():
        return next(folder.iterdir(), None) is None
    return not folder.exists() and not folder.is_symlink()


@contextmanager
def making(folder: Path) -> Iterator[Path]:
    """A folder to fill in, which takes the place of the free `folder` at the end of `with`.

    Nothing remains of it where anything fails. Raises OSError, which names `folder`, where it
    cannot be made.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=_PREFIX, dir=folder.parent) as beside:
            part = Path(beside) / folder.name
            part.mkdir()
            yield part
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
    except OSError as error:
        if error.filename is None or _PREFIX in str(error.filename):
            error.filename = str(folder)
        raise
