"""What visitors take along on their phones from where they are."""

from __future__ import annotations

from typing import assert_never

from kiosk.content.model import Exhibition, Pioneer, Section, Stop, Text, links_of
from kiosk.visit.gist import gist
from kiosk.visit.phrase import Phrase, brief, writes
from kiosk.visit.shown import TakeShown


def take(phrase: Phrase, exhibition: Exhibition, stop_id: str, link: int | None) -> TakeShown:
    """What there is to take along from a stop, or from the overview with an empty `stop_id`.

    It is the link of the stop at the place `link`, where there is such a one; else its address or
    that of the exhibition; else the gist of what is said there.
    """
    stop = phrase.tour[stop_id].stop if stop_id else None
    if stop is not None and link is not None and 0 <= link < len(links_of(stop)):
        chosen = links_of(stop)[link]
        return _address(phrase, chosen.address)
    address = (stop and stop.address) or exhibition.address
    if address is not None:
        return _address(phrase, address)
    by = phrase.plain(exhibition.publisher)
    return TakeShown(
        says=phrase.words["take_text"],
        address="",
        carries=gist(*_parts(phrase, exhibition, stop), by=by, whole=stop is None),
    )


def _address(phrase: Phrase, address: Text) -> TakeShown:
    given = address.said_in(phrase.language)
    return TakeShown(
        says=phrase.words["take_writes" if writes(given) else "take_opens"],
        address=brief(given),
        carries=given,
    )


def _parts(phrase: Phrase, exhibition: Exhibition, stop: Stop | None) -> list[str]:
    match stop:
        case None:
            head = phrase.plain(exhibition.title)
            titles = (phrase.title(toured.stop) for toured in phrase.tour.values())
            return [head, *(f"– {title}" for title in titles if title != head)]
        case Section():
            head = phrase.title(stop)
        case Pioneer():
            head = f"{phrase.title(stop)} – {phrase.organisation(stop)}"
        case _ as never:
            assert_never(never)
    return [head, phrase.plain(stop.lead), phrase.plain(stop.highlight)]
