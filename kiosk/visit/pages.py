"""What each page says in one language."""

from __future__ import annotations

from typing import assert_never

from kiosk.content.model import Pioneer, Section
from kiosk.visit.phrase import Phrase
from kiosk.visit.shown import PageShown


def page(phrase: Phrase, stop_id: str) -> PageShown:
    """The page of one stop of the tour, as `phrase` says it."""
    toured = phrase.tour[stop_id]
    stop = toured.stop
    match stop:
        case Section(kicker=kicker):
            kind, story = "section", []
            above = phrase.plain(kicker)
        case Pioneer(people=people, kicker=kicker):
            kind, story = "pioneer", phrase.paragraphs(stop.story)
            usual = phrase.words["pioneer" if len(people) == 1 else "pioneers"]
            above = phrase.plain(kicker) or usual
        case _ as never:
            assert_never(never)
    photos = phrase.photos(stop)
    return PageShown(
        id=stop_id,
        kind=kind,
        number=toured.number,
        kicker=above,
        title=phrase.title(stop),
        organisation=phrase.organisation(stop),
        lead=phrase.plain(stop.lead),
        highlight=phrase.plain(stop.highlight),
        accent=toured.accent,
        picture=photos[0] if stop.picture is not None else None,
        photos=photos,
        story=story,
        blocks=phrase.blocks(stop),
        address="" if stop.address is None else stop.address.said_in(phrase.language),
    )
