"""Small changes to a file of an exhibition that leave everything else in it as it was."""

from __future__ import annotations

import json
import re
import unicodedata

from kiosk.content.nodes import Mapping
from kiosk.content.report import Report
from kiosk.content.source import parse
from kiosk.content.values import LONGEST_ID, identity

USUAL_ID = "exhibition"

_VALUE = re.compile(r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s,}]+""")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SCHEMA = re.compile(r"(?m)^\ufeff?#\s*yaml-language-server:")


def id_from(name: str) -> str:
    """An id from the name of a folder: `Ons café` becomes `ons-cafe`."""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    joined = re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_ID].strip("-")
    return joined or USUAL_ID


def with_id(text: str, name: str) -> str:
    """content.yaml with another id; as it was, where the id has lines of its own."""
    mark = _root(text).mark_of("id")
    lines = _LINE.findall(text)
    line = lines[mark.line - 1]
    start = mark.column - 1 + (mark.line == 1 and text.startswith("\ufeff"))
    lines[mark.line - 1] = line[:start] + _VALUE.sub(name, line[start:], count=1)
    changed = "".join(lines)
    return changed if identity(_root(changed).get("id"), Report()) == name else text


def _root(text: str) -> Mapping:
    root = parse(text.encode(), "", Report())
    assert isinstance(root, Mapping)
    return root


def with_schema(text: str, schema: str) -> str:
    """A file that tells editors its `schema`, a path from the file, in its first line."""
    if _SCHEMA.search(text):
        return text
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    end = "\r\n" if "\r\n" in text else "\n"
    return f"{mark}# yaml-language-server: $schema={schema}{end}{text.removeprefix(mark)}"


def with_title(text: str, title: str | None) -> str:
    """A content.yaml or a translation with another `title`; as it is where there is none."""
    line = f"title: {json.dumps(title, ensure_ascii=False)}"
    return text if title is None else re.sub(r"(?m)^title:.*$", lambda _: line, text, count=1)
