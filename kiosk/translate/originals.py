"""From content.yaml, in which there is no error, to what its translations should hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import nodes
from kiosk.content.blocks import CARD, LINK, QUOTE
from kiosk.content.fields import Desk, Place
from kiosk.content.keys import Shape
from kiosk.content.lying import Lying
from kiosk.content.nodes import Node, Sequence
from kiosk.content.pictures import PICTURE
from kiosk.content.reader import EXHIBITION
from kiosk.content.report import Report
from kiosk.content.stops import PIONEER, SECTION
from kiosk.content.texts import line, paragraphs
from kiosk.translate.remarks import plain
from kiosk.translate.wanted import Block, Fixed, Items, Keys, Wanted, Words

STOPS = {"sections": SECTION, "pioneers": PIONEER}


@dataclass(frozen=True, slots=True)
class Originals:
    """The words of content.yaml, which are in `language`."""

    language: str

    def exhibition(self, root: nodes.Mapping) -> Keys:
        """Everything below the top of content.yaml."""
        return self._keys(root, EXHIBITION)

    def _keys(
        self, node: nodes.Mapping, shape: Shape, short: str | None = None, apart: bool = False
    ) -> Keys:
        filled = {key: value for key in node.entries if (value := node.get(key)) is not None}
        return Keys(
            {key: self._value(key, value) for key, value in filled.items() if key in shape.words},
            {key: self._line(value) for key, value in filled.items() if key in shape.names},
            short=short,
            apart=apart,
        )

    def _value(self, key: str, node: Node) -> Wanted:
        match key, node:
            case "picture", nodes.Mapping():
                return self._keys(node, PICTURE)
            case "blocks", Sequence():
                return Items(tuple(self._block(item) for item in node.items))
            case (("sections" | "pioneers"), Sequence()):
                return self._stops(node, STOPS[key])
            case "story", _:
                return self._running(node)
            case _:
                return self._line(node)

    def _stops(self, node: Sequence, shape: Shape) -> Keys:
        found: dict[str, Wanted] = {}
        for item in node.items:
            if isinstance(item, nodes.Mapping) and (name := line(item.get("id"), Report())):
                found[name] = self._keys(item, shape, apart=True)
        return Keys(found, apart=True)

    def _block(self, node: Node) -> Wanted:
        if not isinstance(node, nodes.Mapping):
            return Fixed("")
        kind, entry = next(iter(node.entries.items()))
        if kind == "people":
            return Fixed(kind)
        return Block(kind, self._of_kind(kind, entry.value))

    def _of_kind(self, kind: str, node: Node) -> Wanted:
        match kind, node:
            case "text", _:
                return self._running(node)
            case (("cards" | "compare"), Sequence()):
                return Items(tuple(self._short(item, CARD, "title") for item in node.items))
            case "facts", Sequence():
                return Items(tuple(self._line(item) for item in node.items))
            case "gallery", Sequence():
                pictures = (item for item in node.items if isinstance(item, nodes.Mapping))
                return Items(tuple(self._keys(item, PICTURE) for item in pictures))
            case "quote", _:
                return self._short(node, QUOTE, "text")
            case "link", nodes.Mapping():
                return self._keys(node, LINK)
            case _:
                return self._value(kind, node)

    def _short(self, node: Node, shape: Shape, short: str) -> Keys:
        if isinstance(node, nodes.Mapping):
            return self._keys(node, shape, short)
        return Keys({short: self._line(node)}, short=short, bare=True)

    def _line(self, node: Node) -> Words:
        return Words((plain(line(node, Report()) or ""),), self.language)

    def _running(self, node: Node) -> Words:
        desk = Desk(Path(), self.language, (), Report(), Lying(Path()))
        texts = [plain(text.words[self.language]) for text in paragraphs(Place(node), desk)]
        lines = [part for text in texts for part in ("", text)]
        return Words(tuple(lines[1:]), self.language, running=True)


def of_translation(root: nodes.Mapping, first: str, language: str) -> Keys:
    """What the translation into `language` should hold; that into `first` needs no words."""
    found = Originals(first).exhibition(root)
    named: dict[str, Wanted] = {"language": Fixed(language)}
    if language == first:
        return Keys(named)
    return Keys({**named, **found.entries}, found.names)


def with_interface(wanted: Keys, words: Mapping[str, str], language: str) -> Keys:
    """And the words of the interface, of which the originals are `words` in `language`."""
    said = {key: Words((plain(text),), language) for key, text in words.items()}
    interface = {"interface": Keys(said, apart=True)}
    return Keys({**wanted.entries, **interface}, wanted.names)
