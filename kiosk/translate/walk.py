"""The walk over a translation beside what it should hold: each value in its turn."""

from __future__ import annotations

from kiosk.content.nodes import Mapping, Node, Scalar, Sequence, is_blank
from kiosk.translate import in_flow, in_lines
from kiosk.translate.desk import Desk, Piece, Spot, State
from kiosk.translate.layout import place
from kiosk.translate.missing import in_braces, item_lines, lines_below
from kiosk.translate.wanted import Block, Fixed, Items, Keys, Wanted, Words, pieces


def visit(desk: Desk, wanted: Wanted, node: Node, spot: Spot) -> None:
    """Compares `node` with what is `wanted` in its place, and notes what is to be added."""
    match wanted, node:
        case Fixed(), _:
            pass
        case Words(), Scalar():
            _words(desk, wanted, node, spot)
        case Keys(short=str(short)), Scalar() if wanted.bare or not is_blank(node):
            _bare(desk, wanted, short, node, spot)
        case ((Keys() | Items() | Block()), _) if _is_free(desk, node, spot):
            _fill(desk, wanted, node, spot)
        case Block(kind=kind), Mapping() if next(iter(node.entries), None) == kind:
            visit(desk, Keys({kind: wanted.value}), node, spot)
        case Keys(), Mapping() if spot.in_flow or desk.layout.is_flow(node):
            in_flow.keys(desk, wanted, node, spot, visit)
        case Keys(), Mapping():
            in_lines.keys(desk, wanted, node, visit)
        case Items(), Sequence() if spot.in_flow or desk.layout.is_flow(node):
            in_flow.items(desk, wanted, node, spot, visit)
        case Items(), Sequence():
            in_lines.items(desk, wanted, node, visit)
        case _:
            desk.miss(wanted, node.mark)


def _words(desk: Desk, words: Words, node: Scalar, spot: Spot) -> None:
    ours = [
        remark
        for remark in desk.layout.remarks(desk.layout.head(spot.line), spot.line)
        if remark.label == spot.label and remark.language in (None, words.language)
    ]
    recorded = tuple(remark.said for remark in ours if remark.language is not None)
    marked = tuple(remark.said for remark in ours if remark.language is None)
    was = marked or recorded
    if is_blank(node) or was == words.lines:
        was = ()
    if (recorded, marked) != (words.lines, was):
        for remark in ours:
            desk.page.drop(remark.line)
        desk.remark(words, spot, was, line=ours[0].line if ours else None)
    done = State.OUTDATED if was else State.TRANSLATED
    desk.pieces.append(Piece(State.MISSING if is_blank(node) else done, node.mark, words, was))


def _bare(desk: Desk, wanted: Keys, short: str, node: Scalar, spot: Spot) -> None:
    """A bare text where keys may stand; it gets its key where there must be another one."""
    visit(desk, wanted.entries[short], node, spot)
    more = Keys({key: value for key, value in wanted.entries.items() if key != short})
    line, column = place(node.mark)
    can_grow = spot.is_item and line == spot.line and desk.layout.is_on_one_line(node)
    if more.entries and can_grow and not spot.in_flow:
        desk.page.put(line, column, column, f"{short}: ")
        behind = desk.layout.after(line, spot.column)
        desk.page.insert(behind, lines_below(more, column, desk.step))
    desk.miss(more, node.mark)


def _is_free(desk: Desk, node: Node, spot: Spot) -> bool:
    """Whether there is nothing yet below a key or behind a dash, so that lines can be added."""
    match node:
        case Scalar():
            return desk.layout.is_nothing(node)
        case Mapping(entries=entries):
            is_empty = not entries
        case Sequence(items=items):
            is_empty = not items
    return is_empty and not spot.in_flow and desk.layout.is_on_one_line(node)


def _fill(desk: Desk, wanted: Keys | Items | Block, node: Node, spot: Spot) -> None:
    desk.miss(wanted, node.mark)
    if not any(pieces(wanted)):
        return
    line, column = place(node.mark)
    if spot.in_flow:
        space = "" if desk.layout.lines[line][:column].endswith(" ") else " "
        desk.page.put(line, column, column, space + in_braces(wanted))
        desk.remark_all(wanted, spot)
        return
    if not isinstance(node, Scalar):
        _erase(desk, node)
    behind = desk.layout.after(desk.layout.end(node), spot.column)
    if spot.is_item:
        lines = item_lines(wanted, spot.column, desk.step)
        first = next(at for at, text in enumerate(lines) if not text.lstrip().startswith("#"))
        desk.page.remark(spot.line, lines[:first])
        desk.page.put(line, column, column, lines[first][spot.column + 1 :])
        desk.page.insert(behind, lines[first + 1 :])
    else:
        desk.page.insert(behind, lines_below(wanted, spot.column + desk.step, desk.step))


def _erase(desk: Desk, node: Node) -> None:
    """Takes empty brackets or braces away, with the space in front of them."""
    line, start = place(node.mark)
    before = desk.layout.lines[line][:start].rstrip(" ")
    desk.page.put(line, len(before), desk.layout.close(node)[1] + 1, "")
