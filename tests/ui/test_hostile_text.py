"""Whatever a bundle says is shown as words, within its place; nothing is fetched."""

from __future__ import annotations

import pytest

from kiosk.visit.state import Attract, Overview, Page, Panel, Place, Zoom
from tests.ui import items
from tests.ui.conftest import Open
from tests.ui.hostile import ENDLESS, MARKUP, SHAPES, exhibition
from tests.ui.stand import Stand, turn_for
from tests.ui.trap import Trap

PLACES: list[Place] = [
    Attract("section", since=0.0),
    Attract("pioneer", since=0.0),
    Overview(),
    Page("section"),
    Page("pioneer"),
    Page("again"),
    Zoom("section", 0),
]


def visit(stand: Stand, text_size: int) -> None:
    """Goes everywhere and looks whether all words fit."""
    spots = [*((place, None) for place in PLACES), *((place, Panel.TAKE) for place in PLACES[2:6])]
    for place, panel in spots:
        stand.go(place, text_size=text_size, panel=panel)
        spilled = [item for item in items.texts(stand.window) if items.spills(item)]
        assert [(place, items.place(item)) for item in spilled] == []


@pytest.mark.parametrize("said", MARKUP.values(), ids=MARKUP)
def test_markup_is_shown_as_it_is_and_fetches_nothing(
    open_stand: Open, trap: Trap, said: str
) -> None:
    stand = open_stand(exhibition(said.format(trap=trap.address("x.png"))))
    visit(stand, text_size=100)
    turn_for(0.05)
    assert trap.visited == []


@pytest.mark.parametrize("said", SHAPES.values(), ids=SHAPES)
def test_strange_writing_stays_within_its_place(open_stand: Open, said: str) -> None:
    visit(open_stand(exhibition(said)), text_size=200)


def test_a_hundred_thousand_characters_do_too(open_stand: Open) -> None:
    stand = open_stand(exhibition(ENDLESS))
    for place in PLACES[2:4]:
        stand.go(place)
        assert not any(items.spills(item) for item in items.texts(stand.window))


def test_markup_can_be_read(open_stand: Open) -> None:
    stand = open_stand(exhibition("<b>cup</b> & <img>"))
    stand.go(Page("section"))
    said = items.said(stand.window)
    assert "<b>cup</b> & <img>" in said
    assert "&lt;b&gt;cup&lt;/b&gt; &amp; &lt;img&gt;" in said
