"""The USB sticks that are in, while somebody wants to know."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.sticks.mounts import Mount
from kiosk.sticks.stick import Stick, sticks
from kiosk.ui.mount_table import table_here

Judge = Callable[[Iterable[Mount]], tuple[Stick, ...]]


class Sticks(QObject):
    """Tells of every stick that comes or goes between `start` and `stop`.

    Nothing on a stick is touched, so one that no longer answers holds nothing up.
    """

    changed = Signal()

    def __init__(self, judge: Judge = sticks) -> None:
        """`judge` says which mounts are sticks."""
        super().__init__()
        self._judge = judge
        self._now: tuple[Stick, ...] = ()
        self._table = table_here(self)
        self._table.told.connect(self._hear)

    @property
    def now(self) -> tuple[Stick, ...]:
        """The sticks that are in; none before `start` and after `stop`."""
        return self._now

    def start(self) -> None:
        """From here on `now` is right on Linux, and soon elsewhere. More calls do no harm."""
        self._now = self._judge(self._table.start())

    def stop(self) -> None:
        """Nobody looks any more."""
        self._table.stop()
        self._now = ()

    @Slot(object)
    def _hear(self, mounts: tuple[Mount, ...]) -> None:
        found = self._judge(mounts)
        if found != self._now:
            self._now = found
            self.changed.emit()
