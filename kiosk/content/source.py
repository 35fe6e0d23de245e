"""YAML files, read as text with places and guarded against what hostile or broken files do.

Nothing is interpreted: `no`, `010`, `10:30` and `2026.1` stay what was written. Anchors, aliases,
tags, merge keys, a second document, duplicate keys and oversized files are refused, and no bytes
whatever make this module raise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import yaml

from kiosk.content.codes import Code
from kiosk.content.nodes import Entry, Mapping, Node, Scalar, Sequence, is_blank
from kiosk.content.report import Report
from kiosk.content.traps import explain
from kiosk.problems import Mark

MAX_BYTES = 8 * 1024 * 1024
MAX_EVENTS = 300_000
"""Some 2,000 stops in three languages; 30 stops make 4,000."""
MAX_DEPTH = 20

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is 5-10 times faster

MOST_CHARACTERS = 20

_FORBIDDEN = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
)
_DIRECTIVE = re.compile("^%", re.MULTILINE)
_SOFT_BREAKS = str.maketrans("\x85\u2028\u2029", "   ")
"""Line breaks to YAML but not to an editor: they would shift every line number below them."""


def load(path: Path, file: str, report: Report) -> Node | None:
    """The tree of the file at `path`, named `file` in what is reported. None where there is none."""
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
    text = _decode(data, file, report)
    return None if text is None else _Tree(text, file, report).read()


def _decode(data: bytes, file: str, report: Report) -> str | None:
    """The text with `\n` at each line's end; what must not be in it is reported and blanked."""
    if len(data) > MAX_BYTES:
        report.error(Code.FILE_TOO_BIG, Mark(file))
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:2]:
        report.error(Code.ENCODING_UTF16, Mark(file))
        return None
    try:
        text = _with_plain_breaks(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = _with_plain_breaks(data[: error.start].decode("utf-8-sig"))
        report.error(Code.ENCODING, _mark_at(before, len(before), file))
        text = _with_plain_breaks(data.decode("utf-8-sig", errors="replace"))
    for match in islice(_FORBIDDEN.finditer(text), MOST_CHARACTERS):
        mark = _mark_at(text, match.start(), file)
        report.error(Code.CHARACTER, mark, character=_name(match[0]))
    if match := _DIRECTIVE.search(text):
        report.error(Code.YAML_PERCENT, _mark_at(text, match.start(), file))
        return None
    return _FORBIDDEN.sub(" ", text)


def _with_plain_breaks(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_SOFT_BREAKS)


def _mark_at(text: str, index: int, file: str) -> Mark:
    return Mark(file, text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"


class _Refused(Exception):
    """Something that is legal YAML and has no place in a bundle."""

    def __init__(self, code: Code, event: yaml.Event) -> None:
        self.code = code
        self.event = event


class _Tree:
    """One walk over the events of a document, with as little memory as its depth."""

    def __init__(self, text: str, file: str, report: Report) -> None:
        self._text = text
        self._file = file
        self._report = report
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
        self._count = 0
        self._last: yaml.Event | None = None

    def read(self) -> Node | None:
        try:
            return self._document()
        except _Refused as refused:
            self._report.error(refused.code, self._mark(refused.event))
        except yaml.MarkedYAMLError as error:
            code, line, column = explain(error, self._text.split("\n"), self._last)
            self._report.error(code, Mark(self._file, line + 1, column + 1))
        except (yaml.YAMLError, ValueError, OverflowError):  # escapes such as "\UFFFFFFFF"
            self._report.error(Code.YAML_SYNTAX, self._mark(self._last))
        return None

    def _document(self) -> Node | None:
        self._next()
        opening = self._next()
        root = None
        if isinstance(opening, yaml.DocumentStartEvent):
            root = self._node(self._next(), depth=1)
            self._next()
            after = self._next()
            if isinstance(after, yaml.DocumentStartEvent):
                raise _Refused(Code.YAML_DOCUMENTS, after)
        if root is None or is_blank(root):
            self._report.error(Code.FILE_EMPTY, Mark(self._file))
            return None
        return root

    def _next(self) -> yaml.Event:
        event = next(self._events)
        self._count += 1
        if self._count > MAX_EVENTS:
            raise _Refused(Code.YAML_TOO_MUCH, event)
        self._last = event
        return event

    def _mark(self, event: yaml.Event | None) -> Mark:
        if event is None:
            return Mark(self._file)
        return Mark(self._file, event.start_mark.line + 1, event.start_mark.column + 1)

    def _node(self, event: yaml.Event, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent):
            raise _Refused(Code.YAML_STAR, event)
        if event.anchor is not None:
            raise _Refused(Code.YAML_AMPERSAND, event)
        if event.tag is not None:
            raise _Refused(Code.YAML_EXCLAMATION, event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if depth > MAX_DEPTH:
            raise _Refused(Code.YAML_DEPTH, event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(event, depth)
        return self._sequence(event, depth)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        mark = self._mark(event)
        if refused := _FORBIDDEN.search(event.value):  # written as an escape: "\0"
            self._report.error(Code.CHARACTER, mark, character=_name(refused[0]))
        return Scalar(_FORBIDDEN.sub(" ", event.value), mark, literal=event.style == "|")

    def _sequence(self, start: yaml.Event, depth: int) -> Sequence:
        items = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(tuple(items), self._mark(start))

    def _mapping(self, start: yaml.MappingStartEvent, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._key(event)
            after = self._next()
            if start.flow_style and after.start_mark.index == event.end_mark.index:
                self._report.error(Code.YAML_COMMA, key.mark, given=key.text)
            value = self._node(after, depth + 1)
            if first := entries.get(key.text):
                place = f"{first.key.mark.line}:{first.key.mark.column}"
                self._report.error(Code.KEY_DUPLICATE, key.mark, key=key.text, first=place)
            else:
                entries[key.text] = Entry(key, value)
        return Mapping(entries, self._mark(start))

    def _key(self, event: yaml.Event) -> Scalar:
        key = self._node(event, MAX_DEPTH)
        if not isinstance(key, Scalar) or is_blank(key):
            raise _Refused(Code.YAML_KEY, event)
        if key.text == "<<" and event.style is None:
            raise _Refused(Code.YAML_MERGE, event)
        return key
