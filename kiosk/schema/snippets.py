"""Beginnings that an editor offers to fill in: `$1` and `${2:words}` are where one types."""

from __future__ import annotations

from kiosk.schema.values import Schema

_FILE = "assets/pictures/${1:photo.jpg}"
_ALT = "${2:What the picture shows}"

PICTURE: Schema = {
    "label": "picture",
    "description": "A picture: where it is and what it shows",
    "body": {"file": _FILE, "alt": _ALT, "focus": "50% 50%"},
}
CARD: Schema = {
    "label": "card",
    "description": "A card: a title and a text",
    "body": {"title": "${1:Title}", "text": "${2:One sentence.}"},
}
SECTION: Schema = {
    "label": "section",
    "description": "A stop that explains something",
    "body": {
        "id": "${1:short-name}",
        "title": "${2:Title}",
        "lead": "${3:A sentence or two to begin with.}",
        "blocks": [{"text": "${4:Running text.}"}],
    },
}
PIONEER: Schema = {
    "label": "pioneer",
    "description": "A stop that introduces people",
    "body": {
        "id": "${1:short-name}",
        "people": ["${2:First and last name}"],
        "organisation": "${3:Organisation}",
        "lead": "${4:A sentence or two to begin with.}",
        "story": "${5:Running text.}",
    },
}

BLOCKS: list[Schema] = [
    {
        "label": label,
        "description": description,
        "body": {label: body},
    }
    for label, description, body in (
        ("text", "Running text", "${1:Running text.}"),
        ("cards", "Examples side by side", [CARD["body"], {"title": "${3:Title}"}]),
        ("compare", "Two things held against each other", ["${1:One}", "${2:The other}"]),
        ("facts", "Short sentences", ["${1:A short sentence.}", "${2:Another one.}"]),
        ("quote", "Somebody's words", {"text": "${1:Words}", "by": "${2:Name}"}),
        ("picture", "A picture between the words", PICTURE["body"]),
        ("gallery", "Pictures that belong together", [PICTURE["body"]]),
        ("link", "For phones", {"title": "${1:Title}", "address": "https://${2:example.org}"}),
        ("people", "Tiles that lead to pioneers", ["${1:id-of-a-pioneer}"]),
    )
]
