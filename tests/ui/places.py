"""Everywhere that a visitor can come."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.model import Exhibition, photos_of
from kiosk.visit.state import Attract, Countdown, Overview, Page, Panel, Place, Zoom

Spot = tuple[Place, Panel | None]


def places(exhibition: Exhibition) -> Iterator[Spot]:
    """Each poster and each page, both panels, the overview, a large picture, the countdown."""
    for stop in exhibition.tour:
        yield Attract(stop, since=0.0), None
    for stop in exhibition.tour:
        yield Page(stop), None
    for panel in Panel:
        if panel != Panel.LANGUAGE or len(exhibition.languages) > 1:
            yield Page(exhibition.tour[0]), panel
    yield Overview(), None
    pictured = (stop for stop in exhibition.tour if photos_of(exhibition.stops[stop]))
    for stop in list(pictured)[:1]:
        yield Zoom(stop, 0), None
    yield Countdown(Page(exhibition.tour[0]), since=0.0), None
