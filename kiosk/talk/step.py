"""The one place where a talk changes: `step(talk, event, exhibition)`."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.content.model import Exhibition
from kiosk.talk import clock
from kiosk.talk import events as e
from kiosk.talk.spots import Move, beginning, enlarge, move
from kiosk.talk.state import Sheet, Talk

MOST_DIGITS = 4
"""No tour has more stops than that can count."""

DIGITS = frozenset("0123456789")


def begin(
    exhibition: Exhibition, start: str | None, language: str, notes_language: str, now: float
) -> Talk:
    """A talk at `start`, or at the first stop where the tour has no such one.

    A language that the exhibition does not speak becomes its first one. The clock waits for the
    first step on.
    """
    first = start if start in exhibition.tour else exhibition.tour[0]
    spot = beginning(first, exhibition)
    spoken = _spoken(language, exhibition)
    return Talk(
        spot=spot,
        seen=spot,
        language=spoken,
        seen_language=spoken,
        notes_language=_spoken(notes_language, exhibition),
        now=now,
    )


def step(talk: Talk, event: e.Event, exhibition: Exhibition) -> Talk:
    """The talk after `event`. Total: what means nothing here, or names nothing, changes nothing."""
    if talk.ended:
        return talk
    after = _act(talk, event, exhibition)
    if after.frozen:
        return after
    return replace(after, seen=after.spot, seen_language=after.language)


def _act(talk: Talk, event: e.Event, exhibition: Exhibition) -> Talk:
    languages = exhibition.languages
    match event:
        case e.Ticked(now):
            return clock.tick(talk, now)
        case e.Confirmed():
            return _confirm(talk, exhibition)
        case e.JumpedTo(stop) | e.TurnedTo(stop) if stop not in exhibition.tour:
            return talk
        case (
            e.Advanced()
            | e.WentBack()
            | e.JumpedTo()
            | e.TurnedTo()
            | e.WentToFirst()
            | e.WentToLast()
        ):
            return _move(talk, event, exhibition)
        case e.TypedDigit(digit):
            return _type(talk, digit)
        case e.Escaped():
            return _escape(talk)
        case e.ToggledCover(cover):
            return replace(talk, cover=None if talk.cover == cover else cover)
        case e.ToggledFreeze():
            return replace(talk, frozen=not talk.frozen)
        case e.ToggledSheet(sheet):
            return replace(talk, sheet=None if talk.sheet == sheet else sheet, typed="")
        case e.SwappedScreens():
            return replace(talk, swapped=not talk.swapped)
        case e.Enlarged() | e.EnlargedNext() | e.Shrunk():
            return replace(talk, spot=enlarge(talk.spot, event, exhibition))
        case e.ChoseLanguage(language):
            return replace(talk, language=language) if language in languages else talk
        case e.TurnedLanguage():
            return replace(talk, language=_after(talk.language, exhibition))
        case e.ChoseNotesLanguage(language):
            return replace(talk, notes_language=language) if language in languages else talk
        case e.TurnedNotesLanguage():
            return replace(talk, notes_language=_after(talk.notes_language, exhibition))
        case e.StartedClock():
            return replace(clock.started(talk), cover=None, sheet=None)
        case e.PausedClock():
            return clock.paused(talk)
        case e.ResetClock():
            return clock.reset(talk)
        case _ as never:
            assert_never(never)


def _move(talk: Talk, event: Move, exhibition: Exhibition) -> Talk:
    """Puts away what lies over both screens, for a move is about the exhibition itself."""
    there = move(talk, event, exhibition)
    moved = replace(talk, spot=there, cover=None, sheet=None, typed="")
    return clock.begun(moved) if isinstance(event, e.Advanced | e.TurnedTo) else moved


def _confirm(talk: Talk, exhibition: Exhibition) -> Talk:
    """Enter answers what is asked, and is one step on where nothing is."""
    if talk.sheet is Sheet.LEAVE:
        return replace(talk, ended=True)
    if talk.typed:
        number = int(talk.typed)
        if not 1 <= number <= len(exhibition.tour):
            return replace(talk, typed="")
        return _move(talk, e.JumpedTo(exhibition.tour[number - 1]), exhibition)
    if talk.sheet is not None:
        return replace(talk, sheet=None)
    return _move(talk, e.Advanced(), exhibition)


def _escape(talk: Talk) -> Talk:
    """From the nearest to the farthest: what is typed, the sheet, the large picture, the cover."""
    if talk.typed:
        return replace(talk, typed="")
    if talk.sheet is not None:
        return replace(talk, sheet=None)
    if talk.spot.picture is not None:
        return replace(talk, spot=replace(talk.spot, picture=None))
    if talk.cover is not None:
        return replace(talk, cover=None)
    return replace(talk, sheet=Sheet.LEAVE)


def _type(talk: Talk, digit: str) -> Talk:
    if talk.sheet is Sheet.LEAVE or digit not in DIGITS or len(talk.typed) == MOST_DIGITS:
        return talk
    return replace(talk, typed=talk.typed + digit, typed_at=talk.now)


def _spoken(language: str, exhibition: Exhibition) -> str:
    return language if language in exhibition.languages else exhibition.languages[0]


def _after(language: str, exhibition: Exhibition) -> str:
    """The next language of the exhibition, and behind the last one the first."""
    languages = exhibition.languages
    return languages[(languages.index(language) + 1) % len(languages)]
