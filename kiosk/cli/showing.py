"""What the verbs that show an exhibition share: finding it, reading it, and saying why not."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.bundle.opening import ENDING, opened
from kiosk.content.builtin import builtin_bundle
from kiosk.content.model import Exhibition
from kiosk.content.reader import Reading, read
from kiosk.exits import ERRORS, NO_SCREEN, UNREADABLE, USAGE
from kiosk.problems import Problem, Severity
from kiosk.words import reader_language, worded


@dataclass(frozen=True, slots=True)
class Bundle:
    """An exhibition that can be shown, its folder, and what is wrong with it all the same.

    `id` names the installed bundle that it is, None any other; one that is `on_trial` has to be
    marked good.
    """

    exhibition: Exhibition
    folder: Path
    problems: tuple[Problem, ...]
    id: str | None = None
    on_trial: bool = False


def add_bundle(parser: argparse.ArgumentParser, otherwise: str = "the built-in exhibition") -> None:
    """Adds the argument BUNDLE; `otherwise` says what is shown without it."""
    parser.add_argument(
        "bundle",
        nargs="?",
        type=Path,
        metavar="BUNDLE",
        help=(
            f"a folder with a content.yaml, or that file, or a {ENDING} file; "
            f"without it, {otherwise}"
        ),
    )


def size(text: str) -> tuple[int, int]:
    """`1920x1080` as width and height in pixels; for argparse."""
    match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1920x1080")
    return int(match[1]), int(match[2])


@contextmanager
def loaded(bundle: Path | None, languages: list[str]) -> Iterator[Bundle | int]:
    """The exhibition to show; or the exit code, when it cannot be, after saying why.

    Every one of `languages` must be the exhibition's. What was packed is unpacked until the end of
    `with`.
    """
    with nullcontext(read(builtin_bundle())) if bundle is None else opened(bundle) as reading:
        yield _judged(reading, languages)


def stored(data: Path, languages: list[str], avoid: Collection[str] = ()) -> Bundle | int:
    """What the stand that keeps its exhibitions in `data` shows; or the exit code.

    Every one of `languages` must be the exhibition's. What is in `avoid` is not shown.
    """
    from kiosk.bundle.store import to_show  # only now: a BUNDLE is shown without it

    showing = to_show(data, avoid=avoid)
    judged = _judged(showing.reading, languages)
    if isinstance(judged, int):
        return judged
    problems = (*showing.problems, *judged.problems)
    return replace(judged, problems=problems, id=showing.id, on_trial=showing.on_trial)


def chosen(
    bundle: Path | None, data: Path, languages: list[str], avoid: Collection[str] = ()
) -> AbstractContextManager[Bundle | int]:
    """The bundle that is named, or else the one that the stand shows which keeps its own in `data`;
    or the exit code. What is in `avoid` is not shown unless it is named.
    """
    if bundle is not None:
        return loaded(bundle, languages)
    return nullcontext(stored(data, languages, avoid))


def _judged(reading: Reading, languages: list[str]) -> Bundle | int:
    exhibition = reading.exhibition
    if exhibition is None:
        for problem in reading.problems:
            if problem.severity is Severity.ERROR:
                _say(worded(problem, reader_language()))
        return ERRORS if reading.readable else UNREADABLE
    for language in languages:
        if language not in exhibition.languages:
            known = ", ".join(exhibition.languages)
            _say(f"kiosk: this exhibition has no language {language!r}; it has {known}.")
            return USAGE
    return Bundle(exhibition, reading.folder, reading.problems)


def no_qt(error: ImportError) -> int:
    """Says that Qt cannot start on this machine; the exit code."""
    _say(f"kiosk: Qt cannot start on this machine ({error}).")
    if sys.platform.startswith("linux"):
        _say("On Debian or Ubuntu, packaging/run.py installs what is missing.")
    return NO_SCREEN


def not_written(error: OSError) -> int:
    """Says that a file of ours cannot be written; the exit code."""
    _say(f"kiosk: {error.filename} cannot be written: {error.strerror}.")
    return USAGE


def _say(line: str) -> None:
    print(line, file=sys.stderr)
