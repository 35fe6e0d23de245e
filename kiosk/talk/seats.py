"""Which screen the audience has and which one the presenter, as screens come and go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Display:
    """A screen by its name, and where it is on the desktop, in its pixels."""

    name: str
    left: int
    top: int
    width: int
    height: int
    primary: bool = False

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Two screens that mirror each other have the same."""
        return self.left, self.top, self.width, self.height


@dataclass(frozen=True, slots=True)
class Seats:
    """The names of the screens. With one screen the presenter has none."""

    audience: str
    presenter: str | None = None

    @property
    def swapped(self) -> Seats:
        """The same screens, the other way round."""
        return self if self.presenter is None else Seats(self.presenter, self.audience)


def seats(displays: Sequence[Display], before: Seats | None = None) -> Seats:
    """The presenter stays where the desktop has its bar and its icons; the audience gets the other
    screen. As long as both screens of `before` are there nobody moves, whichever is primary.

    Screens that mirror each other count once. There must be at least one.
    """
    apart = _apart(displays)
    there = {display.name for display in apart}
    if before and before.presenter and {before.audience, before.presenter} <= there:
        return before
    own, *others = apart
    return Seats(others[0].name, own.name) if others else Seats(own.name)


def _apart(displays: Sequence[Display]) -> list[Display]:
    """One screen for each place, the primary one first."""
    found: dict[tuple[int, int, int, int], Display] = {}
    for display in sorted(displays, key=lambda display: not display.primary):
        found.setdefault(display.place, display)
    return list(found.values())
