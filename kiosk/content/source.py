"""YAML files, read as text with places and guarded against what hostile or broken files do.

Nothing is interpreted: `no`, `010`, `10:30` and `2026.1` stay what was written. Anchors, aliases,
tags, merge keys, a second document, duplicate keys and oversized files are refused, and no bytes
whatever make this module raise.
"""

from __future__ import annotations

from pathlib import Path

import yaml

from kiosk.content.codes import Code
from kiosk.content.decoding import FORBIDDEN, MAX_BYTES, decode, name_of
from kiosk.content.events import Event, events_of
from kiosk.content.nodes import Entry, Mapping, Node, Scalar, Sequence, is_blank
from kiosk.content.refusals import RefusedError, refuse_key, refuse_properties
from kiosk.content.report import Report
from kiosk.content.slips import joined, likely
from kiosk.content.slips.quotes import with_slashes
from kiosk.content.slips.slip import Slip
from kiosk.content.traps import explain
from kiosk.problems import Mark

MAX_EVENTS = 300_000
"""Some 2,000 stops in three languages; 30 stops make 4,000."""
MAX_DEPTH = 20


def load(path: Path, file: str, report: Report) -> Node | None:
    """The tree of the file at `path`, called `file` in reports; None where there is none."""
    try:
        if not path.is_file():
            report.error(Code.FILE_UNREADABLE, Mark(file))
            return None
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError:
        report.error(Code.FILE_UNREADABLE, Mark(file))
        return None
    return parse(data, file, report)


def parse(data: bytes, file: str, report: Report) -> Node | None:
    """The tree that `data` holds, or None after reporting why there is none."""
    text = decode(data, file, report)
    return None if text is None else _Tree(with_slashes(text), file, report).read()


class _Tree:
    """One walk over the events of a document, with as little memory as its depth."""

    def __init__(self, text: str, file: str, report: Report) -> None:
        self._lines = text.split("\n")
        self._file = file
        self._report = report
        self._events = events_of(text)
        self._count = 0
        self._last: Event | None = None
        self._root: Node | None = None
        self._opened: list[Event] = []
        """The brackets and braces that are not closed yet."""

    def read(self) -> Node | None:
        try:
            return self._document()
        except RefusedError as refused:
            start = refused.event.start_mark
            self._tell(Slip(refused.code, start.line, start.column))
        except yaml.MarkedYAMLError as error:
            self._explain(error)
        except (yaml.YAMLError, ValueError, OverflowError):  # escapes such as "\UFFFFFFFF"
            self._report.error(Code.YAML_SYNTAX, self._mark(self._last))
        return None

    def _explain(self, error: yaml.MarkedYAMLError) -> None:
        opened = self._opened[0] if self._opened else None
        trap = Slip(*explain(error, self._lines, self._last, opened))
        if trap.code is Code.YAML_DOCUMENTS and self._root and self._root.mark.column > 1:
            root = self._root.mark
            trap = Slip(Code.YAML_INDENT, root.line - 1, root.column - 1)
        self._tell(trap)

    def _tell(self, trap: Slip) -> None:
        slip = likely(trap, self._lines, self._last)
        self._report.error(slip.code, self._mark_of(slip), **slip.args)

    def _document(self) -> Node | None:
        self._next()
        if isinstance(self._next(), yaml.DocumentStartEvent):
            start = self._next()
            self._root = self._node(start, depth=1)
            if isinstance(self._root, Scalar) and not is_blank(self._root):
                raise RefusedError(Code.YAML_NO_COLON, start)
            self._next()
            after = self._next()
            if isinstance(after, yaml.DocumentStartEvent):
                raise RefusedError(Code.YAML_DOCUMENTS, after)
        if self._root is None or is_blank(self._root):
            self._report.error(Code.FILE_EMPTY, Mark(self._file))
            return None
        return self._root

    def _next(self) -> Event:
        event = next(self._events)
        self._count += 1
        if self._count > MAX_EVENTS:
            raise RefusedError(Code.YAML_TOO_MUCH, event)
        self._last = event
        return event

    def _mark(self, event: Event | None) -> Mark:
        if event is None:
            return Mark(self._file)
        return Mark(self._file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _mark_of(self, slip: Slip) -> Mark:
        return Mark(self._file, slip.line + 1, slip.column + 1)

    def _node(self, event: Event, depth: int) -> Node:
        refuse_properties(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if depth > MAX_DEPTH:
            raise RefusedError(Code.YAML_DEPTH, event)
        if event.flow_style:
            self._opened.append(event)
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        node = self._mapping(event, depth) if is_mapping else self._sequence(event, depth)
        if event.flow_style:
            self._opened.pop()
        return node

    def _scalar(self, event: Event) -> Scalar:
        text, mark = event.value, self._mark(event)
        end = event.end_mark
        if event.style in ("'", '"') and self._lines[end.line].startswith("#", end.column):
            raise RefusedError(Code.YAML_QUOTE_OPEN, event)
        for slip in joined(event, self._lines):
            self._report.advice(slip.code, self._mark_of(slip), **slip.args)
        if refused := FORBIDDEN.search(text):  # written as an escape: "\0"
            self._report.error(Code.CHARACTER, mark, character=name_of(refused[0]))
            text = FORBIDDEN.sub(" ", text)
        return Scalar(text, mark, literal=event.style == "|")

    def _sequence(self, start: Event, depth: int) -> Sequence:
        items = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(tuple(items), self._mark(start))

    def _mapping(self, start: Event, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(event)
            after = self._next()
            value = self._node(after, depth + 1)
            first = entries.get(key.text)
            if start.flow_style and after.start_mark.index == event.end_mark.index:
                self._report.error(Code.YAML_COMMA, key.mark, given=key.text)
            elif first is not None:
                place = f"{first.key.mark.line}:{first.key.mark.column}"
                self._report.error(Code.KEY_DUPLICATE, key.mark, key=key.text, first=place)
            else:
                entries[key.text] = Entry(key, value)
        return Mapping(entries, self._mark(start))

    def _key(self, event: Event) -> Scalar:
        refuse_properties(event)
        refuse_key(event)
        return self._scalar(event)
