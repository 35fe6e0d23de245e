"""Where a talk is: one frozen value, changed only by `kiosk.talk.step`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import fsum


@dataclass(frozen=True, slots=True)
class Spot:
    """A stop of the tour, of which the first `told` blocks are there.

    That is all of them where the stop does not reveal. `picture` is the one that is shown large,
    by the order of `photos_of`; it is the main one or one of a block that is told.
    """

    stop: str
    told: int
    picture: int | None = None


class Cover(StrEnum):
    """What the audience has instead of the exhibition."""

    BLACK = "black"
    WHITE = "white"


class Sheet(StrEnum):
    """What lies over the presenter's screen; the audience never sees it."""

    INDEX = "index"
    HELP = "help"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk, from its window's first picture to its last.

    The presenter is at `spot` and the show speaks `language`; the audience sees `seen` in
    `seen_language`, which are the same unless `frozen`. A `cover` lies over what the audience sees,
    frozen or not. Times are seconds of one monotonic clock: `began_at` is None before the talk's
    own clock begins, `paused_at` while it runs. `spent` has the seconds at each stop so far, while
    the clock ran. `typed` are the digits of a stop's number, the last of them at `typed_at`. With
    `swapped` the two screens change places. Once `ended` nothing changes any more.
    """

    spot: Spot
    seen: Spot
    language: str
    seen_language: str
    notes_language: str
    now: float
    cover: Cover | None = None
    frozen: bool = False
    began_at: float | None = None
    paused_at: float | None = None
    spent: Mapping[str, float] = field(default_factory=dict)
    typed: str = ""
    typed_at: float = 0.0
    sheet: Sheet | None = None
    swapped: bool = False
    ended: bool = False

    @property
    def running(self) -> bool:
        """Whether the clock runs."""
        return self.began_at is not None and self.paused_at is None

    @property
    def elapsed(self) -> float:
        """Seconds on the clock: all that was spent."""
        return fsum(self.spent.values())
