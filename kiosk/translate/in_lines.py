"""Keys and lists that are written on lines of their own: what is missing gets lines among them."""

from __future__ import annotations

from collections import Counter, defaultdict

from kiosk.content.nodes import Mapping, Node, Scalar, Sequence, is_blank
from kiosk.translate.align import Traits, align
from kiosk.translate.desk import Desk, Spot, Visit
from kiosk.translate.layout import place
from kiosk.translate.missing import is_apart, item_lines, key_lines
from kiosk.translate.wanted import Block, Fixed, Items, Keys, Wanted, pieces

FRONT = -1
"""Where something is added in front of all items."""


def keys(desk: Desk, wanted: Keys, node: Mapping, visit: Visit) -> None:
    """Each key of `node`, and those that it lacks behind the one that they follow."""
    layout, page = desk.layout, desk.page
    line, column = place(node.mark)
    airy = _is_airy(desk, node)
    missing = _missing(wanted, node, can_begin=layout.indent(line) == column)
    for key in missing[None]:
        after = [""] if is_apart(wanted.entries[key]) and airy else []
        lines = key_lines(key, wanted.entries[key], column, desk.step)
        page.insert(layout.front(line), [*lines, *after])
    for key, entry in node.entries.items():
        value = wanted.at(key, is_blank(entry.value))
        if value is not None:
            visit(desk, value, entry.value, Spot(place(entry.key.mark)[0], column))
        behind = layout.after(layout.end(entry.value), column)
        for new in missing[key]:
            above = [""] if is_apart(wanted.entries[new]) and airy else []
            lines = key_lines(new, wanted.entries[new], column, desk.step)
            page.insert(behind, [*above, *lines])
    for keys_there in missing.values():
        for key in keys_there:
            desk.miss(wanted.entries[key], node.mark)


def _missing(wanted: Keys, node: Mapping, can_begin: bool) -> dict[str | None, list[str]]:
    """The keys that are missing, by the key behind which they belong; None is the front."""
    missing: dict[str | None, list[str]] = defaultdict(list)
    last = list(node.entries)[-1]
    anchor = None if can_begin else last
    for key in wanted.entries:
        if key in node.entries:
            anchor = key
        else:
            missing[anchor].append(key)
    return missing


def _is_airy(desk: Desk, node: Mapping) -> bool:
    """Whether blank lines part the keys of `node`, or there is nothing yet to tell."""
    starts = [place(entry.key.mark)[0] for entry in node.entries.values()][1:]
    heads = [desk.layout.head(line) for line in starts]
    return not heads or any(not desk.layout.lines[head - 1].strip() for head in heads)


def items(desk: Desk, wanted: Items, node: Sequence, visit: Visit) -> None:
    """Each item of `node`, and those that it lacks between them."""
    layout = desk.layout
    column = place(node.mark)[1]
    dashes = layout.dashes(node)
    partners = _partners(desk, wanted, node, dashes)
    missing = _missing_items(len(wanted.items), partners)
    for at in missing[FRONT]:
        _add_item(desk, wanted.items[at], node, layout.front(dashes[0]), column)
    for found, (item, dash, partner) in enumerate(zip(node.items, dashes, partners, strict=True)):
        if partner is None:
            desk.gone.append(item.mark)
        else:
            visit(desk, wanted.items[partner], item, Spot(dash, column, is_item=True))
        behind = layout.after(layout.end(item), column)
        for at in missing[found]:
            _add_item(desk, wanted.items[at], node, behind, column)


def _add_item(desk: Desk, wanted: Wanted, node: Sequence, line: int, column: int) -> None:
    desk.page.insert(line, item_lines(wanted, column, desk.step))
    desk.miss(wanted, node.mark)


def _partners(desk: Desk, wanted: Items, node: Sequence, dashes: list[int]) -> list[int | None]:
    are_blocks = any(isinstance(item, Block | Fixed) for item in wanted.items)
    found = [
        Traits(
            _kind(item) if are_blocks else "",
            Counter(
                remark.said
                for remark in desk.layout.remarks(desk.layout.head(dash), desk.layout.end(item) + 1)
                if remark.language is not None
            ),
        )
        for item, dash in zip(node.items, dashes, strict=True)
    ]
    return align([_traits(item) for item in wanted.items], found)


def _traits(wanted: Wanted) -> Traits:
    originals = Counter(line for _, words in pieces(wanted) for line in words.lines)
    match wanted:
        case Block(kind=kind) | Fixed(text=kind):
            return Traits(kind, originals)
        case _:
            return Traits("", originals)


def _kind(item: Node) -> str:
    match item:
        case Mapping(entries=entries):
            return next(iter(entries), "")
        case Scalar(text=text):
            return text
        case _:
            return ""


def _missing_items(count: int, partners: list[int | None]) -> dict[int, list[int]]:
    """The items that are missing, by the found one behind which they belong."""
    missing: dict[int, list[int]] = defaultdict(list)
    found = {partner: at for at, partner in enumerate(partners) if partner is not None}
    last = FRONT
    for at in range(count):
        if at in found:
            last = found[at]
        else:
            missing[last].append(at)
    return missing
