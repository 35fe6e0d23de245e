"""Pictures as a bundle names them. They are not opened here."""

from __future__ import annotations

from pathlib import PurePosixPath

from kiosk.content import values
from kiosk.content.codes import Code
from kiosk.content.fields import Desk, Place, fields
from kiosk.content.keys import Shape
from kiosk.content.model import Photo
from kiosk.content.nodes import Mapping, Node
from kiosk.content.paths import beginning_in_folder, fault_of, is_file, is_inside
from kiosk.content.texts import EMPTY, line, text
from kiosk.problems import Mark

PICTURE = Shape(
    fixed=("file", "focus", "keep_clear", "stand_in"),
    words=("alt", "caption"),
    names=("credit",),
    required=("file",),
)


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
    fault = fault_of(name)
    if fault is None and not is_inside(desk.folder / name, desk.folder):
        fault = Code.PATH_OUTSIDE
    if fault is Code.PATH_OUTSIDE:
        desk.report.error(fault, node.mark, file=name, better=beginning_in_folder(name))
    elif fault is Code.PICTURE_NO_ENDING:
        guess = desk.lying.with_ending(name)
        desk.report.error(fault, node.mark, file=name, **({"guess": guess} if guess else {}))
    elif fault is not None:
        desk.report.error(fault, node.mark, file=name)
    elif not is_file(desk.folder / name):
        _missing(name, node.mark, desk)
    return name


def _missing(name: str, mark: Mark, desk: Desk) -> None:
    """Tells of a file that is not there, with the one that may be meant."""
    same = desk.lying.of_that_name(name)
    if same is None:
        beside = desk.lying.beside(name)
        desk.report.unknown(Code.PICTURE_MISSING, mark, name, beside, file=name)
    elif PurePosixPath(same).parent == PurePosixPath(name).parent:
        desk.report.error(Code.PICTURE_MISSING, mark, given=name, guess=same, file=name)
    else:
        desk.report.error(Code.PICTURE_ELSEWHERE, mark, guess=same, file=name)
