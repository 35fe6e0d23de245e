"""What an exhibition says of itself in its first words, whatever form it has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.bundle.codes import BundleError
from kiosk.bundle.directory import entries
from kiosk.bundle.inflate import content
from kiosk.bundle.limits import USUAL
from kiosk.bundle.listing import listing
from kiosk.content.codes import Code
from kiosk.content.nodes import Mapping, Node
from kiosk.content.paths import is_file, is_inside
from kiosk.content.reader import CONTENT
from kiosk.content.report import Report
from kiosk.content.source import parse
from kiosk.content.texts import line
from kiosk.content.translation import FOLDER
from kiosk.content.values import language as language_of
from kiosk.content.values import list_of
from kiosk.problems import Mark, Problem, Severity

LARGEST = 256 * 1024
"""Bytes of a file of words. One that is larger may be in order, but is not read here."""
LONGEST = 200
"""Letters of a title and of a version."""

Read = Callable[[str], bytes | None]
"""The bytes of a file of an exhibition by its name; None where it is not there, or too large."""


@dataclass(frozen=True, slots=True)
class Said:
    """None is what could not be told; `problem` says why, where something is wrong."""

    title: str | None = None
    version: str | None = None
    problem: Problem | None = None


def of_folder(folder: Path) -> Read:
    """Reads files in `folder`, and nowhere else. What it returns raises OSError."""

    def read(name: str) -> bytes | None:
        path = folder / name
        if not is_file(path) or not is_inside(path, folder):
            return None
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        return data if len(data) <= LARGEST else None

    return read


def of_archive(file: BinaryIO) -> Read:
    """Reads files in a packed exhibition. Raises BundleError and OSError, now and then."""
    listed = listing(entries(file, USUAL), USUAL)
    for fault, details in listed.said:
        raise BundleError(fault, **details)

    def read(name: str) -> bytes | None:
        entry = listed.files.get(name)
        if entry is None or entry.size > LARGEST:
            return None
        return b"".join(content(file, entry, name))

    return read


def said(read: Read, language: str) -> Said:
    """The title, in `language` where it is translated, and the version. Raises what `read` does."""
    data = read(CONTENT)
    if data is None:
        return Said()
    report = Report()
    root = parse(data, CONTENT, report)
    if root is None:
        return Said(problem=report.problems()[0])
    if not isinstance(root, Mapping):
        return Said(problem=Problem(Severity.ERROR, Code.KEYS_EXPECTED, Mark(CONTENT)))
    title = _translated(root, read, language) or _line(root.get("title"))
    return Said(title, _line(root.get("version")))


def _translated(root: Mapping, read: Read, language: str) -> str | None:
    """The title in `language`; None where that is the first one, or there is no such title."""
    named = root.get("languages")
    listed = [] if named is None else list_of(named, Report())
    languages = [code for node in listed if (code := language_of(node, Report()))]
    meant = _nearest(language, languages)
    if meant is None or meant == languages[0]:
        return None
    file = f"{FOLDER}/{meant}.yaml"
    data = read(file)
    words = None if data is None else parse(data, file, Report())
    return _line(words.get("title")) if isinstance(words, Mapping) else None


def _nearest(language: str, languages: Iterable[str]) -> str | None:
    """`nl` itself, or else `nl-BE`."""
    kinds = [code for code in languages if code.partition("-")[0] == language.partition("-")[0]]
    return language if language in kinds else next(iter(kinds), None)


def _line(node: Node | None) -> str | None:
    words = line(node, Report())
    return None if words is None else words[:LONGEST]
