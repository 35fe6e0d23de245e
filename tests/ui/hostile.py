"""Texts that mean harm, and an exhibition that says one of them wherever it can."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import (
    Card,
    CardsBlock,
    CompareBlock,
    Exhibition,
    FactsBlock,
    GalleryBlock,
    LinkBlock,
    PeopleBlock,
    Photo,
    PictureBlock,
    Pioneer,
    QuoteBlock,
    Section,
    Text,
    TextBlock,
)

MARKUP = {
    "image": "<img src='{trap}'>",
    "image in a sentence": 'A <img src="{trap}" width=9999 height=9999> cup',
    "markdown": "![cup]({trap}) [link]({trap}) # Title",
    "style": "<style>@import url({trap})</style><b>bold</b><table><tr><td>",
    "link": "<a href='{trap}'>cup</a>",
    "entities": "&#1;&#0;&lt;img src='{trap}'&gt;&amp;&nbsp;&#x10FFFF;",
    "within our own marks": "__<img src='{trap}'>__ _</i><img src='{trap}'><i>_",
}
SHAPES = {
    "one long word": "w" * 5000,
    "right to left": "\u05e9\u05dc\u05d5\u05dd \u202e cup \u202c \u0645\u0631\u062d\u0628\u0627 "
    * 5,
    "combining": "Z\u0351\u036b\u0343\u036a\u0302" * 60,
    "emoji": "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f6b2\ufe0f" * 20,
    "zero width": "cup\u200b\u200c\u200d\u2060\ufeff" * 40,
    "control": "c\x00u\x01p\x07\x1b[31m\x7f\x85\u2028\u2029 end",
    "lone surrogate": "cup \ud800 end",
    "nothing": "",
}
ENDLESS = "A cup that comes back. " * 4350
"""100,050 characters."""


def exhibition(said: str) -> Exhibition:
    """An exhibition that says `said` in every place that takes words."""
    words = Text({"nl": said})
    photos = [
        Photo(f"pictures/{name}.png", words, words, words)
        for name in ("cup", "left", "right", "plan", "depot")
    ]
    card = Card(words, words)
    section = Section(
        id="section",
        title=words,
        kicker=words,
        lead=words,
        highlight=words,
        picture=photos[0],
        notes=words,
        blocks=(
            TextBlock((words, words)),
            CardsBlock((card, card)),
            FactsBlock((words,)),
            CompareBlock(card, card),
            QuoteBlock(words, words),
            GalleryBlock((photos[1], photos[2])),
            PictureBlock(photos[3]),
            LinkBlock(words, words, Text({"nl": "https://example.org"})),
            PeopleBlock(("pioneer",)),
        ),
    )
    pioneer = Pioneer(
        id="pioneer",
        people=(said, said),
        organisation=words,
        lead=words,
        highlight=words,
        picture=photos[4],
        story=(words, words),
    )
    return Exhibition(
        id="hostile",
        version="1",
        languages=("nl",),
        title=words,
        sections=(section, replace(section, id="again", picture=None, blocks=())),
        pioneers=(pioneer,),
        tour=("section", "pioneer", "again"),
    )
