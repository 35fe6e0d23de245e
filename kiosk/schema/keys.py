"""Mappings as JSON Schema, from the shapes that the reader itself goes by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from kiosk.content.keys import Shape
from kiosk.schema.values import Schema, or_nothing


def in_content(
    shape: Shape,
    values: Mapping[str, Schema],
    about: Mapping[str, str],
    filled: Collection[str] | None = None,
) -> Schema:
    """The keys of `shape` in content.yaml.

    `values` and `about` have a schema and a description for each key. The `filled` keys, by default
    the required ones, must have a value where they stand.
    """
    filled = shape.required if filled is None else filled
    keys = (*shape.fixed, *shape.words, *shape.names)
    found = {key: values[key] if key in filled else or_nothing(values[key]) for key in keys}
    return {**_closed(found, about), "required": list(shape.required)}


def in_translation(
    shape: Shape,
    values: Mapping[str, Schema],
    about: Mapping[str, str],
    required: Iterable[str] = (),
) -> Schema:
    """The keys of `shape` in a translation: all but the `required` may lack their words."""
    keys = (*shape.beside, *shape.words, *shape.names)
    found = {key: values[key] if key in required else or_nothing(values[key]) for key in keys}
    return {**_closed(found, about), "required": list(required)}


def one_of(values: Mapping[str, Schema], about: Mapping[str, str]) -> Schema:
    """A mapping with exactly one of the keys of `values`."""
    return {**_closed(values, about), "minProperties": 1, "maxProperties": 1}


def _closed(values: Mapping[str, Schema], about: Mapping[str, str]) -> Schema:
    return {
        "type": "object",
        "properties": {key: {**value, "description": about[key]} for key, value in values.items()},
        "additionalProperties": False,
    }
