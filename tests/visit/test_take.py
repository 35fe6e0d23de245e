"""What there is to take along, from everywhere and in each language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.builtin import builtin_bundle
from kiosk.content.model import Exhibition, LinkBlock, Section
from kiosk.content.reader import read
from kiosk.visit.gist import MOST_BYTES
from kiosk.visit.phrase import Phrase, brief, readable
from kiosk.visit.shown import TakeShown
from kiosk.visit.take import take
from kiosk.visit.tour import tour_of
from kiosk.words import interface
from tests.visit.samples import exhibition, pioneer, section, text

GARDEN = text("https://tuin.example.org/", "https://garden.example.org/")
SOIL = text("https://garden.example.org/grond", "https://garden.example.org/soil")
MAIL = text("mailto:rose@garden.example.org?subject=Soil")

CUP = Section(
    "cup",
    text("Een __beker__", "A __cup__"),
    lead=text("Hij komt terug."),
    highlight=text("Tien keer."),
)
LINKED = section("linked", LinkBlock(text("Mail"), None, MAIL), LinkBlock(text("Soil"), None, SOIL))
PLAIN = replace(exhibition(CUP, LINKED, pioneer("depot", "Ada", "Bo")), publisher=text("Wij"))


def taken(of: Exhibition, stop: str, link: int | None = None, language: str = "nl") -> TakeShown:
    return take(Phrase(tour_of(of), language, interface(language)), of, stop, link)


def test_without_an_address_it_is_the_gist() -> None:
    found = taken(PLAIN, "cup")
    assert found["carries"] == "Een beker\nHij komt terug.\nTien keer.\nWij"
    assert (found["says"], found["address"]) == (interface("nl")["take_text"], "")
    assert taken(PLAIN, "depot")["carries"] == "Ada en Bo – depot vzw\nWij"
    assert taken(PLAIN, "", language="en")["carries"] == (
        "Voorbeeld\n– A cup\n– linked\n– Ada and Bo\nWij"
    )


def test_the_address_of_the_stop_and_else_that_of_the_exhibition() -> None:
    of = replace(PLAIN, address=GARDEN, sections=(replace(CUP, address=SOIL), LINKED))
    assert taken(of, "cup")["carries"] == "https://garden.example.org/grond"
    assert taken(of, "cup", language="en")["carries"] == "https://garden.example.org/soil"
    assert taken(of, "depot")["carries"] == taken(of, "")["carries"] == "https://tuin.example.org/"
    found = taken(of, "", language="en")
    assert (found["says"], found["address"]) == (
        interface("en")["take_opens"],
        "garden.example.org",
    )


def test_the_link_that_was_chosen() -> None:
    of = replace(PLAIN, address=GARDEN)
    mail, soil = taken(of, "linked", 0), taken(of, "linked", 1, "en")
    assert mail == {
        "says": interface("nl")["take_writes"],
        "address": "rose@garden.example.org",
        "carries": "mailto:rose@garden.example.org?subject=Soil",
    }
    assert soil["carries"] == "https://garden.example.org/soil"


@pytest.mark.parametrize(("stop", "link"), [("linked", 2), ("linked", -1), ("cup", 0), ("", 0)])
def test_a_link_that_is_not_there_is_none(stop: str, link: int) -> None:
    assert taken(PLAIN, stop, link) == taken(PLAIN, stop)


def test_everything_of_the_exhibition_that_comes_with_the_kiosk_fits() -> None:
    built_in = read(builtin_bundle()).exhibition
    assert built_in is not None
    for language in built_in.languages:
        for stop in ("", *built_in.tour):
            carried = taken(built_in, stop, None, language)["carries"]
            assert 100 < len(carried.encode()) <= MOST_BYTES
            assert carried.endswith("De Sociale InnovatieFabriek")
            assert "…" not in carried


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://www.example.org/", "example.org"),
        ("HTTP://example.org:8080/a/?b=c", "example.org:8080/a/?b=c"),
        ("mailto:me@example.org?subject=https://x", "me@example.org"),
        ("https://example.org/a/", "example.org/a"),
    ],
)
def test_an_address_as_people_read_it(address: str, said: str) -> None:
    assert readable(address) == brief(address) == said


def test_nobody_reads_more_than_a_line_or_two() -> None:
    address = "https://example.org/" + "x" * 100
    assert len(readable(address)) == 112
    assert brief(address) == "example.org/" + "x" * 47 + "…"
