"""What a page says about its stop."""

from __future__ import annotations

import pytest

from kiosk.content.model import Pioneer, Section
from tests.visit.samples import pioneer, shown, text

CUP = text("Een __beker__", "A __cup__")
ONLY_DUTCH = text("Alleen _hier_ & nu")


def test_a_section_says_who_and_what_it_is() -> None:
    stop = Section("a", CUP, kicker=ONLY_DUTCH, lead=CUP, highlight=CUP, notes=text("geheim"))
    assert shown(stop, language="en") == {
        "id": "a",
        "kind": "section",
        "number": 1,
        "kicker": "Alleen hier & nu",
        "title": "A cup",
        "organisation": "",
        "lead": "A cup",
        "highlight": "A cup",
        "accent": shown(stop)["accent"],
        "picture": None,
        "photos": [],
        "story": [],
        "blocks": [],
        "address": "",
    }


def test_a_pioneer_tells_a_story() -> None:
    stop = Pioneer("a", ("Ada",), CUP, story=(CUP, ONLY_DUTCH))
    told = shown(stop, language="en")
    assert (told["kind"], told["number"], told["organisation"]) == ("pioneer", 0, "A cup")
    assert (told["lead"], told["highlight"]) == ("", "")
    assert told["story"] == ["A <b>cup</b>", "Alleen <i>hier</i> &amp; nu"]


NAMES = [
    (("Ada",), "Pionier", "Ada", "Pioneer", "Ada"),
    (("Ada", "Bo"), "Pioniers", "Ada en Bo", "Pioneers", "Ada and Bo"),
    (("Ada", "Bo", "Cy"), "Pioniers", "Ada, Bo en Cy", "Pioneers", "Ada, Bo and Cy"),
]


@pytest.mark.parametrize(("people", "kicker", "title", "english_kicker", "english_title"), NAMES)
def test_names_are_joined(
    people: tuple[str, ...], kicker: str, title: str, english_kicker: str, english_title: str
) -> None:
    stop = pioneer("depot", *people)
    dutch, english = shown(stop), shown(stop, language="en")
    assert (dutch["kicker"], dutch["title"]) == (kicker, title)
    assert (english["kicker"], english["title"]) == (english_kicker, english_title)
