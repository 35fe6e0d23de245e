"""What the presenter reads: where the talk is, what comes next, and how it is for time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypedDict

from kiosk.content.model import Exhibition
from kiosk.talk.comparison import Comparison
from kiosk.talk.duration import on_clock
from kiosk.talk.pace import Plan, pace
from kiosk.talk.script import notes_of
from kiosk.talk.spots import following, pictures_at
from kiosk.talk.state import Talk
from kiosk.visit.pages import page
from kiosk.visit.phrase import Phrase, Words
from kiosk.visit.shown import PageShown
from kiosk.visit.tour import tour_of

PageOf = Callable[[str, str], PageShown]
"""Gives the page of a stop in a language."""


class StopShown(TypedDict):
    """A stop as the presenter sees it; `file` is that of its main picture, or `""`."""

    id: str
    place: int
    title: str
    organisation: str
    lead: str
    fill: str
    onFill: str
    file: str


class TimeShown(TypedDict):
    """How the talk is for time, in words; `level` is -1 ahead, 0 on time, 1 behind.

    `spent` and `reached` are the parts of the plan that are over on the clock, and in the tour.
    """

    elapsed: str
    remaining: str
    pace: str
    level: int
    spent: float
    reached: float


@dataclass(frozen=True, slots=True)
class Board:
    """Everything of a talk that the presenter reads, said in the language of the notes."""

    exhibition: Exhibition
    plan: Plan | None
    words: Mapping[str, str]
    page_of: PageOf

    def stop(self, id_: str, language: str) -> StopShown:
        """A stop of the tour."""
        shown = self.page_of(id_, language)
        picture = shown["picture"]
        return StopShown(
            id=id_,
            place=self.exhibition.tour.index(id_) + 1,
            title=shown["title"],
            organisation=shown["organisation"],
            lead=shown["lead"],
            fill=shown["accent"]["fill"],
            onFill=shown["accent"]["onFill"],
            file=picture["file"] if picture else "",
        )

    def now(self, talk: Talk) -> StopShown:
        """The stop that the presenter is at."""
        return self.stop(talk.spot.stop, talk.notes_language)

    def next(self, talk: Talk) -> StopShown | None:
        """The stop behind it."""
        after = following(talk, self.exhibition)
        return None if after is None else self.stop(after, talk.notes_language)

    def index(self, talk: Talk) -> list[StopShown]:
        """All stops."""
        return [self.stop(id_, talk.notes_language) for id_ in self.exhibition.tour]

    def notes(self, talk: Talk) -> list[str]:
        """What the presenter wanted to say here, paragraph by paragraph."""
        return list(notes_of(self.exhibition.stops[talk.spot.stop], talk.notes_language))

    def steps(self, talk: Talk) -> list[int]:
        """How many blocks are told, and how many there are; nothing where all come at once."""
        stop = self.exhibition.stops[talk.spot.stop]
        return [talk.spot.told, len(stop.blocks)] if stop.reveal and stop.blocks else []

    def pictures(self, talk: Talk) -> int:
        """How many pictures can be shown large here."""
        return pictures_at(talk.spot, self.exhibition)

    def rehearsal(self, comparison: Comparison, language: str) -> dict[str, Any]:
        """How a rehearsal went, a row a stop and one for the whole."""
        rows = [
            {
                "title": self.stop(row.stop, language)["title"],
                "now": on_clock(round(row.now)),
                "last": "" if row.last is None else on_clock(round(row.last)),
                "planned": "" if row.planned is None else on_clock(round(row.planned)),
                "over": row.over,
            }
            for row in comparison.rows
        ]
        return {
            "rows": rows,
            "whole": on_clock(sum(round(row.now) for row in comparison.rows)),
            "first": comparison.first,
            "kept": comparison.kept,
        }

    def time(self, talk: Talk) -> TimeShown:
        """How the talk is for time."""
        now = pace(self.plan, talk)
        level = (now.behind > 0) - (now.behind < 0)
        says = ("ahead", "on_time", "behind")[level + 1]
        return TimeShown(
            elapsed=on_clock(now.elapsed),
            remaining=self._remaining(talk),
            pace=self._timed(says, now.behind) if self.plan and talk.began_at is not None else "",
            level=level,
            spent=self._part(now.elapsed),
            reached=self._part(self._begins(talk.spot.stop)),
        )

    def _remaining(self, talk: Talk) -> str:
        """What the clock beside it, in whole seconds, leaves of the duration."""
        if self.plan is None:
            return ""
        seconds = self.plan.duration - int(talk.elapsed)
        return on_clock(seconds) if seconds >= 0 else self._timed("over_time", seconds)

    def _timed(self, says: str, seconds: float) -> str:
        return self.words[says].replace("{time}", on_clock(seconds))

    def _begins(self, stop: str) -> float:
        """When the talk should be at `stop`."""
        return self.plan.windows.get(stop, (0.0, 0.0))[0] if self.plan else 0.0

    def _part(self, seconds: float) -> float:
        """Of the duration, 1 at most."""
        return min(1.0, seconds / self.plan.duration) if self.plan else 0.0


def pages_of(exhibition: Exhibition, words_of: Callable[[str], Words]) -> PageOf:
    """The pages of `exhibition`, each made once."""
    tour = tour_of(exhibition)

    @cache
    def page_of(stop: str, language: str) -> PageShown:
        return page(Phrase(tour, language, words_of(language)), stop)

    return page_of
