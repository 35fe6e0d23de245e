"""Values of settings: each is checked, and reported where it is amiss; None where it is."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from kiosk.content.nodes import Node
from kiosk.content.report import Report
from kiosk.content.texts import line
from kiosk.content.values import list_of
from kiosk.settings.codes import SettingCode
from kiosk.settings.model import Corner, Policy

NEAREST, FARTHEST = 20.0, 2000.0
"""Centimetres from eyes to screen."""
SMALLEST, LARGEST = 5.0, 200.0
"""Inches across a screen."""
CM_PER_INCH = 2.54

_SCREEN = re.compile(r"[1-9][0-9]?")
_LENGTH = re.compile(r"([0-9]{1,4}(?:[.,][0-9]{1,2})?)\s*(.*)")
_CM = {"": 1.0, "cm": 1.0, "m": 100.0}
_INCHES = {"": 1.0, "in": 1.0, "inch": 1.0, "inches": 1.0, '"': 1.0, "cm": 1 / CM_PER_INCH}
_KEY = re.compile(r"RW[Q-T][A-Za-z0-9+/]{53}")
"""42 bytes in base64, of which the first two are `Ed`."""

C = TypeVar("C", bound=StrEnum)


def screen(node: Node, report: Report) -> int | None:
    """The number of a screen, from 1."""
    if (given := line(node, report)) is None:
        return None
    if _SCREEN.fullmatch(given):
        return int(given)
    report.error(SettingCode.SCREEN, node.mark, given=given)
    return None


def distance(node: Node, report: Report) -> float | None:
    """A length such as `150 cm`, `150` or `1.5 m`, in centimetres."""
    if (given := line(node, report)) is None:
        return None
    length = _length(given, _CM)
    if length is not None and NEAREST <= length <= FARTHEST:
        return length
    report.error(SettingCode.DISTANCE, node.mark, given=given)
    return None


def diagonal(node: Node, report: Report) -> float | None:
    """A length such as `55 in`, `55` or `140 cm`, in inches."""
    if (given := line(node, report)) is None:
        return None
    length = _length(given, _INCHES)
    if length is not None and SMALLEST <= length <= LARGEST:
        return length
    report.error(SettingCode.DIAGONAL, node.mark, given=given)
    return None


def corner(node: Node, report: Report) -> Corner | None:
    """One of the four corners."""
    return _choice(node, Corner, report)


def policy(node: Node, report: Report) -> Policy | None:
    """`off`, `warn` or `require`."""
    return _choice(node, Policy, report)


def folder(node: Node, report: Report) -> Path | None:
    """A full path; `~` is the home of whoever runs the kiosk."""
    if (given := line(node, report)) is None:
        return None
    try:
        path = Path(given).expanduser()
    except RuntimeError:  # the home of somebody who is not there
        path = Path()
    if path.is_absolute():
        return path
    report.error(SettingCode.FOLDER, node.mark, given=given)
    return None


def keys(node: Node, report: Report) -> tuple[str, ...] | None:
    """A list of public keys, each once; with any that is not one, none at all."""
    found = [_key(item, report) for item in list_of(node, report)]
    right = [key for key in found if key is not None]
    return tuple(dict.fromkeys(right)) if right and len(right) == len(found) else None


def _key(node: Node, report: Report) -> str | None:
    if (given := line(node, report)) is None:
        return None
    if _KEY.fullmatch(given):
        return given
    report.error(SettingCode.KEY, node.mark, given=given)
    return None


def _choice(node: Node, choices: type[C], report: Report) -> C | None:
    if (given := line(node, report)) is None:
        return None
    known = [choice.value for choice in choices]
    if given in known:
        return choices(given)
    report.unknown(SettingCode.CHOICE, node.mark, given, known, choices=", ".join(known))
    return None


def _length(given: str, units: dict[str, float]) -> float | None:
    if (match := _LENGTH.fullmatch(given)) is None or match[2] not in units:
        return None
    return round(float(match[1].replace(",", ".")) * units[match[2]], 2)
