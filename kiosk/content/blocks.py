"""The blocks of a stop's page, and how a translation's blocks pair with them: by their order."""

from __future__ import annotations

from kiosk.content.addresses import address
from kiosk.content.codes import Code
from kiosk.content.fields import Desk, Place, as_fields, fields, items
from kiosk.content.keys import Shape, lacking
from kiosk.content.model import (
    Block,
    Card,
    CardsBlock,
    CompareBlock,
    FactsBlock,
    GalleryBlock,
    LinkBlock,
    PeopleBlock,
    PictureBlock,
    QuoteBlock,
    TextBlock,
)
from kiosk.content.nodes import Entry, Mapping, Node, Scalar, is_blank
from kiosk.content.pictures import photo
from kiosk.content.texts import EMPTY, paragraphs, text
from kiosk.content.values import references

KINDS = ("text", "cards", "compare", "facts", "quote", "picture", "gallery", "link", "people")

CARD = Shape(words=("title", "text"), required=("title",))
QUOTE = Shape(words=("text",), names=("by",), required=("text",))
LINK = Shape(words=("title", "text"), names=("address",), required=("title", "address"))


def blocks(place: Place | None, desk: Desk) -> tuple[Block, ...]:
    """Every block that can be read."""
    if place is None:
        return ()
    read = (_block(item, desk) for item in items(place, desk.report))
    return tuple(block for block in read if block is not None)


def _block(place: Place, desk: Desk) -> Block | None:
    entry = _only_entry(place.node, desk)
    if entry is None:
        return None
    kind = entry.key.text
    if kind not in KINDS:
        desk.report.unknown(Code.BLOCK_UNKNOWN, entry.key.mark, kind, KINDS)
        return None
    others = {
        language: value
        for language, other in place.others.items()
        if (value := _translated(other, entry, desk)) is not None
    }
    if is_blank(entry.value):
        desk.report.error(Code.VALUE_EMPTY, entry.value.mark)
        return None
    return _of_kind(kind, Place(entry.value, others), desk)


def _only_entry(node: Node, desk: Desk) -> Entry | None:
    if not isinstance(node, Mapping) or not node.entries:
        desk.report.error(Code.BLOCK_EXPECTED, node.mark)
        return None
    first, *more = node.entries.values()
    for entry in more:
        desk.report.error(Code.BLOCK_KEYS, entry.key.mark, key=entry.key.text)
    return first


def _translated(other: Node, original: Entry, desk: Desk) -> Node | None:
    kind = original.key.text
    if kind == "people" and isinstance(other, Scalar) and other.text == kind:
        return None
    entry = _only_entry(other, desk) if isinstance(other, Mapping) else None
    if entry is None or entry.key.text != kind:
        desk.report.error(Code.BLOCK_DIFFERS, other.mark, kind=kind)
        return None
    if kind == "people":
        if not is_blank(entry.value):
            desk.report.error(Code.ONLY_IN_CONTENT, entry.key.mark, key=kind)
        return None
    if is_blank(entry.value):
        desk.report.advice(lacking(original.value), entry.value.mark, key=kind)
        return None
    return entry.value


def _card(place: Place, desk: Desk) -> Card:
    found = fields(as_fields(place, "title"), CARD, desk.report)
    return Card(text(found.get("title"), desk) or EMPTY, text(found.get("text"), desk))


def _compare(place: Place, desk: Desk) -> CompareBlock | None:
    cards = [_card(card, desk) for card in items(place, desk.report)]
    if len(cards) != 2:
        if cards:
            desk.report.error(Code.COMPARE_TWO, place.node.mark, found=str(len(cards)))
        return None
    return CompareBlock(*cards)


def _link(place: Place, desk: Desk) -> LinkBlock | None:
    found = fields(place, LINK, desk.report)
    where = address(found.get("address"), desk)
    if where is None:
        return None
    return LinkBlock(
        title=text(found.get("title"), desk) or EMPTY,
        text=text(found.get("text"), desk),
        address=where,
    )


def _of_kind(kind: str, place: Place, desk: Desk) -> Block | None:
    match kind:
        case "text":
            return TextBlock(paragraphs(place, desk))
        case "cards":
            return CardsBlock(tuple(_card(card, desk) for card in items(place, desk.report)))
        case "compare":
            return _compare(place, desk)
        case "facts":
            facts = (text(fact, desk) for fact in items(place, desk.report))
            return FactsBlock(tuple(fact for fact in facts if fact is not None))
        case "quote":
            found = fields(as_fields(place, "text"), QUOTE, desk.report)
            return QuoteBlock(text(found.get("text"), desk) or EMPTY, text(found.get("by"), desk))
        case "picture":
            picture = photo(place, desk)
            return None if picture is None else PictureBlock(picture)
        case "gallery":
            photos = (photo(item, desk) for item in items(place, desk.report))
            return GalleryBlock(tuple(found for found in photos if found is not None))
        case "link":
            return _link(place, desk)
        case _:
            return PeopleBlock(references(place.node, desk.pioneers, desk.report))
