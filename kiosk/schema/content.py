"""content.yaml as JSON Schema."""

from __future__ import annotations

from kiosk.content.blocks import KINDS
from kiosk.content.reader import EXHIBITION, MOST_LANGUAGES, TIMING
from kiosk.content.stop_lists import MOST_STOPS
from kiosk.content.stops import PIONEER, SECTION
from kiosk.content.theme import THEME
from kiosk.schema import about, parts, snippets
from kiosk.schema.keys import in_content, one_of
from kiosk.schema.values import (
    ADDRESS,
    COLOUR,
    FORMATS,
    IDENTITY,
    IDLE,
    LANGUAGE,
    TEXT,
    VERSION,
    YES_NO,
    Schema,
    list_of,
    one_or_list,
)

DRAFT = "http://json-schema.org/draft-07/schema#"


def content_schema() -> Schema:
    """The schema of content.yaml."""
    values = {
        "format": FORMATS,
        "id": IDENTITY,
        "version": VERSION,
        "languages": one_or_list(LANGUAGE, maxItems=MOST_LANGUAGES, uniqueItems=True),
        "title": TEXT,
        "publisher": TEXT,
        "address": ADDRESS,
        "timing": in_content(TIMING, {"idle": IDLE}, about.TIMING),
        "theme": _theme(),
        "sections": _stops(_section()),
        "pioneers": _stops(_pioneer()),
        "tour": one_or_list(IDENTITY, uniqueItems=True),
    }
    return {
        "$schema": DRAFT,
        "description": about.CONTENT_FILE,
        **in_content(EXHIBITION, values, about.EXHIBITION),
        **_with_a_stop(),
    }


def _with_a_stop() -> Schema:
    """Without pioneers there are sections."""

    def some(key: str) -> Schema:
        return {"required": [key], "properties": {key: {"type": "array", "minItems": 1}}}

    return {"if": some("pioneers"), "else": some("sections")}


def _theme() -> Schema:
    colour = {**COLOUR, "description": about.COLOUR}
    values = {"sections": one_or_list(colour), "pioneers": colour}
    return in_content(THEME, values, about.THEME, filled=THEME.fixed)


def _stops(stop: Schema) -> Schema:
    return list_of(stop, minItems=0, maxItems=MOST_STOPS)


def _section() -> Schema:
    schema = in_content(SECTION, _in_stop(), about.STOP)
    return {**schema, "defaultSnippets": [snippets.SECTION]}


def _pioneer() -> Schema:
    schema = in_content(PIONEER, _in_stop(), about.STOP)
    return {**schema, "defaultSnippets": [snippets.PIONEER]}


def _in_stop() -> dict[str, Schema]:
    return {
        "id": IDENTITY,
        "kicker": TEXT,
        "title": TEXT,
        "people": one_or_list(TEXT),
        "organisation": TEXT,
        "lead": TEXT,
        "highlight": TEXT,
        "picture": parts.picture(),
        "story": TEXT,
        "notes": TEXT,
        "reveal": YES_NO,
        "address": ADDRESS,
        "blocks": list_of(_block()),
    }


def _block() -> Schema:
    kinds = {
        "text": TEXT,
        "cards": list_of(parts.card()),
        "compare": list_of(parts.card(), minItems=2, maxItems=2),
        "facts": list_of(TEXT),
        "quote": parts.quote(),
        "picture": parts.picture(),
        "gallery": list_of(parts.picture()),
        "link": parts.link(),
        "people": one_or_list(IDENTITY, uniqueItems=True),
    }
    schema = one_of({kind: kinds[kind] for kind in KINDS}, about.BLOCKS)
    return {**schema, "defaultSnippets": snippets.BLOCKS}
