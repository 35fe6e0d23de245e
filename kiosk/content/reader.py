"""A bundle's words: from content.yaml and its translations to an `Exhibition`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content import values
from kiosk.content.addresses import address
from kiosk.content.codes import Code
from kiosk.content.fields import Desk, Place, fields
from kiosk.content.keys import Shape
from kiosk.content.lying import Lying
from kiosk.content.model import Exhibition
from kiosk.content.nodes import Mapping, Node, Sequence
from kiosk.content.paths import exists, is_file
from kiosk.content.report import Report
from kiosk.content.source import load
from kiosk.content.stop_lists import listed, stops, tour
from kiosk.content.stops import pioneer, section
from kiosk.content.texts import EMPTY, line, text
from kiosk.content.theme import theme
from kiosk.content.translation import BESIDE, interface, translations
from kiosk.problems import Mark, Problem

CONTENT = "content.yaml"
TXT = f"{CONTENT}.txt"
"""What Windows makes of that name where it hides endings."""
FORMAT = "1"
MOST_LANGUAGES = 30

EXHIBITION = Shape(
    fixed=("format", "id", "version", "languages", "timing", "theme", "tour"),
    words=("title", "sections", "pioneers"),
    names=("publisher", "address"),
    required=("format", "id", "version", "languages", "title"),
    beside=BESIDE,
)
TIMING = Shape(fixed=("idle",))


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a bundle, with all its problems in the order of file, line and column.

    `exhibition` is None exactly when content.yaml has an error. Two kinds of errors are for the
    organiser only and let the show go on: those in a translation, whose words fall back to the
    first language, and pictures that are missing. `readable` is False when there was nothing to
    read.
    """

    exhibition: Exhibition | None
    problems: tuple[Problem, ...]
    folder: Path
    readable: bool


def read(path: Path) -> Reading:
    """Reads the bundle at `path`: a folder with a content.yaml, or that file itself."""
    folder = path.parent if path.name == CONTENT and is_file(path) else path
    report = Report()
    if not is_file(folder / CONTENT):
        report.error(_why_not(path), Mark(str(path)))
        return Reading(None, report.problems(), folder, readable=False)
    root = load(folder / CONTENT, CONTENT, report)
    exhibition = None if root is None else _exhibition(root, folder, report)
    problems = report.problems()
    return Reading(
        exhibition=None if report.is_broken(CONTENT) else exhibition,
        problems=problems,
        folder=folder,
        readable=(Code.FILE_UNREADABLE, CONTENT) not in {(p.code, p.mark.file) for p in problems},
    )


def _why_not(path: Path) -> Code:
    """What is wrong with a path that has no content.yaml."""
    if not exists(path):
        return Code.BUNDLE_MISSING
    named = path.name == TXT or is_file(path / TXT)
    return Code.BUNDLE_TXT if named else Code.BUNDLE_NOT


def _exhibition(root: Node, folder: Path, report: Report) -> Exhibition | None:
    if not isinstance(root, Mapping):
        report.error(Code.KEYS_EXPECTED, root.mark)
        return None
    languages = _languages(root.get("languages"), report)
    first = next(iter(languages), "")
    files = translations(folder, languages, report)
    others: dict[str, Node] = {code: file for code, file in files.items() if code != first}
    found = fields(Place(root, others), EXHIBITION, report)
    nodes = {key: place.node for key, place in found.items()}
    _check_format(nodes.get("format"), report)
    taken: dict[str, Mark] = {}
    sections = listed(nodes.get("sections"), taken, report)
    pioneers = listed(nodes.get("pioneers"), taken, report)
    if all(_is_nothing(nodes.get(key)) for key in ("sections", "pioneers")):
        report.error(Code.STOPS_NONE, root.mark)
    desk = Desk(folder, first, {name for name, _ in pioneers}, report, Lying(folder))
    return Exhibition(
        id=values.identity(nodes.get("id"), report) or "",
        version=line(nodes.get("version"), report) or "",
        languages=tuple(languages),
        title=text(found.get("title"), desk) or EMPTY,
        sections=stops(sections, found.get("sections"), section, desk),
        pioneers=stops(pioneers, found.get("pioneers"), pioneer, desk),
        tour=tour(nodes.get("tour"), taken, report),
        publisher=text(found.get("publisher"), desk),
        address=address(found.get("address"), desk),
        idle=_idle(found.get("timing"), report),
        theme=theme(found.get("theme"), report),
        interface={
            code: words
            for code, mark in languages.items()
            if (words := interface(files.get(code), code, mark, report))
        },
    )


def _languages(node: Node | None, report: Report) -> dict[str, Mark]:
    if node is None:
        return {}
    items = values.list_of(node, report)
    if len(items) > MOST_LANGUAGES:
        report.error(Code.LANGUAGES_MANY, node.mark, limit=str(MOST_LANGUAGES))
    found: dict[str, Mark] = {}
    for item in items[:MOST_LANGUAGES]:
        code = values.language(item, report)
        if code in found:
            report.error(Code.LANGUAGE_TWICE, item.mark, given=code)
        elif code is not None:
            found[code] = item.mark
    return found


def _is_nothing(node: Node | None) -> bool:
    return node is None or (isinstance(node, Sequence) and not node.items)


def _check_format(node: Node | None, report: Report) -> None:
    given = line(node, report)
    if node is not None and given is not None and given != FORMAT:
        report.error(Code.FORMAT, node.mark, given=given)


def _idle(timing: Place | None, report: Report) -> float | None:
    if timing is None:
        return None
    idle = fields(timing, TIMING, report).get("idle")
    return None if idle is None else values.idle(idle.node, report)
