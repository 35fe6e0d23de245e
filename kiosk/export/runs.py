"""Styled words as typst sets them: pieces of plain words, each bold or slanted or neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import TypedDict

_LAST_WORD = re.compile(r" (\S{1,12})$")
_TAG = re.compile(r"<(/?)([bi])>")


class Run(TypedDict):
    """Words of one kind."""

    text: str
    bold: bool
    italic: bool


def runs(styled: str) -> list[Run]:
    """The pieces of words that carry `<b>` and `<i>`, see `kiosk.visit.shown`.

    A short last word stays with the one before it: it does not stand on a line of its own.
    """
    return list(_runs(_LAST_WORD.sub("\u00a0\\1", styled)))


def _runs(styled: str) -> Iterator[Run]:
    bold = italic = False
    at = 0
    for tag in _TAG.finditer(styled):
        yield from _run(styled[at : tag.start()], bold, italic)
        opens = not tag[1]
        bold, italic = (opens, italic) if tag[2] == "b" else (bold, opens)
        at = tag.end()
    yield from _run(styled[at:], bold, italic)


def _run(text: str, bold: bool, italic: bool) -> Iterator[Run]:
    if text:
        yield Run(text=unescape(text), bold=bold, italic=italic)
