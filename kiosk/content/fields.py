"""The same piece of the exhibition in every file at once, taken apart with all its problems."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.keys import Shape, check_keys, check_translation
from kiosk.content.lying import Lying
from kiosk.content.nodes import Entry, Mapping, Node, Scalar, Sequence, is_blank
from kiosk.content.report import Report


@dataclass(frozen=True, slots=True)
class Desk:
    """What every part of the reader has at hand. `language` is the one of content.yaml."""

    folder: Path
    language: str
    pioneers: Collection[str]
    report: Report
    lying: Lying


@dataclass(frozen=True, slots=True)
class Place:
    """A node of content.yaml and the nodes in its place in the translations, by language."""

    node: Node
    others: dict[str, Node] = field(default_factory=dict)


def fields(place: Place, shape: Shape, report: Report) -> dict[str, Place]:
    """The keys that are filled in, each with its translations; any other key is reported."""
    node = place.node
    if not isinstance(node, Mapping):
        report.error(Code.KEYS_EXPECTED, node.mark)
        return {}
    known = (*shape.fixed, *shape.words, *shape.names)
    meant = check_keys(node, known, report)
    for key in shape.required:
        if key in meant:
            continue
        if key not in node.entries:
            report.error(Code.KEY_MISSING, node.mark, key=key)
        elif is_blank(blank := node.entries[key].value):
            report.error(Code.VALUE_EMPTY, blank.mark)
    filled = {key: value for key in known if (value := node.get(key)) is not None}
    others: dict[str, Mapping] = {}
    for language, other in place.others.items():
        if isinstance(other, Mapping):
            others[language] = other
            check_translation(other, filled, shape, report)
        else:
            report.error(Code.KEYS_EXPECTED, other.mark)
    return {
        key: Place(
            value,
            {
                language: said
                for language, other in others.items()
                if (said := other.get(key)) is not None
            },
        )
        for key, value in filled.items()
    }


def items(place: Place, report: Report) -> list[Place]:
    """The items of a list that has some, each with the one at its place in each translation."""
    node = place.node
    if not isinstance(node, Sequence):
        report.error(Code.LIST_EXPECTED, node.mark)
        return []
    if not node.items:
        report.error(Code.LIST_EMPTY, node.mark)
    others: dict[str, Sequence] = {}
    for language, other in place.others.items():
        if isinstance(other, Sequence):
            others[language] = other
            _check_count(node, other, report)
        else:
            report.error(Code.LIST_EXPECTED, other.mark)
    return [
        Place(
            item,
            {
                language: other.items[at]
                for language, other in others.items()
                if at < len(other.items)
            },
        )
        for at, item in enumerate(node.items)
    ]


def _check_count(node: Sequence, other: Sequence, report: Report) -> None:
    expected, found = len(node.items), len(other.items)
    args = {"expected": str(expected), "found": str(found)}
    if found > expected:
        report.error(Code.ITEMS_EXTRA, other.items[expected].mark, **args)
    elif found < expected:
        report.advice(Code.ITEMS_FEWER, other.mark, **args)


def as_fields(place: Place, key: str) -> Place:
    """Takes a bare text for a mapping with `key` only: where one string will do."""
    return Place(
        _as_mapping(place.node, key),
        {language: _as_mapping(other, key) for language, other in place.others.items()},
    )


def _as_mapping(node: Node, key: str) -> Node:
    if not isinstance(node, Scalar):
        return node
    return Mapping({key: Entry(Scalar(key, node.mark), node)}, node.mark)
