"""An exhibition as frozen values: what the reader makes and everything else only looks at."""

from kiosk.content.model.blocks import (
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
from kiosk.content.model.exhibition import Exhibition, Theme
from kiosk.content.model.parts import Photo, Side, Text
from kiosk.content.model.said import texts_of, words_in
from kiosk.content.model.stops import Pioneer, Section, Stop, links_of, photos_of

__all__ = [
    "Block",
    "Card",
    "CardsBlock",
    "CompareBlock",
    "Exhibition",
    "FactsBlock",
    "GalleryBlock",
    "LinkBlock",
    "PeopleBlock",
    "Photo",
    "PictureBlock",
    "Pioneer",
    "QuoteBlock",
    "Section",
    "Side",
    "Stop",
    "Text",
    "TextBlock",
    "Theme",
    "links_of",
    "photos_of",
    "texts_of",
    "words_in",
]
