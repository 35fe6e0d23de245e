"""A whole exhibition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.content.colours import FILLS
from kiosk.content.model.parts import Text
from kiosk.content.model.stops import Pioneer, Section, Stop


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of the stops, each `#RRGGBB`, on which text can be read.

    The `sections` take theirs in order and then again from the first; all `pioneers` have one.
    """

    sections: tuple[str, ...] = tuple(
        FILLS[name] for name in ("coral", "leaf", "sky", "plum", "sea", "rose")
    )
    pioneers: str = FILLS["sun"]


@dataclass(frozen=True, slots=True)
class Exhibition:
    """Everything a bundle says, valid: ids are unique and the tour names each stop at most once.

    `idle` is the organiser's idle time in seconds. `interface` holds the words that the bundle
    brings for the interface itself: language code -> key -> words. `address` is that of a web page
    about the exhibition, or of somebody to write to.
    """

    id: str
    version: str
    languages: tuple[str, ...]
    title: Text
    sections: tuple[Section, ...]
    pioneers: tuple[Pioneer, ...]
    tour: tuple[str, ...]
    publisher: Text | None = None
    address: Text | None = None
    idle: float | None = None
    theme: Theme = Theme()
    interface: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def stops(self) -> Mapping[str, Stop]:
        """Every section and pioneer by its id."""
        stops: tuple[Stop, ...] = (*self.sections, *self.pioneers)
        return {stop.id: stop for stop in stops}
