"""What can happen in the screens of staff. Names are past tense: an event tells, `step` decides."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.staff.state import Deed, Mistake, Offer, Report


@dataclass(frozen=True, slots=True)
class Ticked:
    """It is now `now` (seconds of a monotonic clock that began with the program)."""

    now: float


@dataclass(frozen=True, slots=True)
class Touched:
    """Somebody is there."""


@dataclass(frozen=True, slots=True)
class Called:
    """The corner was held, or the keys were pressed. `guarded` tells whether there is a PIN.

    For `wait` seconds it cannot be tried yet.
    """

    guarded: bool
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class FoundLocked:
    """The corner was held, but the PIN of the stand cannot be read; `report` tells the cure."""

    report: Report


@dataclass(frozen=True, slots=True)
class Typed:
    """A digit."""

    digit: str


@dataclass(frozen=True, slots=True)
class Erased:
    """The last digit was taken back."""


@dataclass(frozen=True, slots=True)
class Entered:
    """What was typed is the PIN."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The PIN was compared: right, or `left` more tries are free, or none before `wait` seconds."""

    right: bool
    left: int = 0
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class Kept:
    """The chosen PIN is kept, or why not."""

    fault: Mistake | None = None


@dataclass(frozen=True, slots=True)
class Picked:
    """An exhibition on a stick was chosen."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class Checked:
    """The check came to its end."""

    report: Report


@dataclass(frozen=True, slots=True)
class Progressed:
    """The work goes on: `done` of 1 is behind it."""

    step: str
    done: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The work is done; the show can be started with it."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The work ended without; `older` tells that a newer one was here."""

    report: Report
    older: bool = False


@dataclass(frozen=True, slots=True)
class Chose:
    """A deed was chosen; `bundle` and `title` say of which exhibition."""

    deed: Deed
    bundle: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """The button that goes on was pressed: yes, take it in, do it."""


@dataclass(frozen=True, slots=True)
class OpenedProblems:
    """The last problems are to be seen."""


@dataclass(frozen=True, slots=True)
class AskedRestart:
    """The show is to be started again."""


@dataclass(frozen=True, slots=True)
class AskedCleaning:
    """The screen is to be wiped."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """One level out; what is at work is called off."""


@dataclass(frozen=True, slots=True)
class Left:
    """Staff are done."""


Event = (
    Ticked
    | Touched
    | Called
    | FoundLocked
    | Typed
    | Erased
    | Entered
    | Judged
    | Kept
    | Picked
    | Checked
    | Progressed
    | Finished
    | Failed
    | Chose
    | Agreed
    | OpenedProblems
    | AskedRestart
    | AskedCleaning
    | WentBack
    | Left
)
