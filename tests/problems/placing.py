"""What a piece of YAML of the guide stands for: a whole bundle with that piece in it.

A piece takes the place of the same keys of the guide's garden. Its first key tells where it
belongs: in the section, in the section's picture, or else at the top; one that begins with a dash
is the section's blocks. One that begins with a format and an id is a whole content.yaml. Below the
name of a translation it belongs to that file, and else to a content.yaml without a translation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from textwrap import indent

from tests.problems.guide import garden

IN_SECTION = {"blocks", "lead", "kicker", "picture"}
IN_PICTURE = {"file", "alt", "focus", "keep_clear", "stand_in"}
WHOLE = "format: 1\nid: "

_NAMED = re.compile(r"# (assets/translations/(\w+)\.yaml)\n")
_ANCHORS = {0: r"\Z", 4: r"(?m)^    title: .*\n", 6: r"(?m)^      alt: .*\n"}
"""Indentation -> behind what a piece goes whose keys the garden does not have."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A bundle's words, and the file that has the piece in it from the line `begins`."""

    content: str
    translations: dict[str, str]
    file: str
    begins: int


def placed(piece: str) -> Placed:
    """The bundle that `piece` stands for."""
    content, dutch = garden()
    if named := _NAMED.match(piece):
        text, begins = _put(piece[named.end() :], dutch if named[2] == "nl" else "")
        return Placed(content, {"nl": dutch, named[2]: text}, named[1], begins - 1)
    alone = content.replace("[en, nl]", "[en]")
    text, begins = _put(piece, "" if piece.startswith(WHOLE) else alone)
    return Placed(text, {}, "content.yaml", begins)


def _put(piece: str, base: str) -> tuple[str, int]:
    """The file `base` with `piece` in it, and the line that the piece begins at."""
    if piece.startswith("- "):
        text, begins = _put("blocks:\n" + indent(piece, "  "), base)
        return text, begins + 1
    keys = re.findall("(?m)^[a-z_]+", piece)
    depth = 4 if keys[0] in IN_SECTION else 6 if keys[0] in IN_PICTURE else 0
    places = []
    for key in keys:
        same = rf"(?m)^ {{{depth}}}{key}:.*\n(?: {{{depth + 1},}}.*\n)*"
        if found := re.search(same, base):
            places.append(found.start())
            base = base[: found.start()] + base[found.end() :]
    if not places and (anchor := re.search(_ANCHORS[depth], base)):
        places.append(anchor.end())
    before, after = base[: min(places)], base[min(places) :]
    return before + indent(piece, " " * depth) + after, before.count("\n") + 1
