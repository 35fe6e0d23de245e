"""A small exhibition in three languages, with pictures that are really there."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

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
    Stop,
    Text,
    TextBlock,
)

LANGUAGES = ("nl", "en", "fr")
SAYS = {"nl": "in het Nederlands", "en": "in English", "fr": "en français"}
PICTURES = ("cup", "left", "right", "plan", "depot", "wheels", "wood")
SIZE = (320, 240)


def text(words: str) -> Text:
    """The words, with the name of the language after them."""
    return Text({language: f"{words} {says}" for language, says in SAYS.items()})


def photo(name: str, stand_in: bool = False) -> Photo:
    alt, caption = text(f"Alt {name}"), text(f"Caption {name}")
    return Photo(f"pictures/{name}.png", alt, caption, Text({"nl": "Ada L."}), stand_in=stand_in)


def draw(folder: Path) -> Path:
    """Draws the pictures of `EXHIBITION` into a bundle's folder, all different."""
    (folder / "pictures").mkdir(parents=True)
    for step, name in enumerate(PICTURES):
        image = Image.new("RGB", SIZE, (40 + 30 * step, 90, 200 - 20 * step))
        ImageDraw.Draw(image).ellipse((100, 60, 220, 180), fill=(250, 246, 236))
        image.save(folder / "pictures" / f"{name}.png")
    return folder


def exhibition(*stops: Stop, languages: tuple[str, ...] = LANGUAGES) -> Exhibition:
    """An exhibition of these stops, toured in this order."""
    return Exhibition(
        id="sample",
        version="1",
        languages=languages,
        title=text("Sample"),
        sections=tuple(stop for stop in stops if isinstance(stop, Section)),
        pioneers=tuple(stop for stop in stops if isinstance(stop, Pioneer)),
        tour=tuple(stop.id for stop in stops),
    )


ADDRESS = Text({"nl": "https://example.org/nl/kop", "en": "https://example.org/en/cup"})

CUP = Section(
    id="cup",
    kicker=text("Idea"),
    title=text("Cup"),
    lead=text("A cup comes back"),
    highlight=text("Ten times"),
    picture=photo("cup"),
    blocks=(
        TextBlock((text("First _slanted_ paragraph"), text("Second __bold__ paragraph"))),
        CardsBlock(tuple(Card(text(f"Card {n}"), text(f"About card {n}")) for n in range(4))),
        FactsBlock((text("One fact"), text("Another fact"))),
        CompareBlock(Card(text("Before"), text("Thrown away")), Card(text("After"), None)),
        QuoteBlock(text("Nothing is lost"), text("A chemist")),
        GalleryBlock((photo("left"), photo("right"))),
        PictureBlock(photo("plan")),
        LinkBlock(text("More"), text("At _home_"), ADDRESS),
        LinkBlock(text("Mail"), None, Text({"nl": "mailto:ada@example.org"})),
        PeopleBlock(("depot", "wheels")),
    ),
)
DEPOT = Pioneer(
    id="depot",
    people=("Ada Lovelace",),
    organisation=text("Depot"),
    lead=text("Bicycles for children"),
    picture=photo("depot"),
    story=(text("The first part of a story"), text("The second part")),
)
LEVER = Section(id="lever", title=text("Lever"), lead=text("A short page without a picture"))
WHEELS = Pioneer(
    id="wheels",
    people=("Grace Hopper", "Alan Turing"),
    organisation=text("Wheels"),
    picture=photo("wheels", stand_in=True),
)
WOOD = Section(id="wood", title=text("Wood"), picture=photo("wood"))

EXHIBITION = exhibition(CUP, DEPOT, LEVER, WHEELS, WOOD)
