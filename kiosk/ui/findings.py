"""What is wrong with the exhibition that is previewed, as it becomes known."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.checks import look_over
from kiosk.content.model import Exhibition, photos_of
from kiosk.content.reader import CONTENT, Reading
from kiosk.preview.places import stop_at
from kiosk.problems import Problem, Severity
from kiosk.ui.desk import ProblemShown, place_of
from kiosk.words import wording

YAML = ".yaml"
MS_FIRST = 120
"""What was saved is on the screen before it is looked over."""


class Findings(QObject):
    """The reader's problems at once, the advice a little later, pictures when they are made.

    `grown` tells that there is something new to be said.
    """

    grown = Signal()

    def __init__(self, folder: Path, language: str) -> None:
        """Of the bundle in `folder`, said in `language`."""
        super().__init__()
        self._folder = folder
        self._language = language
        self._reading: Reading | None = None
        self._advice: tuple[Problem, ...] = ()
        self._unshown: dict[str, Problem] = {}
        self._later = QTimer(self, interval=MS_FIRST, singleShot=True)
        self._later.timeout.connect(self._look_over)

    def read(self, reading: Reading, changed: Collection[str]) -> None:
        """This was read; the files `changed` are others than before."""
        self._reading = reading
        if reading.exhibition is None:
            self._advice = ()
        else:
            self._unshown = dict(_still(self._unshown, reading.exhibition, changed))
            self._later.start()

    def note(self, problem: Problem) -> None:
        """A picture cannot be shown."""
        self._unshown[problem.args["file"]] = problem
        self.grown.emit()

    def said(self, stops: Collection[str]) -> list[ProblemShown]:
        """All of it, errors first, each with the one of `stops` that it is in."""
        reading = self._reading
        read = reading.problems if reading else ()
        known = {(problem.code, problem.mark) for problem in read}
        # Pictures of what cannot be read may be gone with it: they are told when it is back.
        noted = self._unshown.values() if reading and reading.exhibition else ()
        unshown = (p for p in noted if (p.code, p.mark) not in known)
        problems = sorted(
            (*read, *self._advice, *unshown),
            key=lambda problem: (
                problem.severity is not Severity.ERROR,
                problem.mark.file != CONTENT,
                problem.mark,
            ),
        )
        files = {problem.mark.file for problem in problems if problem.mark.file.endswith(YAML)}
        texts = {file: self._text(file) for file in files}
        return [self._shown(problem, texts, stops) for problem in problems]

    def _look_over(self) -> None:
        reading = self._reading
        if reading is not None and reading.exhibition is not None:
            self._advice = tuple(look_over(reading.exhibition, reading.folder))
            self.grown.emit()

    def _shown(
        self, problem: Problem, texts: Mapping[str, str], stops: Collection[str]
    ) -> ProblemShown:
        words, mark = wording(problem, self._language), problem.mark
        return ProblemShown(
            place=place_of(mark.file, mark.line),
            severity=words.severity,
            grave=problem.severity is Severity.ERROR,
            what=words.what,
            cure=words.cure,
            stop=stop_at(texts.get(mark.file, ""), mark.line, stops) or "",
        )

    def _text(self, file: str) -> str:
        try:
            return (self._folder / file).read_text("utf-8", "replace")
        except OSError:
            return ""


def _still(
    unshown: Mapping[str, Problem], exhibition: Exhibition, changed: Collection[str]
) -> Iterator[tuple[str, Problem]]:
    """The pictures that cannot be shown and are the same as before, where they stand now."""
    for stop in exhibition.tour:
        for photo in photos_of(exhibition.stops[stop]):
            if photo.file in unshown and photo.file not in changed:
                yield photo.file, replace(unshown[photo.file], mark=photo.mark)
