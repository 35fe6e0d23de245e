"""A small exhibition to walk through, and short ways to build others."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import (
    Block,
    Exhibition,
    GalleryBlock,
    LinkBlock,
    Photo,
    Pioneer,
    Section,
    Stop,
    Text,
    TextBlock,
)
from kiosk.visit.events import Event, Ticked
from kiosk.visit.pages import page
from kiosk.visit.phrase import Phrase
from kiosk.visit.shown import PageShown
from kiosk.visit.state import Limits, Panel, Place, Visit
from kiosk.visit.step import step
from kiosk.visit.tour import tour_of

LIMITS = Limits(idle=60.0, countdown=20.0, attract=6.0)

WORDS = {
    "nl": {
        "pioneer": "Pionier",
        "pioneers": "Pioniers",
        "and": "en",
        "stand_in": "Illustratie",
        "photo_by": "Foto: {name}",
    },
    "en": {
        "pioneer": "Pioneer",
        "pioneers": "Pioneers",
        "and": "and",
        "stand_in": "Illustration",
        "photo_by": "Photo: {name}",
    },
}


def text(nl: str, en: str | None = None) -> Text:
    return Text({"nl": nl} if en is None else {"nl": nl, "en": en})


def photo(name: str = "poster") -> Photo:
    return Photo(file=f"assets/pictures/{name}.png", alt=text(name))


def section(id_: str, *blocks: Block, picture: Photo | None = None) -> Section:
    return Section(id=id_, title=text(id_), blocks=blocks, picture=picture)


def pioneer(id_: str, *people: str) -> Pioneer:
    return Pioneer(id=id_, people=people or ("Ada",), organisation=text(f"{id_} vzw"))


def exhibition(*stops: Stop, tour: tuple[str, ...] | None = None) -> Exhibition:
    return Exhibition(
        id="sample",
        version="1",
        languages=("nl", "en"),
        title=text("Voorbeeld"),
        sections=tuple(stop for stop in stops if isinstance(stop, Section)),
        pioneers=tuple(stop for stop in stops if isinstance(stop, Pioneer)),
        tour=tuple(stop.id for stop in stops) if tour is None else tour,
    )


def told(of: Exhibition, language: str = "nl", contrast: bool = False) -> list[PageShown]:
    """Every page of an exhibition."""
    phrase = Phrase(tour_of(of, contrast), language, WORDS[language])
    return [page(phrase, stop) for stop in of.tour]


def shown(stop: Stop, language: str = "nl") -> PageShown:
    """The page of `stop`, in an exhibition of nothing else."""
    [alone] = told(exhibition(stop), language)
    return alone


LONG_READ = TextBlock((text("woord " * 200, "word " * 300),))
"""80 seconds of reading in Dutch, 120 in English."""

LINK = LinkBlock(text("Meer", "More"), None, text("https://example.org"))

WALK = exhibition(
    section("cup", GalleryBlock((photo("left"), photo("right"))), LINK, LINK, picture=photo()),
    pioneer("depot"),
    section("lever", LONG_READ),
    section("left-out"),
    tour=("cup", "depot", "lever"),
)
"""Three stops: one with three pictures and two links; a pioneer; a long read; and a section beside
the tour.
"""


def after(visit: Visit, *events: Event | float) -> Visit:
    """The walk through `WALK` goes on; a number means that this many seconds pass."""
    for event in events:
        happened = Ticked(visit.now + event) if isinstance(event, float) else event
        visit = step(visit, happened, WALK, LIMITS)
    return visit


NOW = 100.0


def at(place: Place, panel: Panel | None = None) -> Visit:
    """A visit that was last touched five seconds before `NOW`."""
    return Visit(
        place, language="nl", home_language="nl", now=NOW, active_at=NOW - 5.0, panel=panel
    )


def acted(visit: Visit) -> Visit:
    """The same visit, just touched."""
    return replace(visit, active_at=visit.now)
