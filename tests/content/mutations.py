"""One mistake at a time in a file that was right, each with the lines where it may be reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.report import Report
from kiosk.content.source import parse

WRONG_VALUES = (
    *("", '"', "'", "*x", "&x", "!x", "@x", "%x", "`x", "[", "]", "{", "}", "[a]", "{a: b}", "- a"),
    *("a: b", "| x", "> x", "no", "~", "-1", "\t", '"a" b', '"\\q"', "x\0y", "\u202e", "# x", "<<"),
)


@dataclass(frozen=True, slots=True)
class Mutation:
    """A changed file and the lines of which one must be named if anything is wrong with it."""

    what: str
    text: str
    lines: frozenset[int]
    must_fail: bool = False


def mutations(text: str, step: int) -> list[Mutation]:
    """Every `step`th mutation of the values, keys and lines of `text`.

    Where a problem may be reported:
    - another value or a misspelt key: on its line;
    - a key that is dropped: on the line where the mapping that lacks it begins;
    - a line that is dropped, doubled or moved, or loses a sign: on it, next to it, where something
      that holds it begins, on the next line that it should have lined up with, or in the words
      of a `|` or `>-` that it begins;
    - and always where an id is named that the mistake took away, and at the id of a stop that it
      took off the tour.
    """
    root = parse(text.encode(), "x", Report())
    assert root is not None
    lines = text.rstrip("\n").split("\n")
    nodes = list(_walk(root))
    found = [*_of_values(lines, nodes), *_of_keys(lines, nodes), *_of_lines(lines, nodes)]
    return [
        Mutation(what, "\n".join(changed) + "\n", allowed | _naming(lines, changed), must_fail)
        for what, changed, allowed, must_fail in found[::step]
    ]


Change = tuple[str, list[str], frozenset[int], bool]


def _walk(node: Node) -> Iterator[Node]:
    yield node
    match node:
        case Mapping(entries=entries):
            for entry in entries.values():
                yield from _walk(entry.value)
        case Sequence(items=items):
            for item in items:
                yield from _walk(item)
        case Scalar():
            pass


def _of_values(lines: list[str], nodes: list[Node]) -> Iterator[Change]:
    for node in nodes:
        at, column = node.mark.line - 1, node.mark.column - 1
        before, written = lines[at][:column], lines[at][column:]
        if isinstance(node, Scalar) and re.search(r"(:|-) $", before) and written[0] not in "|>":
            for value in WRONG_VALUES:
                changed = [*lines[:at], before + value, *lines[at + 1 :]]
                yield f"{value!r} for {written!r}", changed, frozenset({at + 1}), False


def _of_keys(lines: list[str], nodes: list[Node]) -> Iterator[Change]:
    for node in nodes:
        if isinstance(node, Mapping):
            entries = list(node.entries.values())
            for number, entry in enumerate(entries):
                at, column = entry.key.mark.line - 1, entry.key.mark.column - 1
                name, line = entry.key.text, lines[at]
                misspelt = line[:column] + "x" + line[column:]
                changed = [*lines[:at], misspelt, *lines[at + 1 :]]
                yield f"x{name}", changed, frozenset({at + 1}), True
                holder = frozenset({node.mark.line})
                end = _end(lines, at, column)
                swapped = [*lines[:at], f"{line[:column]}{name}: x", *lines[end:]]
                yield f"{name}: x", swapped, frozenset({at + 1}), False
                if number + 1 < len(entries):
                    after = lines[end][column:]
                    dropped = [*lines[:at], line[:column] + after, *lines[end + 1 :]]
                    yield f"no {name}", dropped, holder, False
                elif number > 0:
                    yield f"no {name}", [*lines[:at], *lines[end:]], holder, False


def _end(lines: list[str], at: int, column: int) -> int:
    """The line after everything that is indented below the key at `column` of line `at`."""
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > column):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    return end


def _of_lines(lines: list[str], nodes: list[Node]) -> Iterator[Change]:
    spans = [_span(node) for node in nodes if not isinstance(node, Scalar)]
    for at, line in enumerate(lines):
        begins = {span.start for span in spans if at + 1 in span}
        words = range(at, _end(lines, at, _indent(line)) + 1) if line.endswith(("|", "-")) else ()
        near = frozenset({at, at + 1, at + 2, *begins, *words, *_next_beside(lines, at)})
        rest = lines[at + 1 :]
        yield f"without {line!r}", [*lines[:at], *rest], near, False
        yield f"twice {line!r}", [*lines[: at + 1], line, *rest], near, False
        yield f"tab {line!r}", [*lines[:at], "\t" + line, *rest], frozenset({at, at + 1}), False
        for what, changed in (
            ("indented", " " + line),
            ("outdented", line[1:]),
            ("no colon", line.replace(":", "", 1)),
            ("no space", line.replace(": ", ":", 1)),
            ("no dash", line.replace("- ", "  ", 1)),
        ):
            if changed != line:
                yield f"{what} {line!r}", [*lines[:at], changed, *rest], near, False


def _span(node: Node) -> range:
    return range(node.mark.line, max(below.mark.line for below in _walk(node)) + 1)


def _next_beside(lines: list[str], at: int) -> set[int]:
    """The next line that is not indented below this one, before and after a line is taken away."""
    indent = _indent(lines[at])
    for number in range(at + 1, len(lines)):
        if lines[number].strip() and _indent(lines[number]) <= indent:
            return {number, number + 1}
    return set()


def _naming(lines: list[str], changed: list[str]) -> frozenset[int]:
    """The lines that name an id which the change took away, and the stops it took off the tour."""
    gone = _ids(lines) - _ids(changed)
    left_out = _listed(lines) - _listed(changed)
    return frozenset(
        number
        for number, line in enumerate(changed, start=1)
        if gone & set(re.findall(r"[a-z0-9-]+", line)) or left_out & _ids([line])
    )


def _listed(lines: list[str]) -> set[str]:
    return {line.strip().removeprefix("- ") for line in lines}


def _ids(lines: list[str]) -> set[str]:
    return {line.partition("id: ")[2].strip() for line in lines if "id: " in line}


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
