from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk import words
from kiosk.ui.content import Content
from kiosk.ui.stops import PAGE_ROLE, Stops
from tests.ui.exhibits import EXHIBITION


def spoken(language: str) -> Mapping[str, str]:
    return words.interface(language)


@pytest.fixture
def content() -> Content:
    return Content(EXHIBITION, spoken, "nl")


def pages(content: Content) -> Stops:
    """The list that the pager draws from."""
    found = content.property("stops")
    assert isinstance(found, Stops)
    return found


def titles(content: Content) -> list[str]:
    """The titles of the list of pages, as QML asks for them."""
    stops = pages(content)
    rows = (stops.data(stops.index(row), PAGE_ROLE) for row in range(stops.rowCount()))
    return [page["title"] for page in rows if page is not None]


def test_the_first_page_is_in_front(content: Content) -> None:
    assert content.property("page")["id"] == "cup"
    assert content.property("count") == 5
    assert content.property("title") == "Sample in het Nederlands"


def test_another_page_comes_in_front(content: Content) -> None:
    turned = QSignalSpy(content.pageChanged)
    content.turn_to(1, "nl", False)
    assert content.property("page")["id"] == "depot"
    assert turned.count() == 1


def test_the_page_stays_where_none_is_named(content: Content) -> None:
    content.turn_to(1, "nl", False)
    turned = QSignalSpy(content.pageChanged)
    content.turn_to(-1, "nl", False)
    content.turn_to(1, "nl", False)
    assert content.property("page")["id"] == "depot"
    assert turned.count() == 0


def test_another_language_says_everything_anew(content: Content) -> None:
    spies = [QSignalSpy(content.saidAnew), QSignalSpy(content.pageChanged)]
    rows = QSignalSpy(pages(content).dataChanged)
    content.turn_to(0, "fr", False)
    assert [spy.count() for spy in (*spies, rows)] == [1, 1, 1]
    assert content.property("page")["title"] == "Cup en français"
    assert content.property("title") == "Sample en français"
    assert content.property("words") == words.interface("fr")
    assert titles(content)[::2] == ["Cup en français", "Lever en français", "Wood en français"]
    assert content.property("tiles")[3]["title"] == "Grace Hopper et Alan Turing"


def test_more_contrast_says_everything_anew_in_other_colours(content: Content) -> None:
    fill = content.property("page")["accent"]["fill"]
    spies = [QSignalSpy(content.saidAnew), QSignalSpy(content.pageChanged)]
    rows = QSignalSpy(pages(content).dataChanged)
    content.turn_to(0, "nl", True)
    assert [spy.count() for spy in (*spies, rows)] == [1, 1, 1]
    accents = [content.property("page")["accent"], content.property("tiles")[0]["accent"]]
    assert accents[0] == accents[1]
    assert accents[0]["fill"] != fill
    content.turn_to(0, "nl", True)
    assert spies[0].count() == 1
    content.turn_to(0, "nl", False)
    assert content.property("page")["accent"]["fill"] == fill


def test_the_same_language_again_says_nothing(content: Content) -> None:
    changed = QSignalSpy(content.saidAnew)
    content.turn_to(0, "nl", False)
    assert changed.count() == 0


def test_tiles_stand_in_the_order_of_the_tour(content: Content) -> None:
    assert [tile["id"] for tile in content.property("tiles")] == list(EXHIBITION.tour)


def test_the_next_picture_is_that_of_the_page_after_and_goes_round(content: Content) -> None:
    found = []
    for index in range(5):
        content.turn_to(index, "nl", False)
        found.append(content.property("nextPicture"))
    assert found == [
        "pictures/depot.png",
        "",
        "pictures/wheels.png",
        "pictures/wood.png",
        "pictures/cup.png",
    ]


def test_languages_go_by_their_own_names(content: Content) -> None:
    assert content.property("languages") == [
        {"code": "nl", "name": "Nederlands"},
        {"code": "en", "name": "English"},
        {"code": "fr", "name": "Français"},
    ]


def test_the_list_of_pages_has_one_role_and_no_depth(content: Content) -> None:
    stops = pages(content)
    assert stops.roleNames()[PAGE_ROLE].data() == b"page"
    assert stops.rowCount(stops.index(0)) == 0
    assert stops.data(stops.index(99), PAGE_ROLE) is None
    assert stops.data(stops.index(0)) is None
