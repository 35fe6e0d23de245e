"""The screens of which pictures are kept, and an exhibition of their own: it never changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

from kiosk.content.model import (
    Card,
    CardsBlock,
    CompareBlock,
    Exhibition,
    FactsBlock,
    PeopleBlock,
    Photo,
    Pioneer,
    Section,
    Text,
    TextBlock,
)
from kiosk.ui.measures import Screen
from kiosk.visit.state import Attract, Countdown, Overview, Page, Panel, Place, Zoom

LYING = Screen(960, 540, 24.0)
STANDING = Screen(540, 960, 32.0)
"""Half of a 24" and of a 32" screen's pixels, at their real sizes and distances."""

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Kept:
    """A screen of which a picture is kept."""

    screen: Screen
    place: Place
    text_size: int = 100
    panel: Panel | None = None
    contrast: bool = False


KEPT = {
    "attract": Kept(STANDING, Attract("harbour", since=0.0)),
    "overview": Kept(LYING, Overview()),
    "section": Kept(LYING, Page("harbour")),
    "pioneer": Kept(STANDING, Page("weaver")),
    "zoom": Kept(LYING, Zoom("weaver", 0)),
    "countdown": Kept(LYING, Countdown(Page("kite"), since=0.0)),
    "largest": Kept(STANDING, Page("harbour"), text_size=200),
    "take": Kept(LYING, Page("harbour"), panel=Panel.TAKE),
    "contrast": Kept(LYING, Page("harbour"), panel=Panel.COMFORT, contrast=True),
}


def draw(folder: Path) -> Path:
    """Draws the exhibition's pictures into a folder: large shapes, each in colours of its own."""
    (folder / "pictures").mkdir(parents=True)
    for name, (sky, ground, shape) in COLOURS.items():
        picture = Image.new("RGB", (800, 600), sky)
        pen = ImageDraw.Draw(picture)
        pen.rectangle((0, 380, 800, 600), fill=ground)
        pen.ellipse((250, 120, 550, 420), fill=shape)
        pen.polygon([(400, 180), (640, 520), (160, 520)], fill=ground)
        picture.save(folder / "pictures" / f"{name}.png")
    return folder


COLOURS: dict[str, tuple[Colour, Colour, Colour]] = {
    "harbour": ((150, 196, 220), (26, 72, 110), (250, 214, 90)),
    "kite": ((240, 226, 200), (60, 130, 90), (220, 70, 60)),
    "weaver": ((90, 60, 110), (230, 160, 120), (250, 240, 220)),
    "miller": ((200, 210, 190), (110, 80, 60), (70, 110, 160)),
}


def _text(words: str) -> Text:
    return Text({"nl": words, "en": words})


def _photo(name: str) -> Photo:
    return Photo(f"pictures/{name}.png", _text(name), _text("A drawing"), _text("N. N."))


HARBOUR = Section(
    id="harbour",
    kicker=_text("Water"),
    title=_text("A harbour that everyone keeps"),
    lead=_text("Each boat pays with an hour of work, and nobody owns a quay."),
    highlight=_text("Four hundred hours a year, and not one broken rope."),
    picture=_photo("harbour"),
    blocks=(
        TextBlock((_text("Whoever moors here __mends__ something before leaving."),)),
        CardsBlock((Card(_text("Morning"), _text("Nets")), Card(_text("Evening"), _text("Lamps")))),
        FactsBlock((_text("Seven quays"), _text("One key"))),
        CompareBlock(Card(_text("Before"), _text("A fence")), Card(_text("Now"), _text("A bench"))),
        PeopleBlock(("weaver", "miller")),
    ),
)
KITE = Section(
    id="kite",
    kicker=_text("Air"),
    title=_text("Kites that draw power"),
    lead=_text("Wind from high above turns a wheel on the ground."),
    picture=_photo("kite"),
)
WEAVER = Pioneer(
    id="weaver",
    people=("Ada Bloom",),
    organisation=_text("The Open Loom"),
    lead=_text("She lends looms to whoever brings wool."),
    picture=_photo("weaver"),
    story=(_text("It began with one loom in a shed behind the church."),),
)
MILLER = Pioneer(
    id="miller",
    people=("Jan Reed", "Eva Stone"),
    organisation=_text("Mill Street"),
    lead=_text("They grind what the neighbours grow."),
    picture=_photo("miller"),
)
EXHIBITION = Exhibition(
    id="golden",
    version="1",
    languages=("nl", "en"),
    title=_text("Golden"),
    sections=(HARBOUR, KITE),
    pioneers=(WEAVER, MILLER),
    tour=("harbour", "weaver", "kite", "miller"),
)
