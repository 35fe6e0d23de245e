"""From the bytes of a file to its text: UTF-8, one kind of line break, nothing invisible in it."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from itertools import islice

from kiosk.content.codes import Code
from kiosk.content.report import Report
from kiosk.problems import Mark

MAX_BYTES = 8 * 1024 * 1024
MOST_CHARACTERS = 20
"""Forbidden characters that are told one by one."""

FORBIDDEN = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Control characters but for tabs and line breaks, halves of characters, and none at all."""
_DIRECTIVE = re.compile("^%", re.MULTILINE)
_SOFT_BREAKS = ("\x85", "\u2028", "\u2029")
"""Line breaks to YAML but not to an editor: they would shift every line number below them."""


def decode(data: bytes, file: str, report: Report) -> str | None:
    """The text with newlines only; what must not be in it is reported and becomes a space."""
    if len(data) > MAX_BYTES:
        report.error(Code.FILE_TOO_BIG, Mark(file))
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:2]:
        report.error(Code.ENCODING_UTF16, Mark(file))
        return None
    data = data.removeprefix(BOM_UTF8)
    try:
        text = _with_plain_breaks(data.decode())
    except UnicodeDecodeError as error:
        before = _with_plain_breaks(data[: error.start].decode())
        report.error(Code.ENCODING, _mark_at(before, len(before), file))
        text = _with_plain_breaks(data.decode(errors="replace"))
    for match in islice(FORBIDDEN.finditer(text), MOST_CHARACTERS):
        mark = _mark_at(text, match.start(), file)
        report.error(Code.CHARACTER, mark, character=name_of(match[0]))
    if directive := _DIRECTIVE.search(text):
        report.error(Code.YAML_PERCENT, _mark_at(text, directive.start(), file))
        return None
    return FORBIDDEN.sub(" ", text)


def _with_plain_breaks(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for soft in _SOFT_BREAKS:
        text = text.replace(soft, " ")
    return text


def _mark_at(text: str, index: int, file: str) -> Mark:
    return Mark(file, text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def name_of(character: str) -> str:
    """`U+0007` and the like."""
    return f"U+{ord(character):04X}"
