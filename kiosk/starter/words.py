"""The words of a new exhibition: a file for each language in which there are some."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from kiosk.content.blocks import CARD, LINK, QUOTE
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence
from kiosk.content.pictures import PICTURE
from kiosk.content.reader import EXHIBITION
from kiosk.content.report import Report
from kiosk.content.source import parse
from kiosk.content.stops import PIONEER, SECTION
from kiosk.starter.editing import with_id

FOLDER = Path(__file__).parent / "exhibitions"
FALLBACK = "en"

_SHAPES = (EXHIBITION, SECTION, PIONEER, PICTURE, CARD, QUOTE, LINK)
_FIXED = {key for shape in _SHAPES for key in shape.fixed}
"""The keys that a translation does not have."""
_STOP = re.compile(r"(?m)(?<!s:\n)^(?=(sections|pioneers|  [a-z0-9-]+):$)")
"""Where an empty line parts one stop from the next."""


def speaks(language: str) -> bool:
    """Whether there are words in `language`, such as `nl` or `nl-BE`."""
    return _file(language).is_file()


def content(languages: tuple[str, ...], name: str) -> str:
    """A content.yaml in the first of `languages`, with the id `name`.

    In English where there are no words in that language.
    """
    spoken = languages[0] if speaks(languages[0]) else FALLBACK
    text = _file(spoken).read_text(encoding="utf-8")
    named = text.replace(f"languages: [{_base(spoken)}]", f"languages: [{', '.join(languages)}]")
    return with_id(named, name)


def translation(language: str, first: str) -> str:
    """The same words in `language`, for a content.yaml in the language `first`."""
    original = _root(first if speaks(first) else FALLBACK)
    said = _root(language)
    words = {"language": language, **_words(said)}
    for key in ("sections", "pioneers"):
        words[key] = dict(zip(_ids(original, key), words[key], strict=True))
    text = yaml.dump(words, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return _STOP.sub("\n", text)


def _words(node: Node) -> Any:
    match node:
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return [_words(item) for item in items]
        case Mapping(entries=entries) if list(entries) == ["people"]:
            return "people"
        case Mapping(entries=entries):
            kept = {key: entry.value for key, entry in entries.items() if key not in _FIXED}
            return {key: _words(value) for key, value in kept.items()}


def _ids(root: Mapping, key: str) -> list[str]:
    stops = root.get(key)
    assert isinstance(stops, Sequence)
    ids = (stop.get("id") for stop in stops.items if isinstance(stop, Mapping))
    return [node.text for node in ids if isinstance(node, Scalar)]


def _root(language: str) -> Mapping:
    root = parse(_file(language).read_bytes(), language, Report())
    assert isinstance(root, Mapping)
    return root


def _file(language: str) -> Path:
    return FOLDER / f"{_base(language)}.yaml"


def _base(language: str) -> str:
    return language.partition("-")[0]


class _Dumper(yaml.SafeDumper):
    """Paragraphs below a `|`, and lists further to the right than their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


def _represent(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else '"' if ": " in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _represent)
