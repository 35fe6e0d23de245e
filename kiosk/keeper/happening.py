"""What the keeper hears, and what it does about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.keeper.ends import End

Where = Mapping[str, object]
"""Where a visit is, as `kiosk.visit.resume` tells it; the keeper hands it on."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time has passed."""


@dataclass(frozen=True, slots=True)
class Started:
    """The show is a process now. `trial` is the bundle that it will probably try."""

    trial: str | None = None


@dataclass(frozen=True, slots=True)
class Announced:
    """The show says which bundle it shows, None none of the stand's, and whether that is tried."""

    bundle: str | None
    on_trial: bool = False


@dataclass(frozen=True, slots=True)
class Beat:
    """The show draws, and the visit is there."""

    where: Where


@dataclass(frozen=True, slots=True)
class Ended:
    """The show is gone. `code` is its exit code, or minus the signal that ended it."""

    code: int


@dataclass(frozen=True, slots=True)
class Dismissed:
    """The keeper is asked to end."""


Event = Ticked | Started | Announced | Beat | Ended | Dismissed


@dataclass(frozen=True, slots=True)
class Start:
    """Start the show: the visit goes on at `where`, and the bundles in `avoid` are not shown."""

    where: Where | None = None
    avoid: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the show to end."""


@dataclass(frozen=True, slots=True)
class Kill:
    """End the show without asking: one that hangs hears nothing."""


@dataclass(frozen=True, slots=True)
class Fail:
    """Mark the bundle as failed, which was on trial."""

    bundle: str


@dataclass(frozen=True, slots=True)
class Record:
    """Write down what happened, for staff."""

    end: End


@dataclass(frozen=True, slots=True)
class Leave:
    """The keeper ends with this exit code."""

    code: int


Action = Start | Ask | Kill | Fail | Record | Leave
