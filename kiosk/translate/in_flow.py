"""Keys and lists in brackets or braces: what is missing is added at their end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.content import nodes
from kiosk.content.nodes import Mapping, Node, is_blank
from kiosk.translate.desk import Desk, Spot, Visit
from kiosk.translate.layout import place
from kiosk.translate.missing import entry_in_braces, in_braces
from kiosk.translate.wanted import Items, Keys

_REMARK = re.compile("[ \t]#.*")


def keys(desk: Desk, wanted: Keys, node: Mapping, spot: Spot, visit: Visit) -> None:
    """Each key of `node`, and those that it lacks."""
    for key, entry in node.entries.items():
        value = wanted.at(key, is_blank(entry.value))
        if value is not None:
            visit(desk, value, entry.value, spot.within(key))
    missing = {key: value for key, value in wanted.entries.items() if key not in node.entries}
    values = [entry.value for entry in node.entries.values()]
    added = _add(desk, node, values, [entry_in_braces(*entry) for entry in missing.items()])
    for key, value in missing.items():
        desk.miss(value, node.mark)
        if added:
            desk.remark_all(value, spot.within(key))


def items(desk: Desk, wanted: Items, node: nodes.Sequence, spot: Spot, visit: Visit) -> None:
    """Each item of `node`, and those that it lacks."""
    for at, (value, item) in enumerate(zip(wanted.items, node.items, strict=False), start=1):
        visit(desk, value, item, spot.within(str(at)))
    desk.gone.extend(item.mark for item in node.items[len(wanted.items) :])
    missing = wanted.items[len(node.items) :]
    _add(desk, node, node.items, [in_braces(value) for value in missing])
    for at, value in enumerate(missing, start=len(node.items) + 1):
        desk.remark_all(value, spot.within(str(at)))
        desk.miss(value, node.mark)


def _add(desk: Desk, node: Node, values: Sequence[Node], added: list[str]) -> bool:
    """Puts what is missing at the end, if it can be; `[a: b]` holds a map without braces."""
    line, column = place(node.mark)
    if not added or desk.layout.lines[line][column] not in "[{":
        return False
    line, column = desk.layout.close(node)
    needs_comma = values and "," not in _REMARK.sub("", desk.layout.between(values[-1], node))
    desk.page.put(line, column, column, ", " * bool(needs_comma) + ", ".join(added))
    return True
