"""A translation as JSON Schema."""

from __future__ import annotations

from kiosk.content.blocks import KINDS
from kiosk.content.interface import PLACEHOLDERS
from kiosk.content.keys import Shape
from kiosk.content.reader import EXHIBITION
from kiosk.content.stops import PIONEER, SECTION
from kiosk.schema import about, parts
from kiosk.schema.content import DRAFT
from kiosk.schema.keys import in_translation, one_of
from kiosk.schema.values import (
    ADDRESS,
    IDENTITY,
    LANGUAGE,
    NOTHING,
    TEXT,
    Schema,
    list_of,
    or_nothing,
)

_ONLY_PEOPLE: Schema = {
    "pattern": "^people$",
    "patternErrorMessage": "Only people stands without words; any other block has a colon.",
    "examples": ["people"],
}


def translation_schema() -> Schema:
    """The schema of a file in assets/translations."""
    values = {
        "language": LANGUAGE,
        "interface": _interface(),
        "title": TEXT,
        "publisher": TEXT,
        "address": ADDRESS,
        "sections": _stops(SECTION),
        "pioneers": _stops(PIONEER),
    }
    said = {**about.EXHIBITION, **dict.fromkeys(("sections", "pioneers"), about.STOPS_TRANSLATED)}
    return {
        "$schema": DRAFT,
        "description": about.TRANSLATION_FILE,
        **in_translation(EXHIBITION, values, said, required=("language",)),
    }


def _interface() -> Schema:
    said = {key: or_nothing(_filled_in(parts)) for key, parts in PLACEHOLDERS.items()}
    return {
        "type": "object",
        "properties": said,
        "additionalProperties": False,
    }


def _filled_in(parts: frozenset[str]) -> Schema:
    allowed = "|".join((r"[^{}]", *(rf"\{{{part}\}}" for part in sorted(parts))))
    return {
        **TEXT,
        "pattern": f"^({allowed})*$",
        "errorMessage": "Between braces only what is filled in may stand.",
        "description": about.interface_words(parts),
    }


def _stops(shape: Shape) -> Schema:
    values = {
        **dict.fromkeys((*shape.words, *shape.names), TEXT),
        "picture": parts.translated_picture(),
        "address": ADDRESS,
        "blocks": list_of(_block(), minItems=0),
    }
    said = {**about.STOP, "blocks": about.BLOCKS_TRANSLATED}
    return {
        "type": "object",
        "propertyNames": {**IDENTITY, "type": "string"},
        "additionalProperties": {
            **or_nothing(in_translation(shape, values, said)),
            "description": about.STOP_TRANSLATED,
        },
    }


def _block() -> Schema:
    card = parts.translated_card()
    words = {
        "text": TEXT,
        "cards": list_of(or_nothing(card), minItems=0),
        "compare": list_of(or_nothing(card), minItems=0, maxItems=2),
        "facts": list_of(TEXT, minItems=0),
        "quote": parts.translated_quote(),
        "picture": parts.translated_picture(),
        "gallery": list_of(parts.translated_picture(), minItems=0),
        "link": parts.translated_link(),
    }
    kinds = {**{kind: or_nothing(schema) for kind, schema in words.items()}, "people": NOTHING}
    said = {**about.BLOCKS, "people": about.PEOPLE_TRANSLATED}
    schema = one_of({kind: kinds[kind] for kind in KINDS}, said)
    return {**schema, **_ONLY_PEOPLE, "type": ["object", "string"]}
