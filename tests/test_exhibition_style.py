"""The words of the exhibition are short, complete, well set, and nothing in them is made up."""

from __future__ import annotations

import re

import pytest

from kiosk.content.model import Exhibition, Pioneer, Section
from tests.exhibition_words import (
    LANGUAGES,
    TOUR,
    around_page,
    cards_of,
    count,
    in_block,
    on_page,
    said,
    sentences,
    shipped,
)

ALLOWED = """
    Lieven D’hont Katia Verhaeren Liesbet Colson Saar Fivez Op Wielekes Villa Clementina TriVelo
    De Sociale InnovatieFabriek Vlaanderen Flanders Flandre ASBL
"""
NAMES = set(ALLOWED.split())
SENTENCE_START = re.compile(r"(?:^|[.?!:]\s+)\w+")
CAPITALISED = re.compile(r"\b(?:[dl]’)?([A-ZÀ-Þ][\w’]+)")


@pytest.fixture(scope="module")
def exhibition() -> Exhibition:
    return shipped()


@pytest.mark.parametrize("stop_id", TOUR)
def test_every_word_is_there_in_three_languages(exhibition: Exhibition, stop_id: str) -> None:
    stop = exhibition.stops[stop_id]
    assert stop.lead
    assert stop.highlight
    assert stop.notes
    for text in (exhibition.title, *on_page(stop), *around_page(stop)):
        assert [language for language in LANGUAGES if said(text, language).strip()] == list(
            LANGUAGES
        )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stop_id", TOUR)
def test_pages_are_short(exhibition: Exhibition, stop_id: str, language: str) -> None:
    stop = exhibition.stops[stop_id]
    page = [said(text, language) for text in on_page(stop)]
    if isinstance(stop, Pioneer):
        page += [*stop.people, said(stop.organisation, "nl")]
    assert 75 <= sum(map(count, page)) <= 120
    told = [*page, *(said(text, language) for text in around_page(stop))]
    assert [line for words in told for line in sentences(words) if count(line) > 25] == []
    for block in stop.blocks:
        assert sum(count(said(text, language)) for text in in_block(block)) <= 60
    for card in cards_of(stop):
        assert count(said(card.title, language)) <= 4
        assert card.text is None or count(said(card.text, language)) <= 12
    assert stop.lead is not None
    assert count(said(stop.lead, language)) <= 20
    if isinstance(stop, Section):
        assert len(said(stop.title, language)) <= 45
        assert stop.kicker is not None
        assert 1 <= count(said(stop.kicker, language)) <= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_captions_speak_of_a_photograph(exhibition: Exhibition, language: str) -> None:
    for stop in exhibition.stops.values():
        for text in (*on_page(stop), stop.highlight, stop.notes):
            assert text is not None
            assert not re.search("(f|ph)oto", said(text, language), re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_names_and_no_numbers_are_made_up(exhibition: Exhibition, language: str) -> None:
    for stop in exhibition.stops.values():
        for text in (*on_page(stop), *around_page(stop)):
            words = said(text, language)
            assert not re.search(r"\d", words), words
            inside = SENTENCE_START.sub(lambda start: start.group().lower(), words)
            assert set(CAPITALISED.findall(inside)) <= NAMES, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_typography(exhibition: Exhibition, language: str) -> None:
    for stop in exhibition.stops.values():
        for text in (*on_page(stop), *around_page(stop)):
            words = said(text, language)
            assert not re.search("['\"]", words), words
            assert not re.search(r"(^| )[?!:;»]|« ", words), words
            if language == "fr":
                assert not re.search(r"[^\u00a0\u202f][?!:;»]", words), words
