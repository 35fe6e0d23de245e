"""What can happen to a visit. Names are past tense: an event tells, `step` decides."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.visit.state import Panel


@dataclass(frozen=True, slots=True)
class Ticked:
    """It is now `now` (seconds of a monotonic clock)."""

    now: float


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody is there: a finger, the mouse, the wheel or a key, whatever else it did."""


@dataclass(frozen=True, slots=True)
class Entered:
    """The page that the attract loop shows was touched."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A stop was chosen: a tile, a link to a pioneer, or the end of a swipe."""

    stop: str


@dataclass(frozen=True, slots=True)
class Turned:
    """One page (in the zoom: one picture) on, or back with -1."""

    by: int


@dataclass(frozen=True, slots=True)
class WentBack:
    """One level out: from a picture to its page, to the overview, to the attract loop."""


@dataclass(frozen=True, slots=True)
class WentHome:
    """To the overview."""


@dataclass(frozen=True, slots=True)
class EnlargedPicture:
    """A picture of the page was chosen; it counts from 0."""

    picture: int


@dataclass(frozen=True, slots=True)
class ChoseLanguage:
    """A language was chosen by its code."""

    language: str


@dataclass(frozen=True, slots=True)
class ChoseTextSize:
    """A text size was chosen, in percent."""

    percent: int


@dataclass(frozen=True, slots=True)
class ToggledContrast:
    """Maximum contrast was switched on or off."""


@dataclass(frozen=True, slots=True)
class ToggledCalm:
    """Calm motion was switched on or off."""


@dataclass(frozen=True, slots=True)
class ToggledPanel:
    """The button of a panel was pressed."""

    panel: Panel


@dataclass(frozen=True, slots=True)
class ChoseLink:
    """A link of the page was chosen, to be taken along; it counts from 0."""

    link: int


@dataclass(frozen=True, slots=True)
class ClosedPanel:
    """Something beside the open panel was touched."""


@dataclass(frozen=True, slots=True)
class ToggledPause:
    """The attract loop was paused or let go."""


@dataclass(frozen=True, slots=True)
class StayedOn:
    """The countdown's question was answered: still reading."""


@dataclass(frozen=True, slots=True)
class Finished:
    """The countdown's question was answered: done."""


Event = (
    Ticked
    | Touched
    | Entered
    | Opened
    | Turned
    | WentBack
    | WentHome
    | EnlargedPicture
    | ChoseLanguage
    | ChoseTextSize
    | ToggledContrast
    | ToggledCalm
    | ToggledPanel
    | ChoseLink
    | ClosedPanel
    | ToggledPause
    | StayedOn
    | Finished
)
