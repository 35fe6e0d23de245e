"""Where a movement leads: from one place of a visit to another."""

from __future__ import annotations

from kiosk.content.model import Exhibition, photos_of
from kiosk.visit import events as e
from kiosk.visit.state import Attract, Overview, Page, Place, Visit, Zoom

Move = e.Entered | e.Opened | e.Turned | e.WentBack | e.WentHome | e.EnlargedPicture


def move(visit: Visit, event: Move, exhibition: Exhibition) -> Place:
    """The place that a movement leads to: where the visit is already, when it leads nowhere."""
    tour = exhibition.tour
    match visit.place, event:
        case place, e.Opened(stop):
            return Page(stop) if stop in tour else place
        case Attract(stop), _:
            return Page(stop)
        case _, e.WentHome():
            return Overview()
        case Overview(), e.Turned(by) if by > 0:
            return Page(tour[0])
        case Overview(), e.Turned(by) if by < 0:
            return Attract(tour[0], since=visit.now)
        case Overview(), e.WentBack():
            return Attract(tour[0], since=visit.now)
        case Page(stop), e.Turned(by):
            index = tour.index(stop) + by
            return Page(tour[index]) if 0 <= index < len(tour) else Overview()
        case Page(), e.WentBack():
            return Overview()
        case Page(stop), e.EnlargedPicture(picture) if _has(stop, picture, exhibition):
            return Zoom(stop, picture)
        case Zoom(stop, picture), e.Turned(by) if _has(stop, picture + by, exhibition):
            return Zoom(stop, picture + by)
        case Zoom(stop), e.WentBack():
            return Page(stop)
        case _:
            return visit.place


def _has(stop: str, picture: int, exhibition: Exhibition) -> bool:
    return 0 <= picture < len(photos_of(exhibition.stops[stop]))
