"""From what is written in a file to words: lines, paragraphs and languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import TypeVar

from kiosk.content.codes import Code
from kiosk.content.fields import Desk, Place
from kiosk.content.model import Text
from kiosk.content.nodes import Node, Scalar, is_blank
from kiosk.content.report import Report
from kiosk.problems import Mark

_SPACE = re.compile(r"[ \t\n]+")  # not the unbreakable and narrow spaces of good typography
_BLANK_LINES = re.compile(r"(\n[ \t]*\n)")
EMPTY = Text({})
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Said:
    """Words of one language, and where they begin."""

    words: str
    mark: Mark


def line(node: Node | None, report: Report) -> str | None:
    """One line of words: breaks become spaces. A node that holds no words is reported."""
    if node is None:
        return None
    if not isinstance(node, Scalar):
        report.error(Code.TEXT_EXPECTED, node.mark)
        return None
    if is_blank(node):
        report.error(Code.VALUE_EMPTY, node.mark)
        return None
    return _one_line(node.text)


def text(place: Place | None, desk: Desk) -> Text | None:
    """A line of words in each language; None where content.yaml has none."""
    if place is None:
        return None
    return _text(_said(place, desk, _line))


def passage(place: Place | None, desk: Desk) -> Text | None:
    """Running text in each language as one value, a line a paragraph; None where there is none."""
    if place is None:
        return None
    return _text(_said(place, desk, _passage))


def paragraphs(place: Place | None, desk: Desk) -> tuple[Text, ...]:
    """Running text, one value a paragraph.

    A language with fewer paragraphs than another has empty words in those that it lacks, so that
    no other language speaks there; readers leave out what is empty.
    """
    if place is None:
        return ()
    said = _said(place, desk, _paragraphs)
    lacking = _Said("", place.node.mark)
    return tuple(
        _text(dict(zip(said, parts, strict=True)))
        for parts in zip_longest(*said.values(), fillvalue=lacking)
    )


def _text(said: Mapping[str, _Said]) -> Text:
    return Text(
        {language: part.words for language, part in said.items()},
        {language: part.mark for language, part in said.items() if part.words},
    )


def _said(place: Place, desk: Desk, read: Callable[[Node, Report], T | None]) -> dict[str, T]:
    nodes = {desk.language: place.node}
    for language, node in place.others.items():
        if is_blank(node):  # an item that is not translated yet
            desk.report.advice(Code.VALUE_EMPTY, node.mark)
        else:
            nodes[language] = node
    read_in = {language: read(node, desk.report) for language, node in nodes.items()}
    return {language: words for language, words in read_in.items() if words is not None}


def _line(node: Node, report: Report) -> _Said | None:
    words = line(node, report)
    return None if words is None else _Said(words, node.mark)


def _passage(node: Node, report: Report) -> _Said | None:
    parts = _paragraphs(node, report)
    return None if parts is None else _Said("\n".join(part.words for part in parts), node.mark)


def _paragraphs(node: Node, report: Report) -> list[_Said] | None:
    if not isinstance(node, Scalar) or is_blank(node):
        line(node, report)
        return None
    if node.literal:
        return _in_lines(node)
    parts = (_one_line(part) for part in node.text.split("\n"))
    return [_Said(words, node.mark) for words in parts if words]


def _in_lines(node: Scalar) -> list[_Said]:
    """The paragraphs of a `|` block, whose words begin on the line below it."""
    found = []
    at = node.mark.line + 1
    for part in _BLANK_LINES.split(node.text):
        if words := _one_line(part):
            blank = len(part) - len(part.lstrip())
            mark = Mark(node.mark.file, at + part.count("\n", 0, blank))
            found.append(_Said(words, mark))
        at += part.count("\n")
    return found


def _one_line(words: str) -> str:
    return _SPACE.sub(" ", words).strip(" ")
