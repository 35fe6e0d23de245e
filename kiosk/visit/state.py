"""Where a visit is: one frozen value, changed only by `kiosk.visit.step`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

TEXT_SIZES = (100, 125, 150, 200)
"""The steps of the text size, in percent."""


@dataclass(frozen=True, slots=True)
class Attract:
    """The exhibition tells its own story: `stop` is on the screen since `since`."""

    stop: str
    since: float
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """All stops as tiles."""


@dataclass(frozen=True, slots=True)
class Page:
    """One stop, to be read."""

    stop: str


@dataclass(frozen=True, slots=True)
class Zoom:
    """One picture of a stop, large. `picture` counts from 0 in the order of `photos_of`."""

    stop: str
    picture: int


@dataclass(frozen=True, slots=True)
class Countdown:
    """Nobody has touched for a while: the question lies over the place since `since`."""

    over: Overview | Page | Zoom
    since: float


Place = Attract | Overview | Page | Zoom | Countdown


class Panel(StrEnum):
    """What the bar can open above itself."""

    LANGUAGE = "language"
    COMFORT = "comfort"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit, from the first touch to the reset. Times are seconds of one monotonic clock.

    With `contrast` every text has the most contrast; with `calm` nothing moves by itself. While the
    `panel` is that of what to take along, `link` is the one of the page's links that was chosen,
    counted from 0; without it the page itself is to be taken along.
    """

    place: Place
    language: str
    home_language: str
    now: float
    active_at: float
    text_size: int = TEXT_SIZES[0]
    contrast: bool = False
    calm: bool = False
    panel: Panel | None = None
    link: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """How long things last, in seconds. `idle` is the least time before the countdown."""

    idle: float = 60.0
    countdown: float = 20.0
    attract: float = 6.0
