"""Where things are in the lines of a YAML file: what the tree of its values does not tell.

Lines and columns count from 0 here.
"""

from __future__ import annotations

from typing import Any

import yaml

from kiosk.content.nodes import Mapping, Node, Scalar, Sequence, is_blank
from kiosk.problems import Mark
from kiosk.translate import remarks
from kiosk.translate.remarks import Remark

DEFAULT_STEP = 2

Place = tuple[int, int]
"""Line and column."""


def place(mark: Mark) -> Place:
    """The place of `mark`."""
    return mark.line - 1, mark.column - 1


class Layout:
    """The lines of a file that is right as YAML, without their line breaks."""

    def __init__(self, text: str) -> None:
        """`text` has newlines only."""
        self.lines = text.split("\n")
        self._ends: dict[Place, Place] = {}
        self._flow: dict[Place, Place] = {}
        self._within: set[int] = set()
        """Lines on which a value goes on: a `#` there is no comment."""
        self._measure(text)

    def end(self, node: Node) -> int:
        """The last line of `node`."""
        at = place(node.mark)
        match node:
            case Scalar():
                return self._ends[at][0]
            case _ if at in self._flow:
                return self._flow[at][0]
            case Sequence(items=items):
                return self.end(items[-1])
            case Mapping(entries=entries):
                return self.end(list(entries.values())[-1].value)

    def after(self, line: int, column: int) -> int:
        """The line behind `line` and behind the comments below it that are indented further."""
        found = line + 1
        for at in range(found, len(self.lines)):
            if self.lines[at].strip() and not self.is_comment(at):
                break
            if self.is_comment(at) and self.indent(at) > column:
                found = at + 1
        return found

    def is_flow(self, node: Node) -> bool:
        """Whether `node` stands in brackets or braces."""
        return not isinstance(node, Scalar) and place(node.mark) in self._flow

    def close(self, node: Node) -> Place:
        """Where the closing bracket or brace of `node` is."""
        line, column = self._flow[place(node.mark)]
        return line, column - 1

    def between(self, last: Node, node: Node) -> str:
        """What stands between `last`, the last value in `node`, and the closing bracket."""
        at = place(last.mark)
        line, column = self._ends[at] if isinstance(last, Scalar) else self._flow[at]
        end, close = self.close(node)
        if line == end:
            return self.lines[line][column:close]
        return "\n".join([self.lines[line][column:], *self.lines[line + 1 : end]])

    def is_nothing(self, node: Node) -> bool:
        """Whether not a single sign stands for `node`, not even quotes."""
        at = place(node.mark)
        return is_blank(node) and self._ends.get(at) == at

    def is_on_one_line(self, node: Node) -> bool:
        """Whether `node` ends on the line on which it begins."""
        return self.end(node) == place(node.mark)[0]

    def is_comment(self, line: int) -> bool:
        """Whether there is only a comment on `line`."""
        return line not in self._within and self.lines[line].lstrip(" \t").startswith("#")

    def indent(self, line: int) -> int:
        """The number of spaces at the beginning of `line`."""
        return len(self.lines[line]) - len(self.lines[line].lstrip(" "))

    def head(self, line: int) -> int:
        """The first of the comment lines directly above `line`; `line` where there are none."""
        while line > 0 and self.is_comment(line - 1):
            line -= 1
        return line

    def front(self, line: int) -> int:
        """The line in front of which something goes that comes before the value on `line`.

        Comments at the very beginning of a file stay there.
        """
        head = self.head(line)
        ours = self.remarks(head, line)
        return head or (ours[0].line if ours else line)

    def remarks(self, first: int, behind: int) -> list[Remark]:
        """What our own comments from line `first` up to `behind` say."""
        comments = (at for at in range(first, behind) if self.is_comment(at))
        found = (remarks.read(at, self.lines[at]) for at in comments)
        return [remark for remark in found if remark is not None]

    def dashes(self, node: Sequence) -> list[int]:
        """The line of the dash of each item of a list without brackets."""
        column = place(node.mark)[1]
        found = [place(node.mark)[0]]
        for item in node.items[1:]:
            line = place(item.mark)[0]
            while self.indent(line) != column or self.lines[line][column : column + 1] != "-":
                line -= 1
            found.append(line)
        return found

    def step(self, root: Mapping) -> int:
        """How many spaces further each level is indented."""
        for entry in root.entries.values():
            column = place(entry.value.mark)[1]
            if isinstance(entry.value, Mapping) and not self.is_flow(entry.value):
                return column - place(root.mark)[1]
        return DEFAULT_STEP

    def _measure(self, text: str) -> None:
        opened: list[Any] = []
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            match event:
                case yaml.ScalarEvent():
                    self._measure_scalar(event)
                case yaml.CollectionStartEvent():
                    opened.append(event)
                case yaml.CollectionEndEvent():
                    start = opened.pop()
                    if start.flow_style:
                        self._flow[_place(start.start_mark)] = _place(event.end_mark)

    def _measure_scalar(self, event: Any) -> None:
        start, (line, column) = _place(event.start_mark), _place(event.end_mark)
        if event.style in ("|", ">"):
            line = line if column else line - 1
            while line > start[0] and not self.lines[line].strip():
                line -= 1
        self._ends[start] = line, column
        self._within.update(range(start[0] + 1, line + 1))


def _place(mark: Any) -> Place:
    return mark.line, mark.column
