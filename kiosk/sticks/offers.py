"""The exhibitions that a stick offers, looked at briefly: nothing is unpacked or written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import assert_never

from kiosk.bundle.codes import BundleError, Fault
from kiosk.bundle.signature.signing import signature_of
from kiosk.content.codes import Code
from kiosk.content.paths import is_file
from kiosk.content.reader import CONTENT
from kiosk.problems import Mark, Problem, Severity
from kiosk.sticks.codes import StickCode
from kiosk.sticks.said import Said, of_archive, of_folder, said
from kiosk.sticks.walk import Found, Kind, walk

SECONDS = 5.0
"""What has not been read by then is offered by its name alone."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An exhibition on a stick; with a `problem`, something that looks like one.

    A stick that could not be looked through ends with an offer of its own folder, which says so.
    `name` is that of the file or the folder, `size` in bytes; folders are not counted. `signed`
    says that a signature lies beside the file, not that it is right.
    """

    path: Path
    name: str
    kind: Kind
    size: int | None = None
    title: str | None = None
    version: str | None = None
    signed: bool = False
    problem: Problem | None = None


def offers(stick: Path, language: str, seconds: float = SECONDS) -> tuple[Offer, ...]:
    """What `stick` offers, by name, with titles in `language` where there are such.

    Reading begins with nothing once `seconds` are over. Raises nothing, whatever is on the stick.
    """
    until = monotonic() + seconds
    walked = walk(stick)
    found = tuple(
        _offer(each, _said(each, language) if monotonic() < until else Said())
        for each in walked.found
    )
    return found if walked.fault is None else (*found, _rest(stick, walked.fault))


def _offer(found: Found, told: Said) -> Offer:
    return Offer(
        path=found.path,
        name=found.path.name,
        kind=found.kind,
        size=found.size,
        title=told.title,
        version=told.version,
        signed=found.kind is Kind.PACKED and is_file(signature_of(found.path)),
        problem=told.problem,
    )


def _rest(stick: Path, fault: StickCode) -> Offer:
    problem = Problem(Severity.ERROR, fault, Mark(stick.name or str(stick)))
    return Offer(stick, stick.name or str(stick), Kind.FOLDER, problem=problem)


def _said(found: Found, language: str) -> Said:
    match found.kind:
        case Kind.FOLDER:
            return _of_folder(found.path, language)
        case Kind.PACKED:
            return _of_archive(found.path, language)
        case _:
            assert_never(found.kind)


def _of_folder(folder: Path, language: str) -> Said:
    try:
        return said(of_folder(folder), language)
    except OSError:
        return Said(problem=Problem(Severity.ERROR, Code.FILE_UNREADABLE, Mark(CONTENT)))


def _of_archive(archive: Path, language: str) -> Said:
    try:
        with archive.open("rb") as file:
            return said(of_archive(file), language)
    except BundleError as error:
        fault, details = error.code, error.details
    except (OSError, ValueError):
        fault, details = Fault.ARCHIVE_UNREADABLE, {}
    return Said(problem=Problem(Severity.ERROR, fault, Mark(archive.name), details))
