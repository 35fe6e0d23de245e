"""Which stop a line of a bundle's files belongs to, also where the file cannot be read as YAML."""

from __future__ import annotations

import re
from collections.abc import Collection

_BREAK = re.compile(r"\r\n|\r|\n")
_ITEM = re.compile(r"""\s*-\s+\{?\s*id:\s*["']?([\w-]+)""")
_KEY = re.compile(r"""(\s*)["']?([\w-]+)["']?:(?:\s|$)""")
_LISTS = ("sections", "pioneers")


def stop_at(text: str, line: int, stops: Collection[str]) -> str | None:
    """The stop that `line` (from 1) is in: one of `stops`, or None.

    In content.yaml that is the last `- id: NAME` up to it; in a translation the outermost `NAME:`
    that it stands under.
    """
    outermost, indent = "", len(text)
    for words in reversed(_BREAK.split(text)[:line]):
        item, key = _ITEM.match(words), _KEY.match(words)
        if item is not None:
            return item[1] if item[1] in stops else None
        if key is None:
            continue
        if not key[1]:
            return outermost if key[2] in _LISTS and outermost in stops else None
        if len(key[1]) < indent:
            outermost, indent = key[2], len(key[1])
    return None
