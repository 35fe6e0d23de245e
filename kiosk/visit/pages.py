"""What each page says in one language."""

from __future__ import annotations

from typing import assert_never

from kiosk.content.model import Exhibition, Pioneer, Section
from kiosk.visit.phrase import Phrase, Words, accent_of
from kiosk.visit.shown import PageShown


def pages(exhibition: Exhibition, language: str, words: Words) -> list[PageShown]:
    """Every stop of the tour in `language`, in order."""
    return [page(exhibition, stop, language, words) for stop in exhibition.tour]


def page(exhibition: Exhibition, stop_id: str, language: str, words: Words) -> PageShown:
    """One stop of the tour in `language`."""
    stop = exhibition.stops[stop_id]
    phrase = Phrase(exhibition, language, words)
    match stop:
        case Section(kicker=kicker):
            kind, story = "section", []
            above = phrase.plain(kicker)
        case Pioneer(people=people, kicker=kicker):
            kind, story = "pioneer", phrase.paragraphs(stop.story)
            usual = words["pioneer"] if len(people) == 1 else words["pioneers"]
            above = phrase.plain(kicker) or usual
        case _ as never:
            assert_never(never)
    photos = phrase.photos(stop)
    return PageShown(
        id=stop_id,
        kind=kind,
        number=phrase.number(stop),
        kicker=above,
        title=phrase.title(stop),
        organisation=phrase.organisation(stop),
        lead=phrase.plain(stop.lead),
        highlight=phrase.plain(stop.highlight),
        accent=accent_of(exhibition, stop),
        picture=photos[0] if stop.picture is not None else None,
        photos=photos,
        story=story,
        blocks=phrase.blocks(stop),
    )
