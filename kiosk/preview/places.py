"""Which stop a line of a bundle's files belongs to, also where the file cannot be read as YAML."""

from __future__ import annotations

import re
from collections.abc import Collection

_ITEM = re.compile(r"""\s*-\s+id:\s*["']?([\w-]+)""")
_KEY = re.compile(r"""\s+["']?([\w-]+)["']?:\s*(#.*)?$""")


def stop_at(text: str, line: int, stops: Collection[str]) -> str | None:
    """The stop that `line` (from 1) is in: the last of `stops` that the lines up to it name.

    In content.yaml a stop begins with `- id: NAME`, in a translation with `NAME:`.
    """
    for words in reversed(text.splitlines()[:line]):
        found = _ITEM.match(words) or _KEY.match(words)
        if found is not None and found[1] in stops:
            return found[1]
        if words[:1].isalpha():
            return None
    return None
