"""Whether a talk keeps its time: the duration shared out over its stops, and the clock beside it.

Nothing here says how fast to speak. What is to be said is counted in words, and the time that there
is goes to each stop by its part of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kiosk.content.model import Exhibition, Pioneer, Stop, texts_of, words_in
from kiosk.talk.script import notes_of
from kiosk.talk.state import Talk

LEAST_WORDS = 20.0
"""What a stop counts at least: a picture without words is looked at too, for some 8 seconds."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`duration` in seconds, and the `windows` of it that the stops have, one behind the other.

    A window is the seconds on the clock from which and until which a talk is at its stop.
    """

    duration: float
    windows: Mapping[str, tuple[float, float]]

    def at(self, elapsed: float) -> str:
        """The stop that a talk is at after `elapsed` seconds; the last one behind the end."""
        to_come = (stop for stop, (_, end) in self.windows.items() if elapsed < end)
        return next(to_come, tuple(self.windows)[-1])


@dataclass(frozen=True, slots=True)
class Pace:
    """How a talk keeps its time, in seconds.

    `remaining` is below 0 once the duration is over. `planned_now` is the stop at which it should
    be. `behind` is how far the clock is past the window of the stop where it is, or below 0 how far
    before it; within the window, and at a stop without one, it is 0. Without a plan only `elapsed`
    says something.
    """

    elapsed: float
    remaining: float | None = None
    planned_now: str | None = None
    behind: float = 0.0


def plan_of(
    exhibition: Exhibition, duration: float, language: str, start: str | None = None
) -> Plan:
    """Shares `duration` (seconds) out over the stops from `start`, or the first one, to the last.

    Each gets its part of what is said: the words of its notes in `language`, or of its page where
    it has none, `LEAST_WORDS` at least.
    """
    first = exhibition.tour.index(start) if start in exhibition.tour else 0
    tour = exhibition.tour[first:]
    words = [_words_at(exhibition.stops[stop], language) for stop in tour]
    said = list(accumulate(words, initial=0.0))
    moments = [duration * (part / said[-1]) for part in said]
    return Plan(duration, dict(zip(tour, pairwise(moments), strict=True)))


def pace(plan: Plan | None, talk: Talk) -> Pace:
    """How `talk` keeps to `plan`; before its clock begins it is neither behind nor ahead."""
    elapsed = talk.elapsed
    if plan is None:
        return Pace(elapsed)
    window = plan.windows.get(talk.spot.stop)
    behind = 0.0 if window is None or talk.began_at is None else _outside(elapsed, *window)
    return Pace(elapsed, plan.duration - elapsed, plan.at(elapsed), behind)


def _outside(elapsed: float, begins: float, ends: float) -> float:
    return max(elapsed - ends, 0.0) + min(elapsed - begins, 0.0)


def _words_at(stop: Stop, language: str) -> float:
    return max(LEAST_WORDS, sum(map(words_in, _said_at(stop, language))))


def _said_at(stop: Stop, language: str) -> tuple[str, ...]:
    names = stop.people if isinstance(stop, Pioneer) else ()
    page = (*names, *(text.said_in(language) for text in texts_of(stop)))
    return notes_of(stop, language) or page
