"""The text of a translation: made from nothing, or updated."""

from __future__ import annotations

from codecs import BOM_UTF8
from dataclasses import dataclass

from kiosk.content.codes import Code
from kiosk.content.decoding import decode
from kiosk.content.nodes import Mapping
from kiosk.content.report import Report
from kiosk.content.source import parse
from kiosk.problems import Mark, Problem
from kiosk.translate.desk import Desk, Piece, Spot
from kiosk.translate.layout import DEFAULT_STEP, Layout, place
from kiosk.translate.missing import lines_below
from kiosk.translate.page import Page
from kiosk.translate.walk import visit
from kiosk.translate.wanted import Keys


@dataclass(frozen=True, slots=True)
class Updated:
    """A whole translation, how far each piece in it is, and what in it has no original any more."""

    data: bytes
    pieces: tuple[Piece, ...]
    gone: tuple[Mark, ...]


def update(data: bytes, file: str, wanted: Keys, first: str) -> Updated | tuple[Problem, ...]:
    """The translation `data` with what it lacks; or why it cannot be read.

    `first` is the language of the originals. An empty file will do, and one with comments only.
    """
    report = Report()
    root = parse(data, file, report)
    problems = report.problems()
    if [problem.code for problem in problems] == [Code.FILE_EMPTY] and _is_blank(data, file):
        return _new(data, file, wanted, first)
    if problems:
        return problems
    if not isinstance(root, Mapping):
        report.error(Code.KEYS_EXPECTED, Mark(file) if root is None else root.mark)
        return report.problems()
    text, layout = _text(data), Layout(decode(data, file, Report()) or "")
    desk = Desk(layout, Page(text), layout.step(root))
    if not layout.remarks(0, len(layout.lines)):
        _explain(desk, first)
    visit(desk, wanted, root, Spot(*place(root.mark)))
    return _updated(data, desk)


def _new(data: bytes, file: str, wanted: Keys, first: str) -> Updated:
    desk = Desk(Layout(""), Page(_text(data)), DEFAULT_STEP)
    desk.miss(wanted, Mark(file))
    above = [""] if data else []
    desk.page.append([*above, *_header(first), "", *lines_below(wanted, 0, DEFAULT_STEP)])
    return _updated(data, desk)


def _explain(desk: Desk, first: str) -> None:
    """Puts the header at the top, behind comments that stand there by themselves."""
    lines = desk.layout.lines
    behind = next(at for at in range(len(lines)) if not desk.layout.is_comment(at))
    if behind and not lines[behind].strip():
        desk.page.insert(behind, ["", *_header(first)])
    else:
        desk.page.insert(0, [*_header(first), ""])


def _updated(data: bytes, desk: Desk) -> Updated:
    bom = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    return Updated(bom + desk.page.text().encode(), tuple(desk.pieces), tuple(desk.gone))


def _text(data: bytes) -> str:
    return data.removeprefix(BOM_UTF8).decode()


def _is_blank(data: bytes, file: str) -> bool:
    lines = (decode(data, file, Report()) or "").split("\n")
    return all(line.strip()[:1] in ("", "#") for line in lines)


def _header(first: str) -> list[str]:
    return [
        f'# Above each value stands its original, on lines that begin with "# {first}:".',
        "# Write your words after the colon or the dash and a space; below a |, indented further.",
        "# What stays empty shows in that language. A line with CHANGED says what the original was",
        "# when its words were translated: mend them, then delete that line.",
    ]
