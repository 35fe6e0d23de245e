"""A small exhibition to talk about, and short ways through it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import GalleryBlock, TextBlock
from kiosk.talk import events as e
from kiosk.talk.state import Talk
from kiosk.talk.step import begin, step
from tests.visit.samples import exhibition, photo, pioneer, section, text

TOLD = TextBlock((text("verteld"),))

CUP = section("cup", TOLD, GalleryBlock((photo("left"), photo("right"))), picture=photo())
DEPOT = replace(pioneer("depot"), blocks=(TOLD,), reveal=True)

TOUR = exhibition(
    replace(CUP, reveal=True),
    section("lever", TOLD, GalleryBlock((photo("one"), photo("two")))),
    section("bare"),
    section("left-out", TOLD),
    DEPOT,
    tour=("cup", "lever", "bare", "depot"),
)
"""Two stops that reveal around two that do not, and a section beside the tour."""

NOW = 1000.0

BEGUN = begin(TOUR, None, "nl", "nl", NOW)


def after(talk: Talk, *events: e.Event | float) -> Talk:
    """The talk about `TOUR` goes on; a number means that this many seconds pass."""
    for event in events:
        happened = e.Ticked(talk.now + event) if isinstance(event, float) else event
        talk = step(talk, happened, TOUR)
    return talk


def at(stop: str, *events: e.Event | float) -> Talk:
    """A talk that has begun at `stop`, and then `events`."""
    return after(begin(TOUR, stop, "nl", "nl", NOW), *events)
