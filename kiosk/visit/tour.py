"""The stops of the tour, each with what follows from its place among the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count, cycle
from typing import assert_never

from kiosk.content.colours import MAXIMUM_CONTRAST, TEXT_CONTRAST, accent
from kiosk.content.model import Exhibition, Pioneer, Section, Stop
from kiosk.visit.shown import AccentShown


@dataclass(frozen=True, slots=True)
class Toured:
    """A stop of the tour. `number` counts its sections from 1; a pioneer has 0."""

    stop: Stop
    number: int
    accent: AccentShown


Tour = Mapping[str, Toured]
"""The stops by their ids, in the order of the tour."""


def tour_of(exhibition: Exhibition, contrast: bool = False) -> Tour:
    """The tour of `exhibition`, its colours in maximum contrast or not."""
    theme = exhibition.theme
    accents = {fill: _accent(fill, contrast) for fill in (*theme.sections, theme.pioneers)}
    fills = dict(zip((section.id for section in exhibition.sections), cycle(theme.sections)))
    stops, numbers = exhibition.stops, count(1)
    tour = {}
    for id_ in exhibition.tour:
        match stops[id_]:
            case Section() as stop:
                tour[id_] = Toured(stop, next(numbers), accents[fills[id_]])
            case Pioneer() as stop:
                tour[id_] = Toured(stop, 0, accents[theme.pioneers])
            case _ as never:
                assert_never(never)
    return tour


def _accent(fill: str, contrast: bool) -> AccentShown:
    roles = accent(fill, MAXIMUM_CONTRAST if contrast else TEXT_CONTRAST)
    return AccentShown(
        fill=roles.fill, onFill=roles.on_fill, onPaper=roles.on_paper, onInk=roles.on_ink
    )
