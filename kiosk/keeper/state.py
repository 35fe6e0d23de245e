"""What the keeper knows."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from kiosk.keeper.happening import Where


@dataclass(frozen=True, slots=True)
class Show:
    """The show that runs. Times are seconds of one monotonic clock.

    `heard` is when there was the last sign of it, `drew` when it told its first beat. `bundle` is
    what it shows. `hung`: it was killed for being silent.
    """

    heard: float
    drew: float | None = None
    where: Where | None = None
    bundle: str | None = None
    on_trial: bool = False
    hung: bool = False

    @property
    def well_for(self) -> float:
        """Seconds of beats."""
        return 0.0 if self.drew is None else self.heard - self.drew

    @property
    def page(self) -> str:
        """The stop on the screen, or the screen where that has none; empty where nobody knows."""
        said = self.where or {}
        return str(said.get("stop") or said.get("screen") or "")


@dataclass(frozen=True, slots=True)
class Downs:
    """How often in a row the same thing was there when the show went down."""

    what: str | None = None
    times: int = 0

    def with_one_of(self, what: str | None) -> Downs:
        """One more, or the first of another thing."""
        return Downs(what, self.times + 1 if what == self.what else 1)


@dataclass(frozen=True, slots=True)
class State:
    """Between two events. Without a `show` the next one starts at `start_at`.

    `where` is where its visit goes on, `avoid` what it must not show. `row` counts the bad ends
    since the show was well. `leave_at` is when a keeper that ends has waited for long enough.
    """

    now: float
    start_at: float = -inf
    show: Show | None = None
    where: Where | None = None
    avoid: frozenset[str] = frozenset()
    row: int = 0
    page: Downs = Downs()
    bundle: Downs = Downs()
    leave_at: float | None = None
