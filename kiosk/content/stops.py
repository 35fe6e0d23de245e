"""Sections and pioneers: the stops of an exhibition."""

from __future__ import annotations

from kiosk.content.addresses import address
from kiosk.content.blocks import blocks
from kiosk.content.fields import Desk, Place, fields
from kiosk.content.keys import Shape
from kiosk.content.model import Pioneer, Section
from kiosk.content.pictures import photo
from kiosk.content.texts import EMPTY, line, paragraphs, passage, text
from kiosk.content.values import list_of, yes_or_no
from kiosk.problems import Mark

SECTION = Shape(
    fixed=("id", "reveal"),
    words=("kicker", "title", "lead", "highlight", "picture", "blocks"),
    names=("notes", "address"),
    required=("id", "title"),
)
PIONEER = Shape(
    fixed=("id", "people", "reveal"),
    words=("kicker", "lead", "highlight", "picture", "story", "blocks"),
    names=("organisation", "notes", "address"),
    required=("id", "people", "organisation"),
)


def section(name: str, place: Place, desk: Desk) -> Section:
    """The section with the id `name`."""
    found = fields(place, SECTION, desk.report)
    return Section(
        id=name,
        title=text(found.get("title"), desk) or EMPTY,
        kicker=text(found.get("kicker"), desk),
        lead=text(found.get("lead"), desk),
        highlight=text(found.get("highlight"), desk),
        picture=photo(found.get("picture"), desk),
        notes=passage(found.get("notes"), desk),
        address=address(found.get("address"), desk),
        blocks=blocks(found.get("blocks"), desk),
        reveal=_reveal(found.get("reveal"), desk),
    )


def pioneer(name: str, place: Place, desk: Desk) -> Pioneer:
    """The pioneer with the id `name`."""
    found = fields(place, PIONEER, desk.report)
    names = _people(found.get("people"), desk)
    return Pioneer(
        id=name,
        people=tuple(name for name, _ in names),
        organisation=text(found.get("organisation"), desk) or EMPTY,
        kicker=text(found.get("kicker"), desk),
        lead=text(found.get("lead"), desk),
        highlight=text(found.get("highlight"), desk),
        picture=photo(found.get("picture"), desk),
        notes=passage(found.get("notes"), desk),
        address=address(found.get("address"), desk),
        story=paragraphs(found.get("story"), desk),
        blocks=blocks(found.get("blocks"), desk),
        reveal=_reveal(found.get("reveal"), desk),
        marks=tuple(mark for _, mark in names),
    )


def _reveal(place: Place | None, desk: Desk) -> bool:
    return yes_or_no(None if place is None else place.node, desk.report)


def _people(place: Place | None, desk: Desk) -> list[tuple[str, Mark]]:
    """Each name with its place."""
    if place is None:
        return []
    nodes = list_of(place.node, desk.report)
    names = ((line(node, desk.report), node.mark) for node in nodes)
    return [(name, mark) for name, mark in names if name is not None]
