"""Where files and folders would open in programs of the system."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices


class Files(QObject):
    """Stands where the system's own programs would."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


@contextmanager
def shown() -> Iterator[Files]:
    """Files are shown to it, and to nobody else."""
    found = Files()
    QDesktopServices.setUrlHandler("file", found, "show")  # type: ignore[arg-type]
    yield found
    QDesktopServices.unsetUrlHandler("file")
