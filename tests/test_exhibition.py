"""The exhibition that comes with the kiosk tells every fact, in three languages."""

from __future__ import annotations

import csv
import re

import pytest

from kiosk.content.model import Exhibition, PeopleBlock, Stop, Text, photos_of
from tests.exhibition_words import LANGUAGES, ROOT, TOUR, on_page, said, shipped

PEOPLE = {
    "depot": ("Op Wielekes", ("Lieven D’hont",), "Frank Toussaint"),
    "villa-clementina": ("Villa Clementina", ("Katia Verhaeren",), "Frank Toussaint"),
    "trivelo": ("TriVelo", ("Liesbet Colson", "Saar Fivez"), None),
}


def _facts() -> list[tuple[str, ...]]:
    """Rows of stop, fact and, a language each, the words that tell it; `…` stands for any words."""
    with (ROOT / "tests" / "exhibition_facts.csv").open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file, delimiter=";")][1:]


FACTS = _facts()


def _captions(stop: Stop) -> list[Text]:
    return [photo.caption for photo in photos_of(stop) if photo.caption is not None]


@pytest.fixture(scope="module")
def exhibition() -> Exhibition:
    return shipped()


def test_tour_and_identity(exhibition: Exhibition) -> None:
    assert exhibition.id == "sociale-innovatie"
    assert exhibition.version == "2026.1"
    assert exhibition.languages == LANGUAGES
    assert exhibition.idle == 60
    assert list(exhibition.tour) == TOUR
    assert set(exhibition.stops) == set(TOUR)


@pytest.mark.parametrize(("stop", "fact", "nl", "en", "fr"), FACTS, ids=lambda cell: str(cell)[:30])
def test_every_fact_is_told_on_its_page(
    exhibition: Exhibition, stop: str, fact: str, nl: str, en: str, fr: str
) -> None:
    for language, words in zip(LANGUAGES, (nl, en, fr), strict=True):
        texts = [*on_page(exhibition.stops[stop]), *_captions(exhibition.stops[stop])]
        page = " ".join(said(text, language) for text in texts)
        told = re.sub(r"\s+", " ", page).casefold()
        parts = (re.escape(part.casefold()) for part in words.split(" … "))
        assert re.search(".*".join(parts), told), f"{fact!r} is not told in {language}"


def test_the_table_of_facts_leaves_no_page_and_no_language_out() -> None:
    assert {row[0] for row in FACTS} == set(TOUR)
    assert all(len(row) == 5 and all(cell.strip() for cell in row) for row in FACTS)


def test_pioneers_keep_their_names_and_credits(exhibition: Exhibition) -> None:
    assert {pioneer.id for pioneer in exhibition.pioneers} == set(PEOPLE)
    for pioneer in exhibition.pioneers:
        organisation, people, credit = PEOPLE[pioneer.id]
        assert pioneer.picture is not None
        by = pioneer.picture.credit
        assert said(pioneer.organisation, "nl") == organisation
        assert pioneer.people == people
        assert (said(by, "nl") if by else None) == credit


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_name_everybody_in_the_photograph(exhibition: Exhibition, language: str) -> None:
    for pioneer in exhibition.pioneers:
        (caption,) = _captions(pioneer)
        organisation, people, _ = PEOPLE[pioneer.id]
        assert [
            name for name in (organisation, *people) if name not in said(caption, language)
        ] == []


def test_the_three_pioneers_are_the_way_in_to_practice(exhibition: Exhibition) -> None:
    ways_in = [
        b.pioneers for b in exhibition.stops["praktijk"].blocks if isinstance(b, PeopleBlock)
    ]
    assert ways_in == [tuple(PEOPLE)]
