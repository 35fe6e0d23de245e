"""The lists of stops: the ids in them, and what each translation says under an id."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kiosk.content import nodes
from kiosk.content.codes import Code
from kiosk.content.fields import Desk, Place
from kiosk.content.report import Report
from kiosk.content.values import identity, references
from kiosk.problems import Mark

MOST_STOPS = 2000

Listed = list[tuple[str, nodes.Node]]
"""Stops with their ids; a stop without a usable id has an empty one."""
Stop = TypeVar("Stop")


def listed(node: nodes.Node | None, taken: dict[str, Mark], report: Report) -> Listed:
    """The stops of one list. Its ids are added to `taken`, in which each may stand once."""
    if node is None:
        return []
    if not isinstance(node, nodes.Sequence):
        report.error(Code.LIST_EXPECTED, node.mark)
        return []
    room = MOST_STOPS - len(taken)
    if len(node.items) > room:
        report.error(Code.STOPS_MANY, node.mark, limit=str(MOST_STOPS))
    return [(_id_of(item, taken, report), item) for item in node.items[:room]]


def tour(node: nodes.Node | None, taken: dict[str, Mark], report: Report) -> tuple[str, ...]:
    """The order of the stops: all as they are listed, or as the list at `node` names them."""
    if node is None:
        return tuple(taken)
    named = references(node, taken, report)
    if set(named) <= taken.keys():  # else one of the others may be meant
        for name in taken.keys() - set(named) if named else ():
            report.advice(Code.TOUR_WITHOUT, taken[name], given=name)
    return named


def _id_of(node: nodes.Node, taken: dict[str, Mark], report: Report) -> str:
    given = node.get("id") if isinstance(node, nodes.Mapping) else None
    name = identity(given, report)
    if given is None or name is None:
        return ""
    if name in taken:
        first = f"{taken[name].line}:{taken[name].column}"
        report.error(Code.ID_DUPLICATE, given.mark, given=name, first=first)
    return name if taken.setdefault(name, given.mark) is given.mark else ""


def stops(
    found: Listed,
    place: Place | None,
    read: Callable[[str, Place, Desk], Stop],
    desk: Desk,
) -> tuple[Stop, ...]:
    """Every stop of the list at `place`, read together with what translations say of it."""
    ids = [name for name, _ in found if name]
    translations: dict[str, nodes.Mapping] = {}
    for language, other in place.others.items() if place else ():
        if isinstance(other, nodes.Mapping):
            translations[language] = other
            _check_ids(other, ids, desk.report)
        else:
            desk.report.error(Code.KEYS_EXPECTED, other.mark)
    return tuple(
        read(
            name,
            Place(
                node,
                {
                    language: said
                    for language, other in translations.items()
                    if (said := other.get(name)) is not None
                },
            ),
            desk,
        )
        for name, node in found
    )


def _check_ids(other: nodes.Mapping, ids: list[str], report: Report) -> None:
    known = set(ids)
    meant = {
        report.unknown(Code.STOP_UNKNOWN, entry.key.mark, name, ids)
        for name, entry in other.entries.items()
        if name not in known
    }
    for name in ids:
        if name not in meant and other.get(name) is None:
            report.advice(Code.STOP_UNTRANSLATED, other.mark_of(name), given=name)
