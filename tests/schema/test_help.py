"""What an editor shows: a description for every key, and beginnings that are right as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft7Validator

from kiosk.content.blocks import CARD, KINDS, LINK, QUOTE
from kiosk.content.interface import KEYS
from kiosk.content.keys import Shape
from kiosk.content.pictures import PICTURE
from kiosk.content.reader import EXHIBITION, TIMING
from kiosk.content.stops import PIONEER, SECTION
from kiosk.content.theme import THEME
from kiosk.schema import content_schema, translation_schema

_MESSAGES = {"errorMessage", "patternErrorMessage"}

SCHEMAS = pytest.mark.parametrize("schema", [content_schema(), translation_schema()])


def _mappings(schema: Any) -> Iterator[dict[str, Any]]:
    """Every part of the schema that lists the keys of a mapping, but for conditions."""
    if isinstance(schema, dict):
        if "additionalProperties" in schema and "properties" in schema:
            yield schema
        for key, part in schema.items():
            if key not in ("if", "else"):
                yield from _mappings(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _mappings(part)


@SCHEMAS
def test_it_is_a_schema_that_closes_and_explains_every_mapping(schema: dict[str, Any]) -> None:
    Draft7Validator.check_schema(schema)
    for mapping in _mappings(schema):
        assert mapping["additionalProperties"] is False
        for key, value in mapping["properties"].items():
            assert re.fullmatch(r"[^\n`*<>]{10,250}[.:)]|[^\n]+- people", value["description"]), key


@SCHEMAS
def test_wrong_words_are_explained_in_words(schema: dict[str, Any]) -> None:
    def patterns(part: Any) -> Iterator[dict[str, Any]]:
        if isinstance(part, dict):
            if isinstance(part.get("pattern"), str):
                yield part
            for below in part.values():
                yield from patterns(below)
        elif isinstance(part, list):
            for below in part:
                yield from patterns(below)

    found = list(patterns(schema))
    assert len(found) > 20
    assert [part for part in found if not part.keys() & _MESSAGES] == []


def test_every_key_of_the_reader_is_offered() -> None:
    shapes = (EXHIBITION, TIMING, THEME, SECTION, PIONEER, PICTURE, CARD, QUOTE, LINK)
    content = [set(found["properties"]) for found in _mappings(content_schema())]
    assert all({*shape.fixed, *shape.words, *shape.names} in content for shape in shapes)
    assert set(KINDS) in content

    def said(shape: Shape) -> set[str]:
        return {*shape.words, *shape.names, *shape.beside}

    translated = [set(found["properties"]) for found in _mappings(translation_schema())]
    assert all(said(shape) in translated for shape in shapes if said(shape))
    assert set(KINDS) in translated
    assert set(KEYS) in translated


def _offered(schema: Any) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Every beginning that is offered, with the schema of what it becomes."""
    if isinstance(schema, dict):
        for snippet in schema.get("defaultSnippets", ()):
            yield snippet, schema
        for part in schema.values():
            yield from _offered(part)


def _filled_in(body: Any) -> Any:
    """The words between the braces, as one gets them who changes nothing."""
    match body:
        case dict():
            return {key: _filled_in(value) for key, value in body.items()}
        case list():
            return [_filled_in(value) for value in body]
        case _:
            return re.sub(r"\$\{\d:(.*?)\}", r"\1", body)


def test_every_beginning_is_right_as_it_is() -> None:
    offered = list(_offered(content_schema()))
    assert {snippet["label"] for snippet, _ in offered} == {*KINDS, "card", "section", "pioneer"}
    for snippet, schema in offered:
        assert "$" not in str(_filled_in(snippet["body"]))
        assert list(Draft7Validator(schema).iter_errors(_filled_in(snippet["body"]))) == []
