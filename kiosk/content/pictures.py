"""Pictures as a bundle names them. They are not opened here."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from kiosk.content import values
from kiosk.content.codes import Code
from kiosk.content.fields import Desk, Place, Shape, fields
from kiosk.content.model import Photo
from kiosk.content.nodes import Mapping, Node
from kiosk.content.paths import fault_of, is_file, is_inside
from kiosk.content.texts import EMPTY, line, text

PICTURE = Shape(
    fixed=("file", "focus", "keep_clear", "stand_in"),
    words=("alt", "caption"),
    names=("credit",),
    required=("file",),
)
MOST_NEIGHBOURS = 1000
"""Files that are looked at to guess which one was meant."""


def photo(place: Place | None, desk: Desk) -> Photo | None:
    """The picture that `place` describes; None where there is none or no file is named."""
    if place is None:
        return None
    found = fields(place, PICTURE, desk.report)
    if "file" not in found:
        return None
    if "alt" not in found and isinstance(place.node, Mapping):
        desk.report.advice(Code.ALT_MISSING, place.node.mark_of("alt"))
    nodes = {key: found[key].node for key in PICTURE.fixed if key in found}
    return Photo(
        file=_file(nodes["file"], desk),
        alt=text(found.get("alt"), desk) or EMPTY,
        caption=text(found.get("caption"), desk),
        credit=text(found.get("credit"), desk),
        focus=values.focus(nodes.get("focus"), desk.report),
        keep_clear=values.side(nodes.get("keep_clear"), desk.report),
        stand_in=values.yes_or_no(nodes.get("stand_in"), desk.report),
        mark=nodes["file"].mark,
    )


def _file(node: Node, desk: Desk) -> str:
    name = line(node, desk.report)
    if name is None:
        return ""
    path = desk.folder / name
    if fault := fault_of(name):
        desk.report.error(fault, node.mark, file=name)
    elif not is_inside(path, desk.folder):
        desk.report.error(Code.PATH_OUTSIDE, node.mark, file=name)
    elif not is_file(path):
        beside = _neighbours(path, desk.folder)
        desk.report.unknown(Code.PICTURE_MISSING, node.mark, name, beside, file=name)
    return name


def _neighbours(path: Path, folder: Path) -> Iterable[str]:
    try:
        beside = list(islice(path.parent.iterdir(), MOST_NEIGHBOURS))
    except OSError:
        return []
    return [other.relative_to(folder).as_posix() for other in beside]
