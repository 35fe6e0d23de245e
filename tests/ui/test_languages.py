"""Another language changes every word at once, and nothing else."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk import words
from kiosk.visit.state import Attract, Overview, Page, Panel, Place, Zoom
from tests.ui import items
from tests.ui.exhibits import SAYS
from tests.ui.stand import Stand, until, until_still

PLACES = [
    Attract("cup", since=0.0),
    Attract("wheels", since=0.0),
    Overview(),
    Page("cup"),
    Page("depot"),
    Page("wheels"),
    Zoom("cup", 1),
]
OWN_NAMES = {"Nederlands", "English", "Français"}
SAME_IN_ALL = re.compile(r"[\d\s/]*|A|[A-Z]{2}|Ada Lovelace|.*\bexample\.org\b.*")


def spoken(language: str) -> set[str]:
    """The interface's own words in a language, the ones with parts to fill in left out."""
    return {said for said in words.interface(language).values() if "{" not in said}


def everything(stand: Stand) -> list[str]:
    """Every text on the screen, and what every control is called."""
    labels = [items.label(press) for press in items.of(stand.window, "Press")]
    return [said for said in items.said(stand.window) + labels if said not in OWN_NAMES]


def is_in(language: str, said: str) -> bool:
    """Whether a text is one of the language, or the same in each."""
    other = [says for code, says in SAYS.items() if code != language]
    if any(says in said for says in other):
        return False
    names = f"Grace Hopper {words.interface(language)['and']} Alan Turing"
    return (
        SAYS[language] in said
        or said in spoken(language)
        or said.startswith(names)
        or said
        == words.interface(language)["photo_by"].replace("{name}", "Ada L.").replace("\u00a0", " ")
        or SAME_IN_ALL.fullmatch(said) is not None
    )


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_no_word_of_another_language_is_left(stand: Stand, place: Place, language: str) -> None:
    stand.go(place)
    stand.controller.chooseLanguage(language)
    assert len(everything(stand)) >= 5
    assert [said for said in everything(stand) if not is_in(language, said)] == []
    assert stand.window.title() == f"Sample {SAYS[language]}"


@pytest.mark.parametrize("panel", list(Panel))
def test_panels_speak_it_too(stand: Stand, panel: Panel) -> None:
    stand.go(Page("depot"))
    stand.controller.chooseLanguage("fr")
    stand.controller.togglePanel(panel)
    assert [said for said in everything(stand) if not is_in("fr", said)] == []


def test_the_countdown_speaks_it(stand: Stand) -> None:
    stand.go(Page("depot"))
    stand.controller.chooseLanguage("fr")
    stand.pass_time(61)
    assert words.interface("fr")["still_there"] in items.said(stand.window)
    assert [said for said in everything(stand) if not is_in("fr", said)] == []


def test_place_and_scroll_stay(stand: Stand) -> None:
    stand.go(Page("cup"))
    [flickable, *_] = [
        item for item in items.every(stand.item("Scroller")) if items.is_a(item, "QQuickFlickable")
    ]
    QTest.keyClick(stand.window, Qt.Key.Key_Down)
    until(lambda: items.number(flickable, "contentY") > 100, "the page has moved")
    before = until_still(lambda: items.number(flickable, "contentY"))
    stand.controller.chooseLanguage("en")
    stand.settle()
    assert stand.shown.stop == "cup"
    assert items.number(flickable, "contentY") == pytest.approx(before, abs=1)
    assert "Cup in English" in items.said(stand.window)
