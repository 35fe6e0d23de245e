"""What may stand after a colon or a dash, as JSON Schema.

The reader takes every value as the text that was written. An editor sees what YAML makes of that:
for `no` perhaps a boolean, for `010` a number. So these are admitted wherever their text may be.

Every schema is flat: it lists types, and each keyword counts for its own type only. Thus an editor
says one thing about one mistake.
"""

from __future__ import annotations

from typing import Any

from kiosk.content.addresses import LONGEST as LONGEST_ADDRESS
from kiosk.content.addresses import MAIL, WEB
from kiosk.content.colours import FILLS
from kiosk.content.model import Side
from kiosk.content.paths import LONGEST, PICTURES
from kiosk.content.reader import FORMAT
from kiosk.content.values import LONGEST_ID, LONGEST_IDLE, SHORTEST_IDLE

Schema = dict[str, Any]

_SHARE = r"(0?[0-9]{1,2}(\.[0-9]{1,2})?|100(\.00?)?)\s*%"
_ENDINGS = "|".join(
    "".join(f"[{letter}{letter.upper()}]" for letter in ending.removeprefix("."))
    for ending in PICTURES
)


def _whole(pattern: str) -> str:
    return rf"^\s*({pattern})\s*$"


def _any_case(*words: str) -> str:
    cased = ("".join(f"[{letter}{letter.upper()}]" for letter in word) for word in words)
    return "|".join(cased)


_FILLED = r"\S"
TEXT: Schema = {
    "type": ["string", "number", "boolean"],
    "pattern": _FILLED,
    "errorMessage": "Words belong here.",
}
"""Words, at least one."""

NOTHING: Schema = {
    "type": ["null", "string"],
    "pattern": r"^\s*$",
    "errorMessage": "Nothing belongs here: it stands in content.yaml.",
}

VERSION: Schema = {**TEXT, "examples": ["2026.1"]}

FORMATS: Schema = {
    "enum": [int(FORMAT), FORMAT],
    "default": int(FORMAT),
    "errorMessage": f"This is always {FORMAT}.",
}

IDENTITY: Schema = {
    "type": ["string", "integer", "boolean"],
    "pattern": _whole("[a-z0-9]+(-[a-z0-9]+)*"),
    "errorMessage": "Use lower-case letters, digits and single hyphens: our-garden.",
    "maxLength": LONGEST_ID,
    "minimum": 0,
}

LANGUAGE: Schema = {
    "type": ["string", "boolean"],
    "pattern": _whole("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"),
    "errorMessage": "Use the code of a language: nl, en, fr, de, pt-BR.",
}

IDLE: Schema = {
    "type": ["string", "number"],
    "pattern": _whole(r"[0-9]{1,4}([.,][0-9]{1,2})?\s*(s|sec|seconds?|m|min|minutes?)?"),
    "errorMessage": "Write a number and s or min: 60 s, or 2 min.",
    "minimum": SHORTEST_IDLE,
    "maximum": LONGEST_IDLE,
    "examples": ["60 s", "90 s", "2 min"],
}

COLOUR: Schema = {
    "type": "string",
    "pattern": _whole("|".join(FILLS) + "|#[0-9A-Fa-f]{6}"),
    "errorMessage": f'Use {", ".join(FILLS)}, or six digits between quotes: "#1F9D6B".',
    "examples": list(FILLS),
}

FILE: Schema = {
    "type": "string",
    "pattern": rf"^(?!\s*/)(?!(.*/)?\s*\.{{0,2}}\s*/)[^\\:]*[^\\:/]\.({_ENDINGS})\s*$",
    "errorMessage": (
        f"Name a picture in the folder of the exhibition, with / between the folders, that ends "
        f"in {', '.join(PICTURES)}: assets/pictures/soil.jpg."
    ),
    "maxLength": LONGEST,
    "examples": ["assets/pictures/"],
}

ADDRESS: Schema = {
    "type": "string",
    "pattern": _whole(f"{WEB}|{MAIL}"),
    "errorMessage": "Write an address that begins with https://, http:// or mailto:.",
    "maxLength": LONGEST_ADDRESS,
    "examples": ["https://", "mailto:"],
}

FOCUS: Schema = {
    "type": "string",
    "pattern": _whole(rf"{_SHARE}\s+{_SHARE}"),
    "errorMessage": "Write two percentages, from the left and from the top: 60% 35%.",
    "examples": ["50% 50%"],
}

SIDE: Schema = {
    "type": "string",
    "pattern": _whole("|".join(Side)),
    "errorMessage": f"Use {' or '.join(Side)}.",
    "examples": list(Side),
}

YES_NO: Schema = {
    "type": ["boolean", "string"],
    "pattern": _whole(_any_case("true", "yes", "false", "no")),
    "errorMessage": "Use true or false.",
}


def or_nothing(schema: Schema) -> Schema:
    """The same where the value may be left out after its colon."""
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    loose = {**schema, "type": [*_types(schema), "null"]}
    if schema.get("pattern") == _FILLED:
        del loose["pattern"]
    elif "pattern" in schema:
        loose["pattern"] = rf"^\s*$|{schema['pattern']}"
    return loose


def list_of(item: Schema, **limits: int | bool) -> Schema:
    """A list, of at least one unless `limits` (keywords of a list) say otherwise."""
    message = "A list belongs here: each item on a line of its own, after a dash."
    return {"type": "array", "errorMessage": message, "items": item, "minItems": 1, **limits}


def one_or_list(item: Schema, **limits: int | bool) -> Schema:
    """A list of at least one, or the one value in its place."""
    return {**list_of(item, **limits), **item, "type": [*_types(item), "array"]}


def or_words(schema: Schema) -> Schema:
    """A mapping, or words in its place."""
    words = {"pattern": TEXT["pattern"], "patternErrorMessage": TEXT["errorMessage"]}
    return {**schema, **words, "type": [*TEXT["type"], *_types(schema)]}


def _types(schema: Schema) -> list[str]:
    types = schema["type"]
    return list(types) if isinstance(types, list) else [types]
