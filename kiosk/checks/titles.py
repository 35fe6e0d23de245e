"""Titles that do not fit on the smallest screen that is usual: 1366 by 768 pixels at 15.6 inches.

The rooms are those of the page and the poster; both make a title smaller until it fits, down to a
least size. All lengths are in pixels, and widths of words in parts of the size of their type.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.checks.codes import Advice, advice
from kiosk.checks.typeface import width
from kiosk.content.markup import to_plain
from kiosk.content.model import Exhibition, Pioneer, Section, Stop
from kiosk.problems import Mark, Problem
from kiosk.words import interface

SCREEN = (1366, 768)
BODY = 34.0
TARGET = 79.0
"""The size of body text there, and a target across."""

MARGIN = 1.6 * BODY
PAGE = SCREEN[0] - MARGIN - (TARGET + 1.4 * BODY)
"""The width of a page's words where the text is at its largest: the picture stands below them."""
PAGE_TITLE = 2.4 * BODY * 1.4
THRIFT = 0.86
"""How much smaller a title may become to need a line less."""
MOST_LINES = 4

POSTER = 0.54 * SCREEN[0] - 2 * MARGIN
"""The width of a poster's words beside its picture, the least that a title ever has."""
POSTER_LEAST = 1.5 * BODY
WIDEST_WORD = POSTER / POSTER_LEAST
_MOST_LETTERS = 200
"""Of a word that are measured: so many never fit."""


def titles(exhibition: Exhibition) -> Iterator[Problem]:
    """Words that would be broken in the middle, and titles that would fill a screen."""
    for stop in exhibition.stops.values():
        for title, mark in _titles(stop, exhibition.languages[0]):
            yield from _title(title, mark)


def _titles(stop: Stop, first: str) -> Iterator[tuple[str, Mark]]:
    match stop:
        case Section(title=title):
            for language, mark in title.marks.items():
                yield to_plain(title.words[language]), mark
        case Pioneer(people=people, marks=marks):
            yield f" {interface(first)['and']} ".join(people), marks[0]


def _title(title: str, mark: Mark) -> Iterator[Problem]:
    widest = max((word[:_MOST_LETTERS] for word in title.split(" ")), key=width)
    if width(widest) > WIDEST_WORD:
        yield advice(Advice.TITLE_WORD, mark, word=widest)
    elif (count := lines(title)) > MOST_LINES:
        yield advice(Advice.TITLE_LINES, mark, count=str(count), limit=str(MOST_LINES))


def lines(title: str) -> int:
    """How many lines a title fills on a page with the largest text."""
    widths = [width(word) for word in title.split(" ")]
    room = PAGE / (THRIFT * min(PAGE_TITLE, PAGE / max(widths)))
    count, used = 1, 0.0
    for word in widths:
        if used and used + width(" ") + word > room:
            count, used = count + 1, 0.0
        used += (width(" ") if used else 0) + word
    return count
