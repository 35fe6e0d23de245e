"""`kiosk preview`: the show beside the editor. What is saved is shown at once."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.checks import look_over
from kiosk.content.model import Exhibition, Section, Text, photos_of
from kiosk.content.reader import CONTENT, Reading, read
from kiosk.preview.places import stop_at
from kiosk.preview.watching import Watch, look
from kiosk.problems import Problem, Severity
from kiosk.ui import fonts, messages, rendering
from kiosk.ui.clock import Clock
from kiosk.ui.completion import Completion
from kiosk.ui.departure import Departure
from kiosk.ui.desk import Desk, ProblemShown
from kiosk.ui.stage import Stage
from kiosk.visit.state import Countdown, Limits, Overview, Page, Zoom
from kiosk.words import wording
from kiosk.words.desks import desk as desk_words

MS_A_LOOK = 80
"""How often the folder is looked at. A change is shown after the look that finds it still."""

SIZE = (1280, 800)
LIMITS = Limits(idle=inf)


class Preview(QObject):
    """A bundle's show, kept up with its files."""

    def __init__(self, path: Path, language: str) -> None:
        """Reads `path`, a folder or its content.yaml; problems are said in `language`."""
        super().__init__()
        self._path = path
        self._folder = path.parent if path.name == CONTENT and not path.is_dir() else path
        self._language = language
        self._watch = Watch(look(self._folder))
        reading = read(path)
        self._unshown: dict[str, Problem] = {}
        self._changed: set[str] = set()
        self._problems = _problems(reading)
        self._broken = reading.exhibition is None
        self._exhibition = reading.exhibition or _nothing(self._folder)
        self._clock = Clock()
        self._desk = Desk(desk_words(language))
        self._stage = Stage(
            self._exhibition,
            self._folder,
            self._desk.screen,
            self._clock,
            LIMITS,
            self._exhibition.languages[0],
            size=SIZE,
            pixel_ratio=QGuiApplication.primaryScreen().devicePixelRatio(),
            desk=self._desk,
        )
        self._desk.deviceChanged.connect(self._stand)
        self._desk.countdownAsked.connect(self._count_down)
        self._stage.pictures.problem.connect(self._note)
        self._completion = Completion(self._stage.window, self._stage.controller.shown_now)
        self._completion.first_frame.connect(self._stage.load_pages)
        self._tell()
        self._looking = QTimer(self, interval=MS_A_LOOK)
        self._looking.timeout.connect(self.look)
        self._looking.start()

    @property
    def stage(self) -> Stage:
        """The show and its window."""
        return self._stage

    def look(self) -> None:
        """Looks at the folder, and shows what was saved."""
        changed = self._watch.see(look(self._folder))
        if changed:
            self._changed |= changed
            self._read()

    def close(self) -> None:
        """Ends the show."""
        self._looking.stop()
        self._stage.close()

    def _read(self) -> None:
        reading = read(self._path)
        self._problems = _problems(reading)
        self._broken = reading.exhibition is None
        if reading.exhibition is not None:
            self._exhibition = reading.exhibition
            changed, self._changed = self._changed, set()
            self._unshown = dict(_still(self._unshown, reading.exhibition, changed))
            self._stage.become(reading.exhibition, changed)
        self._tell()

    def _note(self, problem: Problem) -> None:
        """A picture cannot be shown."""
        self._unshown[problem.args["file"]] = problem
        self._tell()

    def _tell(self) -> None:
        known = {(problem.code, problem.mark) for problem in self._problems}
        unshown = (p for p in self._unshown.values() if (p.code, p.mark) not in known)
        problems = sorted(
            (*self._problems, *unshown),
            key=lambda problem: (problem.severity is not Severity.ERROR, problem.mark),
        )
        self._desk.tell([self._said(problem) for problem in problems], self._broken)

    def _said(self, problem: Problem) -> ProblemShown:
        words, mark = wording(problem, self._language), problem.mark
        return ProblemShown(
            place=f"{mark.file}:{mark.line}",
            severity=words.severity,
            grave=problem.severity is Severity.ERROR,
            what=words.what,
            cure=words.cure,
            stop=self._stop_of(problem) or "",
        )

    def _stop_of(self, problem: Problem) -> str | None:
        try:
            text = (self._folder / problem.mark.file).read_text("utf-8", "replace")
        except OSError:
            return None
        return stop_at(text, problem.mark.line, self._exhibition.tour)

    def _stand(self) -> None:
        """The show stands on another screen."""
        self._stage.sizes.screen = self._desk.screen
        self._stage.fit()

    def _count_down(self) -> None:
        controller = self._stage.controller
        visit = controller.visit
        match visit.place:
            case Overview() | Page() | Zoom() as place:
                over: Overview | Page | Zoom = place
            case _:
                over = Overview()
        now = self._clock.now()
        controller.become(replace(visit, place=Countdown(over, since=now), now=now, panel=None))


def run(path: Path, language: str) -> int:
    """Shows the bundle at `path` until its window is closed; returns the exit code."""
    messages.route()
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("exhibition-kiosk")
    fonts.load()
    rendering.choose()
    departure = Departure(app)
    preview = Preview(path, language)
    preview.stage.window.show()
    code = app.exec()
    departure.deleteLater()
    preview.close()
    return code


def _problems(reading: Reading) -> tuple[Problem, ...]:
    if reading.exhibition is None:
        return reading.problems
    return (*reading.problems, *look_over(reading.exhibition, reading.folder))


def _still(
    unshown: Mapping[str, Problem], exhibition: Exhibition, changed: Collection[str]
) -> Iterator[tuple[str, Problem]]:
    """The pictures that cannot be shown and are the same as before, where they stand now."""
    for stop in exhibition.tour:
        for photo in photos_of(exhibition.stops[stop]):
            if photo.file in unshown and photo.file not in changed:
                yield photo.file, replace(unshown[photo.file], mark=photo.mark)


def _nothing(folder: Path) -> Exhibition:
    """What is shown while there has been nothing else to show: the folder's name.

    Its language is none that an exhibition has, so that the first one begins in its own.
    """
    title = Text({"und": folder.resolve().name or "?"})
    section = Section("nothing", title)
    return Exhibition("nothing", "0", ("und",), title, (section,), (), ("nothing",))
