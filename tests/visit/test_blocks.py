"""What each kind of block says in each language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.content.model import (
    Block,
    Card,
    CardsBlock,
    CompareBlock,
    FactsBlock,
    LinkBlock,
    PeopleBlock,
    QuoteBlock,
    TextBlock,
)
from tests.visit.samples import exhibition, photo, pioneer, section, shown, text, told

CUP = text("Een __beker__", "A __cup__")
ONLY_DUTCH = text("Alleen _hier_ & nu")

BLOCKS: list[tuple[Block, dict[str, Any], dict[str, Any]]] = [
    (
        TextBlock((CUP, ONLY_DUTCH)),
        {"kind": "text", "paragraphs": ["Een <b>beker</b>", "Alleen <i>hier</i> &amp; nu"]},
        {"kind": "text", "paragraphs": ["A <b>cup</b>", "Alleen <i>hier</i> &amp; nu"]},
    ),
    (
        CardsBlock((Card(CUP, ONLY_DUTCH), Card(ONLY_DUTCH, None))),
        {
            "kind": "cards",
            "cards": [
                {"title": "Een beker", "text": "Alleen <i>hier</i> &amp; nu"},
                {"title": "Alleen hier & nu", "text": ""},
            ],
        },
        {
            "kind": "cards",
            "cards": [
                {"title": "A cup", "text": "Alleen <i>hier</i> &amp; nu"},
                {"title": "Alleen hier & nu", "text": ""},
            ],
        },
    ),
    (
        CompareBlock(Card(CUP, CUP), Card(ONLY_DUTCH, None)),
        {
            "kind": "compare",
            "cards": [
                {"title": "Een beker", "text": "Een <b>beker</b>"},
                {"title": "Alleen hier & nu", "text": ""},
            ],
        },
        {
            "kind": "compare",
            "cards": [
                {"title": "A cup", "text": "A <b>cup</b>"},
                {"title": "Alleen hier & nu", "text": ""},
            ],
        },
    ),
    (
        FactsBlock((CUP,)),
        {"kind": "facts", "facts": ["Een <b>beker</b>"]},
        {"kind": "facts", "facts": ["A <b>cup</b>"]},
    ),
    (
        QuoteBlock(CUP, by=CUP),
        {"kind": "quote", "text": "Een <b>beker</b>", "by": "Een beker"},
        {"kind": "quote", "text": "A <b>cup</b>", "by": "A cup"},
    ),
    (
        LinkBlock(CUP, None, text("https://a.example/nl/", "mailto:me@a.example")),
        {
            "kind": "link",
            "index": 0,
            "title": "Een beker",
            "text": "",
            "address": "https://a.example/nl/",
            "brief": "a.example/nl",
        },
        {
            "kind": "link",
            "index": 0,
            "title": "A cup",
            "text": "",
            "address": "mailto:me@a.example",
            "brief": "me@a.example",
        },
    ),
    (
        QuoteBlock(ONLY_DUTCH, by=None),
        {"kind": "quote", "text": "Alleen <i>hier</i> &amp; nu", "by": ""},
        {"kind": "quote", "text": "Alleen <i>hier</i> &amp; nu", "by": ""},
    ),
]


@pytest.mark.parametrize(("block", "dutch", "english"), BLOCKS)
def test_each_block_in_each_language(
    block: Block, dutch: dict[str, Any], english: dict[str, Any]
) -> None:
    stop = section("a", block)
    assert shown(stop)["blocks"] == [dutch]
    assert shown(stop, language="en")["blocks"] == [english]


def test_a_paragraph_that_says_nothing_in_a_language_is_left_out() -> None:
    stop = section("a", TextBlock((CUP, text("Nog iets", ""))), FactsBlock((text("", "Fact"),)))
    dutch, english = shown(stop)["blocks"], shown(stop, language="en")["blocks"]
    assert [dutch[0]["paragraphs"], dutch[1]["facts"]] == [["Een <b>beker</b>", "Nog iets"], []]
    assert [english[0]["paragraphs"], english[1]["facts"]] == [["A <b>cup</b>"], ["Fact"]]


def test_markup_of_others_stays_text() -> None:
    stop = section("a", TextBlock((text("<img src='http://x'>"),)))
    assert "<" not in shown(stop)["blocks"][0]["paragraphs"][0]


def test_people_are_tiles_that_lead_to_stops_of_the_tour() -> None:
    people = PeopleBlock(("villa", "depot", "not-in-the-tour"))
    depot = replace(pioneer("depot", "Ada", "Bo"), picture=photo("ada"))
    stops = (section("a", people), depot, pioneer("villa"), pioneer("not-in-the-tour"))
    page, page_of_depot, _ = told(exhibition(*stops, tour=("a", "depot", "villa")), "en")
    (block,) = page["blocks"]
    villa, ada = block["tiles"]

    assert block["kind"] == "people"
    assert (villa["id"], villa["picture"]) == ("villa", None)
    assert ada == {
        "id": "depot",
        "title": "Ada and Bo",
        "organisation": "depot vzw",
        "number": 0,
        "accent": page_of_depot["accent"],
        "picture": page_of_depot["picture"],
    }
