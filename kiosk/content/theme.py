"""The colours that a bundle chooses for its stops."""

from __future__ import annotations

import re

from kiosk.content.codes import Code
from kiosk.content.colours import FILLS, accent
from kiosk.content.fields import Place, fields
from kiosk.content.keys import Shape
from kiosk.content.model import Theme
from kiosk.content.nodes import Mapping, Node, is_blank
from kiosk.content.report import Report
from kiosk.content.texts import line
from kiosk.content.values import list_of

THEME = Shape(fixed=("sections", "pioneers"))

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def theme(place: Place | None, report: Report) -> Theme:
    """The theme at `place`; the kiosk's own colours where it names none."""
    usual = Theme()
    if place is None:
        return usual
    found = fields(place, THEME, report)
    if isinstance(place.node, Mapping):
        _check_blank(place.node, report)
    sections, pioneers = (found.get(key) for key in THEME.fixed)
    return Theme(
        sections=_fills(sections.node, report) if sections else usual.sections,
        pioneers=_fill(pioneers.node, report) if pioneers else usual.pioneers,
    )


def _check_blank(node: Mapping, report: Report) -> None:
    for key in THEME.fixed:
        if key in node.entries and node.get(key) is None:
            report.error(Code.COLOUR_MISSING, node.mark_of(key))


def _fills(node: Node, report: Report) -> tuple[str, ...]:
    return tuple(_fill(item, report) for item in list_of(node, report))


def _fill(node: Node, report: Report) -> str:
    """The fill that a name or `#RRGGBB` means; what is not one is reported and comes back empty."""
    if is_blank(node):
        report.error(Code.COLOUR_MISSING, node.mark)
        return ""
    given = line(node, report)
    if given is None:
        return ""
    if given in FILLS:
        return FILLS[given]
    fill = given.upper()
    if _HEX.fullmatch(fill):
        if (nearest := accent(fill).fill) != fill:
            report.error(Code.COLOUR_UNREADABLE, node.mark, given=given, nearest=nearest)
        return fill
    if fill.startswith("#"):
        report.error(Code.COLOUR_HEX, node.mark, given=given)
    elif _HEX.fullmatch(f"#{fill}"):
        report.error(Code.COLOUR_UNKNOWN, node.mark, given=given, guess=f"#{fill}")
    else:
        report.unknown(Code.COLOUR_UNKNOWN, node.mark, given, FILLS)
    return ""
