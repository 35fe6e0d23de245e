"""`kiosk preview`: the show beside the editor. What is saved is shown at once."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.content.model import Exhibition, Section, Text
from kiosk.content.reader import CONTENT, read
from kiosk.preview.watching import Watch, look
from kiosk.ui.application import begin
from kiosk.ui.clock import Clock
from kiosk.ui.completion import Completion
from kiosk.ui.desk import Desk
from kiosk.ui.findings import Findings
from kiosk.ui.stage import Stage
from kiosk.ui.window import Frame
from kiosk.visit.state import Countdown, Limits, Overview, Page, Zoom
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
        self._watch = Watch(look(self._folder))
        reading = read(path)
        self._changed: set[str] = set()
        self._findings = Findings(self._folder, language)
        self._findings.read(reading, ())
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
            frame=Frame("Preview", {"desk": self._desk}, scaled=True),
        )
        self._desk.deviceChanged.connect(self._stand)
        self._desk.countdownAsked.connect(self._count_down)
        self._stage.pictures.problem.connect(self._findings.note)
        self._findings.grown.connect(self._tell)
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
        self._findings.read(reading, self._changed)
        self._broken = reading.exhibition is None
        if reading.exhibition is not None:
            self._exhibition = reading.exhibition
            changed, self._changed = self._changed, set()
            self._stage.become(reading.exhibition, changed)
        self._tell()

    def _tell(self) -> None:
        self._desk.tell(self._findings.said(self._exhibition.tour), self._broken)

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
        counting = replace(visit, place=Countdown(over, since=now), now=now, panel=None, link=None)
        controller.become(counting)


def run(path: Path, language: str) -> int:
    """Shows the bundle at `path` until its window is closed; returns the exit code."""
    app, departure = begin()
    preview = Preview(path, language)
    preview.stage.window.show()
    code = app.exec()
    departure.deleteLater()
    preview.close()
    return code


def _nothing(folder: Path) -> Exhibition:
    """What is shown while there has been nothing else to show: the folder's name.

    Its language is none that an exhibition has, so that the first one begins in its own.
    """
    title = Text({"und": folder.resolve().name or "?"})
    section = Section("nothing", title)
    return Exhibition("nothing", "0", ("und",), title, (section,), (), ("nothing",))
