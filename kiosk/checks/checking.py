"""Everything that is wrong with a bundle and everything that is poor in it, at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.opening import opened
from kiosk.checks.addresses import addresses
from kiosk.checks.characters import characters
from kiosk.checks.codes import Advice
from kiosk.checks.files import unused
from kiosk.checks.lengths import lengths
from kiosk.checks.opening import Tell, untold
from kiosk.checks.pictures import pictures, told
from kiosk.checks.titles import titles
from kiosk.content.model import Exhibition
from kiosk.content.reader import Reading
from kiosk.problems import Problem
from kiosk.translate import outdated


@dataclass(frozen=True, slots=True)
class Checked:
    """What was read, and `problems`: those of the reading and all others, in order of place.

    The folder of the reading is gone where it was only there for what came out of a file.
    """

    reading: Reading
    problems: tuple[Problem, ...]


def check(path: Path) -> Checked:
    """Checks the bundle at `path`: a folder with a content.yaml, that file, or a `.kiosk` file.

    An exhibition that cannot be shown is not looked at any further. Each picture is opened, by
    processes of their own that last until this returns.
    """
    with opened(path) as reading:
        return Checked(reading, problems_of(reading))


def problems_of(reading: Reading, tell: Tell = untold) -> tuple[Problem, ...]:
    """The problems of a reading and all that can be said of what was read, in order of place.

    `tell` hears how many pictures of how many were opened.
    """
    found = list(reading.problems)
    if reading.exhibition is not None:
        found += pictures(reading.exhibition, reading.folder, tell)
        suggested = {problem.args.get("guess") for problem in reading.problems}
        found += (
            problem
            for problem in look_over(reading.exhibition, reading.folder)
            if problem.code != Advice.FILE_UNUSED or problem.args["file"] not in suggested
        )
    return tuple(sorted(found, key=lambda problem: problem.mark))


def look_over(exhibition: Exhibition, folder: Path) -> Iterator[Problem]:
    """What is poor and can be known without opening a picture: quick enough for every save."""
    yield from told(exhibition, folder)
    yield from lengths(exhibition)
    yield from titles(exhibition)
    yield from characters(exhibition)
    yield from addresses(exhibition)
    yield from unused(exhibition, folder)
    for language in exhibition.languages[1:]:
        yield from outdated(folder, language)
