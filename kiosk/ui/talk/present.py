"""`kiosk present`: an exhibition as a talk, on one screen or two. A ladder of small steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.model import Exhibition
from kiosk.talk.comparison import Comparison
from kiosk.talk.pace import Plan
from kiosk.talk.state import Talk
from kiosk.talk.step import begin as begin_talk
from kiosk.ui.application import begin
from kiosk.ui.clock import Clock
from kiosk.ui.stage import words_of
from kiosk.ui.talk.awake import Awake
from kiosk.ui.talk.board import Board, pages_of
from kiosk.ui.talk.room import Room
from kiosk.ui.talk.screens import Screens
from kiosk.ui.talk.talk_desk import TalkDesk
from kiosk.ui.talk.talk_view import TalkView
from kiosk.ui.trace import Trace
from kiosk.words.desks import talk as talk_words


@dataclass(frozen=True, slots=True)
class Options:
    """How to give a talk. The window's own words are in `reader`, the language of who speaks.

    `plan` shares out its time. Where there is a `rehearsal`, it tells how the talk went, and that
    is shown before the windows go. Renditions are kept in `cache`.
    """

    language: str
    notes_language: str
    reader: str
    start: str | None = None
    plan: Plan | None = None
    cache: Path | None = None
    rehearsal: Callable[[Talk], Comparison] | None = None


def run(exhibition: Exhibition, folder: Path, options: Options, trace: Trace) -> int:
    """Gives the talk until it is ended; returns the process's exit code."""
    app, departure = begin()
    clock = Clock()
    talk = begin_talk(
        exhibition, options.start, options.language, options.notes_language, clock.now()
    )
    board = Board(
        exhibition,
        options.plan,
        talk_words(options.reader),
        pages_of(exhibition, words_of(exhibition)),
    )
    view = TalkView()
    desk = TalkDesk(talk, board, clock, view)
    room = Room(
        Screens(app),
        desk,
        view,
        exhibition,
        folder,
        trace,
        cache=options.cache,
        rehearsal=options.rehearsal,
    )
    room.over.connect(app.quit)
    awake = Awake()
    room.open()
    code = app.exec()
    departure.deleteLater()
    awake.close()
    room.close()
    return code
