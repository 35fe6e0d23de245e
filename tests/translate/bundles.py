"""Bundles by chance: a content.yaml, and a translation as a person may have written it so far.

The translation has any indentation, quotes, brackets, blank lines and comments; its lists are the
beginnings of those in content.yaml.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from hypothesis import strategies as st

from tests.translate.updating import TOP

Tree = str | list["Tree"] | dict[str, "Tree"]

WORDS = st.sampled_from(
    [
        "Een",
        "Twee drie",
        "Let op: vier",
        "'t Is #vijf",
        '"zes"',
        "- zeven",
        "é ∑ 😀",
        "a\u00a0b",
        "# x",
    ]
)
KINDS = ("text", "cards", "facts", "compare", "quote", "picture", "gallery", "link", "people")
ADDRESS = st.just("https://example.org/one")
FILE = "assets/pictures/one.png"


@dataclass(frozen=True, slots=True)
class Written:
    """A content.yaml and its translation, as text."""

    content: str
    translation: str


@st.composite
def bundles(draw: st.DrawFn) -> Written:
    """Any such bundle."""
    sections = [draw(_section(f"s{at}")) for at in range(draw(st.integers(1, 3)))]
    pioneer: Tree = {"id": "two", "people": "Twee", "organisation": "Twee", "story": draw(WORDS)}
    content = f"{TOP}sections: {_yaml(sections)}\npioneers: {_yaml([pioneer])}\n"
    said: Tree = {
        "title": draw(WORDS),
        "sections": {str(one["id"]): _words(one) for one in sections},
        "pioneers": {"two": {"story": draw(WORDS)}},
    }
    hand = _Hand(draw)
    lines = ["language: en", *hand.keys(hand.thinned(said), 0)]
    return Written(content, "\n".join(lines))


@st.composite
def _section(draw: st.DrawFn, name: str) -> dict[str, Tree]:
    section: dict[str, Tree] = {"id": name, "title": draw(WORDS)}
    for key in ("kicker", "lead", "highlight"):
        if draw(st.booleans()):
            section[key] = draw(WORDS)
    if draw(st.booleans()):
        section["picture"] = draw(_picture())
    if count := draw(st.integers(0, 3)):
        kinds = [draw(st.sampled_from(KINDS)) for _ in range(count)]
        section["blocks"] = [{kind: draw(_block(kind))} for kind in kinds]
    return section


@st.composite
def _picture(draw: st.DrawFn) -> Tree:
    picture: dict[str, Tree] = {"file": FILE, "alt": draw(WORDS)}
    if draw(st.booleans()):
        picture["caption"] = draw(WORDS)
    return picture


@st.composite
def _card(draw: st.DrawFn) -> Tree:
    if draw(st.booleans()):
        return draw(WORDS)
    return {"title": draw(WORDS), "text": draw(WORDS)}


def _block(kind: str) -> st.SearchStrategy[Tree]:
    blocks: dict[str, st.SearchStrategy[Tree]] = {
        "text": st.lists(WORDS, min_size=1, max_size=3).map("\n\n".join),
        "cards": st.lists(_card(), min_size=1, max_size=3).map(list),
        "facts": st.lists(WORDS, min_size=1, max_size=3).map(list),
        "compare": st.lists(_card(), min_size=2, max_size=2).map(list),
        "quote": WORDS | st.fixed_dictionaries({"text": WORDS, "by": WORDS}).map(dict),
        "picture": _picture(),
        "gallery": st.lists(_picture(), min_size=1, max_size=2).map(list),
        "link": st.fixed_dictionaries({"title": WORDS, "text": WORDS, "address": ADDRESS}).map(
            dict
        ),
        "people": st.just(["two"]),
    }
    return blocks[kind]


def _words(tree: Tree) -> Tree:
    """What of content.yaml stands in a translation."""
    match tree:
        case {"people": _}:
            return "people"
        case dict():
            return {key: _words(tree[key]) for key in tree if key not in ("id", "file", "address")}
        case list():
            return [_words(item) for item in tree]
        case _:
            return tree


def _yaml(tree: object) -> str:
    """In brackets, braces and quotes, which are the same in JSON."""
    return json.dumps(tree, ensure_ascii=False)


class _Hand:
    """A person who writes YAML in one way here and in another way there."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw
        self._step = draw(st.sampled_from([2, 4]))

    def thinned(self, tree: Tree) -> dict[str, Tree]:
        thin = self._thinned(tree)
        assert isinstance(thin, dict)
        return thin

    def _thinned(self, tree: Tree) -> Tree:
        """Without some of the keys, and the ends of some lists."""
        match tree:
            case dict() if len(tree) > 1:
                left_out = self._draw(st.sampled_from([None, None, *tree]))
                return {key: self._thinned(tree[key]) for key in tree if key != left_out}
            case dict():
                return {key: self._thinned(value) for key, value in tree.items()}
            case list():
                count = self._draw(st.integers(1, len(tree)))
                return [self._thinned(item) for item in tree[:count]]
            case _:
                is_kept = tree == "people" or self._draw(st.integers(0, 4)) < 4
                return tree if is_kept else ""

    def keys(self, tree: dict[str, Tree], column: int) -> list[str]:
        lines = []
        for key, value in tree.items():
            lines += self._noise()
            lines += self._value(f"{' ' * column}{key}:", value, column)
        return lines

    def _value(self, start: str, value: Tree, column: int) -> list[str]:
        """What begins with `start`, a key at `column`."""
        if not isinstance(value, str) and self._draw(st.integers(0, 9)) == 9:
            return [f"{start} {_yaml(value)}{self._tail()}"]
        match value:
            case dict():
                below = self.keys(value, column + self._step)
                return [start + self._tail(), *below] if value else [start]
            case list():
                deeper = self._draw(st.sampled_from([0, self._step]))
                items = [self._item(item, column + deeper) for item in value]
                return [start + self._tail(), *(line for item in items for line in item)]
            case _:
                return self._scalar(start, value, column)

    def _item(self, item: Tree, column: int) -> list[str]:
        pad = " " * column
        if isinstance(item, dict):
            (key, value), *more = item.items()
            first = self._value(f"{pad}- {key}:", value, column + 2)
            return [*self._noise(), *first, *self.keys(dict(more), column + 2)]
        return [*self._noise(), *self._scalar(f"{pad}-", str(item), column)]

    def _scalar(self, start: str, words: str, column: int) -> list[str]:
        pad = " " * (column + self._step)
        if not words:
            return [start + self._tail()]
        if words == "people":
            return [f"{start} people{self._tail()}"]
        written = _yaml(words)
        match self._draw(st.sampled_from(["quoted", "single", "below", "|", "|+", ">-"])):
            case "quoted":
                return [f"{start} {written}{self._tail()}"]
            case "single" if "\n" not in words:
                doubled = words.replace("'", "''")
                return [f"{start} '{doubled}'{self._tail()}"]
            case "below":
                return [start + self._tail(), *self._noise(), f"{pad}{written}{self._tail()}"]
            case ("|" | "|+" | ">-") as bar:
                lines = [f"{pad}{line}" if line else "" for line in words.split("\n")]
                return [f"{start} {bar}{self._tail()}", *lines]
            case _:
                return [f"{start} {written}"]

    def _tail(self) -> str:
        return self._draw(st.sampled_from(["", "", "", "  # a remark, [so] {to} say", " "]))

    def _noise(self) -> list[str]:
        indents = st.integers(0, 8).map(lambda count: " " * count + "# a remark: so")
        return self._draw(st.lists(st.just("") | indents, max_size=2))
