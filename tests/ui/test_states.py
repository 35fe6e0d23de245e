"""Exhibitions that are unlike the one that comes with the kiosk: all can be reached and read."""

from __future__ import annotations

import pytest

from kiosk.content.model import (
    Card,
    CardsBlock,
    CompareBlock,
    Exhibition,
    FactsBlock,
    Photo,
    Pioneer,
    QuoteBlock,
    Section,
    Stop,
    Text,
    TextBlock,
)
from kiosk.ui.measures import Screen
from kiosk.visit.state import Page
from tests.ui import items
from tests.ui.conftest import Open
from tests.ui.exhibits import PICTURES
from tests.ui.geometry import flaws
from tests.ui.places import places

SCREENS = {
    "lying": Screen(1366, 768, 15.6),
    "standing": Screen(1080, 1920, 32.0),
}
ONE = ("nl",)
FOUR = ("nl", "en", "fr", "de")

USUAL = "A cup that comes back ten times"
LONG = "Maatschappelijke-verantwoordelijkheidsovereenkomst voor buurtbewoners"
SHORT = "O"


def exhibition(
    count: int, said: str = USUAL, languages: tuple[str, ...] = ONE, pictured: bool = True
) -> Exhibition:
    """So many stops that all say the same; every third one is a pioneer."""
    stops = [
        stop(number, Text(dict.fromkeys(languages, said)), pictured) for number in range(count)
    ]
    return Exhibition(
        id="states",
        version="1",
        languages=languages,
        title=Text({"nl": "States"}),
        sections=tuple(stop for stop in stops if isinstance(stop, Section)),
        pioneers=tuple(stop for stop in stops if isinstance(stop, Pioneer)),
        tour=tuple(stop.id for stop in stops),
    )


def stop(number: int, said: Text, pictured: bool) -> Stop:
    photo = Photo(f"pictures/{PICTURES[number % len(PICTURES)]}.png", said, said, said)
    picture = photo if pictured else None
    if number % 3 == 2:
        people = (next(iter(said.words.values())),)
        return Pioneer(f"pioneer-{number}", people, said, lead=said, picture=picture, story=(said,))
    card = Card(said, said)
    blocks = (
        TextBlock((said,)),
        CardsBlock((card, card, card)),
        FactsBlock((said,)),
        CompareBlock(card, card),
        QuoteBlock(said, said),
    )
    return Section(
        f"section-{number}", said, said, said, highlight=said, picture=picture, blocks=blocks
    )


def everywhere(
    open_stand: Open, exhibition: Exhibition, screen: Screen, languages: tuple[str, ...] = ONE
) -> list[str]:
    """What is wrong on any screen, in normal and in the largest text."""
    stand = open_stand(exhibition, screen=screen)
    found = []
    for text_size in (100, 200):
        for language in languages:
            for place, panel in places(exhibition):
                stand.come(place, text_size, panel, language=language, calm=True)
                stand.lay_out()
                found += [
                    f"{text_size} {language} {place} {panel}: {flaw}"
                    for flaw in flaws(stand.window, screen.pixels_per_mm)
                ]
    return found


on_every_screen = pytest.mark.parametrize("screen", SCREENS.values(), ids=list(SCREENS))


@on_every_screen
@pytest.mark.parametrize("count", [1, 2, 4, 9, 40])
def test_any_number_of_stops(open_stand: Open, screen: Screen, count: int) -> None:
    assert everywhere(open_stand, exhibition(count), screen) == []


@on_every_screen
def test_no_picture_at_all(open_stand: Open, screen: Screen) -> None:
    assert everywhere(open_stand, exhibition(5, pictured=False), screen) == []


@on_every_screen
def test_four_languages(open_stand: Open, screen: Screen) -> None:
    assert everywhere(open_stand, exhibition(4, languages=FOUR), screen, FOUR) == []


@on_every_screen
@pytest.mark.parametrize("said", [LONG, SHORT], ids=["long", "short"])
def test_very_long_and_very_short_words(open_stand: Open, screen: Screen, said: str) -> None:
    assert everywhere(open_stand, exhibition(4, said), screen) == []


def test_one_language_is_not_offered(open_stand: Open) -> None:
    stand = open_stand(exhibition(3))
    labels = {items.label(press) for press in items.of(stand.window, "Press")}
    assert labels == {stand.words("start"), stand.words("pause")}
    stand.go(Page("section-0"))
    labels = {items.label(press) for press in items.of(stand.window, "Press")}
    assert stand.words("comfort") in labels
    assert stand.words("language") not in labels


def test_four_languages_are_offered_by_name(open_stand: Open) -> None:
    stand = open_stand(exhibition(3, languages=FOUR))
    labels = {items.label(press) for press in items.of(stand.window, "Press")}
    assert {"Nederlands", "English", "Français", "Deutsch"} < labels
