"""The inbox of a stand: looked at while nobody touches, and what came from it is shown at rest."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.verb import Verb

LOOK_SECONDS = 60.0
REST_SECONDS = 90.0
"""How long nobody has to have been there before the show starts again with what came: somebody who
chose larger letters may still be reading the story."""


class Inbox(QObject):
    """Looks now and then, in a process of its own; `arrived` once it is time to start again."""

    arrived = Signal()
    tried = Signal(str, bool)

    def __init__(
        self,
        options: Sequence[str],
        rested: Callable[[], float],
        look: float = LOOK_SECONDS,
        rest: float = REST_SECONDS,
    ) -> None:
        """`rested` tells for how many seconds nobody has been there; `options` are the verb's.

        Nothing is looked at before `begin`.
        """
        super().__init__()
        self._options = options
        self._rested = rested
        self._rest = rest
        self._has_new = False
        self._verb = Verb(self)
        self._verb.ended.connect(self._hear)
        self._timer = QTimer(self, interval=round(look * 1000))
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Looks from now on."""
        self._timer.start()

    @property
    def busy(self) -> bool:
        """Whether a look is not over yet."""
        return self._verb.busy

    @Slot()
    def look(self) -> None:
        """Looks, or starts again with what came; neither while somebody is there."""
        if self._rested() <= 0 or self.busy:
            return
        if not self._has_new:
            self._verb.begin(["bundle", "inbox", "--json", *self._options], "")
        elif self._rested() >= self._rest:
            self._timer.stop()
            self.arrived.emit()

    def end(self) -> None:
        """No more looks; an exhibition is taken in whole or not at all."""
        self._timer.stop()
        self._verb.end()

    @Slot(int, str, str)
    def _hear(self, code: int, out: str) -> None:  # noqa: ARG002
        try:
            said = json.loads(out)
        except ValueError:
            return
        if said["file"] is None:
            return
        self._has_new = said["installed"] is not None
        self.tried.emit(said["file"], self._has_new)
