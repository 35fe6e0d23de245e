"""From what is written in a file to words: lines, paragraphs and languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import zip_longest
from typing import TypeVar

from kiosk.content.codes import Code
from kiosk.content.fields import Desk, Place
from kiosk.content.model import Text
from kiosk.content.nodes import Node, Scalar, is_blank
from kiosk.content.report import Report

_SPACE = re.compile(r"[ \t\n]+")  # not the unbreakable and narrow spaces of good typography
_BLANK_LINES = re.compile(r"\n[ \t]*\n")
EMPTY = Text({})
T = TypeVar("T")


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
    return Text(_said(place, desk, line))


def paragraphs(place: Place | None, desk: Desk) -> tuple[Text, ...]:
    """Running text, one value a paragraph.

    A language with fewer paragraphs than another has empty words in those that it lacks, so that
    no other language speaks there; readers leave out what is empty.
    """
    if place is None:
        return ()
    said = _said(place, desk, _paragraphs)
    return tuple(
        Text(dict(zip(said, parts, strict=True)))
        for parts in zip_longest(*said.values(), fillvalue="")
    )


def _said(place: Place, desk: Desk, read: Callable[[Node, Report], T | None]) -> dict[str, T]:
    nodes = {desk.language: place.node, **place.others}
    read_in = {language: read(node, desk.report) for language, node in nodes.items()}
    return {language: words for language, words in read_in.items() if words is not None}


def _paragraphs(node: Node, report: Report) -> list[str] | None:
    if not isinstance(node, Scalar) or is_blank(node):
        line(node, report)
        return None
    parts = _BLANK_LINES.split(node.text) if node.literal else node.text.split("\n")
    return [words for part in parts if (words := _one_line(part))]


def _one_line(words: str) -> str:
    return _SPACE.sub(" ", words).strip(" ")
