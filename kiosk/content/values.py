"""Values that are more than words: each is checked, and reported where it is amiss."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.content.codes import Code
from kiosk.content.model import Side
from kiosk.content.nodes import Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.content.texts import line

LONGEST_ID = 64
SHORTEST_IDLE, LONGEST_IDLE = 10.0, 3600.0
"""Seconds."""

MIDDLE = (0.5, 0.5)

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
_IDLE = re.compile(r"([0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*(s|sec|seconds?|m|min|minutes?)?")
_FOCUS = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,2})?)\s*%\s+([0-9]{1,3}(?:\.[0-9]{1,2})?)\s*%")
_YES = {"true": True, "yes": True, "false": False, "no": False}


def identity(node: Node | None, report: Report) -> str | None:
    """An id: lower-case letters, digits and single hyphens."""
    if node is None or (name := line(node, report)) is None:
        return None
    if len(name) > LONGEST_ID or not _ID.fullmatch(name):
        report.error(Code.ID, node.mark, given=name)
        return None
    return name


def language(node: Node, report: Report) -> str | None:
    """A language such as `nl`, `pt-BR` or `zh-Hant`."""
    code = line(node, report)
    if code is not None and not _LANGUAGE.fullmatch(code):
        report.error(Code.LANGUAGE_CODE, node.mark, given=code)
        return None
    return code


def idle(node: Node | None, report: Report) -> float | None:
    """A time such as `60 s`, `60` or `2 min`, in seconds."""
    if node is None or (given := line(node, report)) is None:
        return None
    if match := _IDLE.fullmatch(given):
        minutes = (match[2] or "s").startswith("m")
        seconds = float(match[1].replace(",", ".")) * (60 if minutes else 1)
        if SHORTEST_IDLE <= seconds <= LONGEST_IDLE:
            return seconds
    report.error(Code.IDLE, node.mark, given=given)
    return None


def focus(node: Node | None, report: Report) -> tuple[float, float]:
    """A point such as `60% 35%`, from the left and from the top, as fractions; else the middle."""
    if node is None or (given := line(node, report)) is None:
        return MIDDLE
    if match := _FOCUS.fullmatch(given):
        x, y = float(match[1]) / 100, float(match[2]) / 100
        if x <= 1 and y <= 1:
            return x, y
    report.error(Code.FOCUS, node.mark, given=given)
    return MIDDLE


def side(node: Node | None, report: Report) -> Side | None:
    """`left` or `right`."""
    if node is None or (given := line(node, report)) is None:
        return None
    if given in tuple(Side):
        return Side(given)
    report.error(Code.KEEP_CLEAR, node.mark, given=given)
    return None


def yes_or_no(node: Node | None, report: Report) -> bool:
    """`true` or `yes`, `false` or `no`; no where there is none."""
    return switch(node, report) or False


def switch(node: Node | None, report: Report) -> bool | None:
    """`true` or `yes`, `false` or `no`; None where there is neither."""
    if node is None or (given := line(node, report)) is None:
        return None
    if given.lower() not in _YES:
        report.error(Code.YES_NO, node.mark, given=given)
    return _YES.get(given.lower())


def list_of(node: Node, report: Report) -> tuple[Node, ...]:
    """The items of a list, or the one value that stands in its place."""
    match node:
        case Sequence(items=items):
            if not items:
                report.error(Code.LIST_EMPTY, node.mark)
            return items
        case Scalar():
            return (node,)
        case _:
            report.error(Code.LIST_EXPECTED, node.mark)
            return ()


def references(node: Node, known: Iterable[str], report: Report) -> tuple[str, ...]:
    """A list of ids, each one of `known` and named once."""
    found: dict[str, None] = {}
    for item in list_of(node, report):
        name = line(item, report)
        if name is None:
            continue
        if name in found:
            report.error(Code.REFERENCE_TWICE, item.mark, given=name)
        elif name not in known:
            report.unknown(Code.REFERENCE_UNKNOWN, item.mark, name, known)
        found[name] = None
    return tuple(found)
