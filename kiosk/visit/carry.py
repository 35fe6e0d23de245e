"""A visit that goes on in an exhibition that has been written anew meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.content.model import Exhibition, photos_of
from kiosk.visit.state import Attract, Countdown, Overview, Page, Place, Visit, Zoom


def carried(visit: Visit, exhibition: Exhibition) -> Visit:
    """`visit` in `exhibition`: at the same place and in the same language where both are left."""
    first = exhibition.languages[0]
    known = exhibition.languages
    return replace(
        visit,
        place=_place(visit.place, exhibition),
        language=visit.language if visit.language in known else first,
        home_language=visit.home_language if visit.home_language in known else first,
    )


def _place(place: Place, exhibition: Exhibition) -> Place:
    match place:
        case Overview():
            return place
        case Attract(stop):
            return place if stop in exhibition.tour else replace(place, stop=exhibition.tour[0])
        case Page(stop):
            return place if stop in exhibition.tour else Overview()
        case Zoom(stop, picture):
            page = _place(Page(stop), exhibition)
            there = page == Page(stop) and picture < len(photos_of(exhibition.stops[stop]))
            return place if there else page
        case Countdown(over, since):
            under = _place(over, exhibition)
            assert not isinstance(under, (Attract, Countdown))
            return Countdown(under, since)
        case _ as never:
            assert_never(never)
