"""Pictures, cards, quotations and links, which stand in several places."""

from __future__ import annotations

from kiosk.content.blocks import CARD, LINK, QUOTE
from kiosk.content.pictures import PICTURE
from kiosk.schema import about, snippets
from kiosk.schema.keys import in_content, in_translation
from kiosk.schema.values import ADDRESS, FILE, FOCUS, SIDE, TEXT, YES_NO, Schema, or_words

_IN_CARD = {"title": TEXT, "text": TEXT}
_IN_QUOTE = {"text": TEXT, "by": TEXT}
_IN_LINK = {"title": TEXT, "text": TEXT, "address": ADDRESS}
_IN_PICTURE = {
    "file": FILE,
    "alt": TEXT,
    "caption": TEXT,
    "credit": TEXT,
    "focus": FOCUS,
    "keep_clear": SIDE,
    "stand_in": YES_NO,
}


def picture() -> Schema:
    """A picture in content.yaml."""
    schema = in_content(PICTURE, _IN_PICTURE, about.PICTURE)
    return {**schema, "defaultSnippets": [snippets.PICTURE]}


def card() -> Schema:
    """A card in content.yaml: a title with a text, or a title alone."""
    schema = or_words(in_content(CARD, _IN_CARD, about.CARD))
    return {**schema, "defaultSnippets": [snippets.CARD]}


def quote() -> Schema:
    """A quotation in content.yaml: words and whose they are, or words alone."""
    return or_words(in_content(QUOTE, _IN_QUOTE, about.QUOTE))


def link() -> Schema:
    """A link in content.yaml."""
    return in_content(LINK, _IN_LINK, about.LINK)


def translated_picture() -> Schema:
    """The words of a picture in a translation."""
    return in_translation(PICTURE, _IN_PICTURE, about.PICTURE)


def translated_card() -> Schema:
    """A card in a translation."""
    return or_words(in_translation(CARD, _IN_CARD, about.CARD))


def translated_quote() -> Schema:
    """A quotation in a translation."""
    return or_words(in_translation(QUOTE, _IN_QUOTE, about.QUOTE))


def translated_link() -> Schema:
    """The words of a link in a translation, and its address there where it is another one."""
    return in_translation(LINK, _IN_LINK, about.LINK)
