"""The problems found so far, kept short enough to read however broken the input is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.content.codes import Code
from kiosk.problems import Mark, Problem, Severity

HARMLESS = (Code.PICTURE_MISSING, Code.PICTURE_ELSEWHERE)
"""Errors that let the show go on."""
MOST_PROBLEMS = 500
MOST_GUESSES = 50
LONGEST_GUESS = 60
"""Letters: comparing words takes time that grows with the square of their length."""


@dataclass(slots=True)
class Report:
    """Collects problems. What comes after `MOST_PROBLEMS` is counted and no longer told."""

    _problems: list[Problem] = field(default_factory=list)
    _left_out: Counter[Severity] = field(default_factory=Counter)
    _guesses: int = 0
    _broken: set[str] = field(default_factory=set)

    def error(self, code: StrEnum, mark: Mark, **args: str) -> None:
        """Something that must be mended."""
        if code not in HARMLESS:
            self._broken.add(mark.file)
        self._add(Problem(Severity.ERROR, code, mark, args))

    def advice(self, code: StrEnum, mark: Mark, **args: str) -> None:
        """Something that could be better."""
        self._add(Problem(Severity.ADVICE, code, mark, args))

    def unknown(
        self, code: StrEnum, mark: Mark, given: str, known: Iterable[str], **args: str
    ) -> str | None:
        """An error about a name that is not one of `known`, with the one that may be meant.

        That one is returned.
        """
        guess = self.guess(given, known)
        suggestion = {} if guess is None else {"guess": guess}
        self.error(code, mark, given=given, **suggestion, **args)
        return guess

    def is_broken(self, file: str) -> bool:
        """Whether `file` has an error. A picture that is missing breaks nothing."""
        return file in self._broken

    def problems(self) -> tuple[Problem, ...]:
        """All problems in the order of their places."""
        told = sorted(self._problems, key=lambda problem: problem.mark)
        if self._left_out:
            severity = Severity.ERROR if Severity.ERROR in self._left_out else Severity.ADVICE
            args = {"count": str(self._left_out.total())}
            told.append(Problem(severity, Code.PROBLEMS_MORE, told[-1].mark, args))
        return tuple(told)

    def guess(self, given: str, known: Iterable[str]) -> str | None:
        """The one of `known` that may be meant; none once there were many guesses."""
        if len(given) > LONGEST_GUESS or self._guesses == MOST_GUESSES:
            return None
        from difflib import get_close_matches  # only needed once something is wrong

        self._guesses += 1
        return next(iter(get_close_matches(given, list(known), n=1)), None)

    def _add(self, problem: Problem) -> None:
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(problem)
        else:
            self._left_out[problem.severity] += 1
