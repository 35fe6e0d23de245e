"""What time does to a talk: it is spent at stops, and typed digits are forgotten."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from kiosk.talk.state import Talk

TYPING_SECONDS = 3.0
"""Digits that nothing follows for so long are forgotten."""


def tick(talk: Talk, now: float) -> Talk:
    """The talk at `now`; a clock that stands still or goes back changes nothing."""
    if not talk.now < now < inf:
        return talk
    if talk.typed and now - talk.typed_at >= TYPING_SECONDS:
        talk = replace(talk, typed="")
    if talk.running:
        here = talk.spot.stop
        spent = talk.spent.get(here, 0.0) + (now - talk.now)
        talk = replace(talk, spent={**talk.spent, here: spent})
    return replace(talk, now=now)


def begun(talk: Talk) -> Talk:
    """With a clock that has begun: now, unless it had; one that is paused stays so."""
    return talk if talk.began_at is not None else replace(talk, began_at=talk.now)


def started(talk: Talk) -> Talk:
    """With a clock that runs."""
    return replace(begun(talk), paused_at=None)


def paused(talk: Talk) -> Talk:
    """With a clock that stands still, if it ran."""
    return replace(talk, paused_at=talk.now) if talk.running else talk


def reset(talk: Talk) -> Talk:
    """With a clock that has not begun."""
    return replace(talk, began_at=None, paused_at=None, spent={})
