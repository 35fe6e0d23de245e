"""The translation of a bundle into one language: brought up to date, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from kiosk.content import nodes
from kiosk.content.codes import Code
from kiosk.content.paths import exists, is_file, is_inside
from kiosk.content.reader import CONTENT, Reading, read
from kiosk.content.report import Report
from kiosk.content.source import load
from kiosk.content.translation import FOLDER, SPOKEN
from kiosk.problems import Mark, Problem, Severity
from kiosk.translate.codes import TranslateCode
from kiosk.translate.desk import Piece, State
from kiosk.translate.originals import of_translation, with_interface
from kiosk.translate.text import Updated, update
from kiosk.writing import write

FALLBACK = "en"
"""The language of the interface's originals where it does not speak the exhibition's first one."""

Interface = Callable[[str], Mapping[str, str]]
"""The words of the interface in a language that it speaks."""


class Done(Enum):
    """What became of the file."""

    MADE = auto()
    UPDATED = auto()
    UNCHANGED = auto()
    REFUSED = auto()
    NOTHING_TO_TRANSLATE = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the translation, how far each piece in it is, and what there is to tell.

    A file that is `REFUSED` was not touched. `readable` is False when there is no exhibition.
    """

    done: Done
    file: str
    pieces: tuple[Piece, ...] = ()
    problems: tuple[Problem, ...] = ()
    readable: bool = True

    def count(self, state: State) -> int:
        """How many pieces are in this state."""
        return sum(piece.state is state for piece in self.pieces)


def translate(path: Path, language: str, interface: Interface) -> Outcome:
    """Makes or updates the translation into `language` of the bundle at `path`.

    What is missing is added with its original above it. `interface` gives the words of the kiosk
    itself, for a language that it does not speak. Raises OSError when the file cannot be written.
    """
    file = f"{FOLDER}/{language}.yaml"
    reading = read(path)
    if reading.exhibition is None:
        errors = tuple(p for p in reading.problems if p.severity is Severity.ERROR)
        return Outcome(Done.REFUSED, file, problems=errors, readable=reading.readable)
    first = reading.exhibition.languages[0]
    if language == first and _is_spoken(language):
        return Outcome(Done.NOTHING_TO_TRANSLATE, file)
    target = reading.folder / file
    if not is_inside(target, reading.folder):
        outside = Problem(Severity.ERROR, Code.PATH_OUTSIDE, Mark(file), {"file": file})
        return Outcome(Done.REFUSED, file, problems=(outside,))
    wanted = of_translation(_root(reading), first, language)
    if not _is_spoken(language):
        said = first if _is_spoken(first) else FALLBACK
        wanted = with_interface(wanted, interface(said), said)
    before = target.read_bytes() if exists(target) else None
    found = update(before or b"", file, wanted, first)
    if not isinstance(found, Updated):
        return Outcome(Done.REFUSED, file, problems=found)
    after = update(found.data, file, wanted, first)
    if not isinstance(after, Updated):
        return Outcome(Done.REFUSED, file, problems=after)
    if found.data != before:
        target.parent.mkdir(parents=True, exist_ok=True)
        write(target, found.data)
    changed = Done.UNCHANGED if found.data == before else Done.UPDATED
    done = Done.MADE if before is None else changed
    return Outcome(done, file, after.pieces, _told(reading, language, file, after.gone))


def outdated(folder: Path, language: str) -> tuple[Problem, ...]:
    """Advice for each piece of the translation whose original is new since it was translated.

    Nothing while the exhibition or the translation cannot be read. Its args are `original`, what
    the first language says now, and `was`, what it said when it was translated.
    """
    file = f"{FOLDER}/{language}.yaml"
    if not is_file(folder / file) or not is_inside(folder / file, folder):
        return ()
    exhibition = read(folder).exhibition
    root = load(folder / CONTENT, CONTENT, Report())
    if exhibition is None or language not in exhibition.languages[1:]:
        return ()
    if not isinstance(root, nodes.Mapping):  # it is being saved at this moment
        return ()
    try:
        before = (folder / file).read_bytes()
    except OSError:
        return ()
    first = exhibition.languages[0]
    found = update(before, file, of_translation(root, first, language), first)
    if not isinstance(found, Updated):
        return ()
    return tuple(
        _advice(
            TranslateCode.WORDS_OUTDATED,
            piece.mark,
            original=" ".join(filter(None, piece.original.lines)),
            was=" ".join(filter(None, piece.was)),
        )
        for piece in found.pieces
        if piece.state is State.OUTDATED
    )


def _root(reading: Reading) -> nodes.Mapping:
    root = load(reading.folder / CONTENT, CONTENT, Report())
    assert isinstance(root, nodes.Mapping)
    return root


def _is_spoken(language: str) -> bool:
    return language.partition("-")[0] in SPOKEN


def _told(
    reading: Reading, language: str, file: str, gone: tuple[Mark, ...]
) -> tuple[Problem, ...]:
    """What is wrong with the new file. What is still empty in it is counted and not told."""
    exhibition = reading.exhibition
    assert exhibition is not None
    wrong = [
        problem
        for problem in read(reading.folder).problems
        if problem.mark.file == file
        and problem.severity is Severity.ERROR
        and problem.code != Code.VALUE_EMPTY
    ]
    left = [_advice(TranslateCode.WORDS_GONE, mark) for mark in gone]
    if language not in exhibition.languages:
        mark = _root(reading).mark_of("languages")
        args = {"language": language, "languages": ", ".join((*exhibition.languages, language))}
        wrong.append(Problem(Severity.ERROR, TranslateCode.LANGUAGE_UNLISTED, mark, args))
    return (*left, *wrong)


def _advice(code: TranslateCode, mark: Mark, **args: str) -> Problem:
    return Problem(Severity.ADVICE, code, mark, args)
