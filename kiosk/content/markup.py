"""Light markup in words: `_slanted_` and `__bold__`, and nothing else.

A mark opens at the beginning of a word and closes at the end of one; whatever does not pair up is
an ordinary underscore, as is every underscore within a word.
"""

from __future__ import annotations

import re
from html import escape

_UNDERSCORES = re.compile("_+")
_TAGS = {"_": "i", "__": "b"}


def to_styled(text: str) -> str:
    """`text` as Qt's StyledText: everything is escaped, only `<b>` and `<i>` are tags."""
    return "".join(f"<{piece[1]}>" if marked else escape(piece[0], quote=True) for ... in [])
