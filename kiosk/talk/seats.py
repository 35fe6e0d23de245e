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

    def lies_over(self, other: Display) -> bool:
        """Whether they show a part of the same place, as screens do that mirror each other."""
        beside = self.left >= other.left + other.width or other.left >= self.left + self.width
        above = self.top >= other.top + other.height or other.top >= self.top + self.height
        return not (beside or above)


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
    screen. Whoever had a screen in `before`, the last time when there were two, keeps it while it
    is there, and has it again when it comes back, whichever is primary.

    Screens that show the same place count once. There must be at least one.
    """
    names = [display.name for display in _apart(displays)]
    if len(names) == 1:
        return Seats(names[0])
    kept = before or Seats("")
    others = (name for name in names if name != kept.audience)
    own = kept.presenter if kept.presenter in names else next(others)
    free = (name for name in names if name != own)
    return Seats(kept.audience if kept.audience in names else next(free), own)


def _apart(displays: Sequence[Display]) -> list[Display]:
    """Screens of which none lies over another, the primary one first."""
    found: list[Display] = []
    for display in sorted(displays, key=lambda display: not display.primary):
        if not any(map(display.lies_over, found)):
            found.append(display)
    return found
