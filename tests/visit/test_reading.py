"""How long people need: counted by hand here, 150 words a minute and two seconds to look."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import (
    Block,
    Card,
    CardsBlock,
    CompareBlock,
    FactsBlock,
    GalleryBlock,
    LinkBlock,
    PeopleBlock,
    PictureBlock,
    Pioneer,
    QuoteBlock,
    Section,
    Stop,
    Text,
    TextBlock,
    texts_of,
)
from kiosk.visit.reading import headline, headline_seconds, page_seconds
from tests.visit.samples import photo, pioneer, section, text

ONE, TWO = text("een"), text("een twee")
CAPTIONED = replace(photo(), caption=TWO)

BLOCKS: list[tuple[Block, int]] = [
    (TextBlock((ONE, TWO)), 3),
    (CardsBlock((Card(ONE, TWO), Card(ONE, None))), 4),
    (CompareBlock(Card(ONE, TWO), Card(TWO, ONE)), 6),
    (FactsBlock((TWO, TWO)), 4),
    (QuoteBlock(TWO, by=ONE), 3),
    (QuoteBlock(TWO, by=None), 2),
    (LinkBlock(ONE, TWO, ONE), 3),
    (LinkBlock(ONE, None, ONE), 1),
    (PictureBlock(CAPTIONED), 2),
    (PictureBlock(photo()), 0),
    (PictureBlock(replace(CAPTIONED, stand_in=True)), 0),
    (GalleryBlock((CAPTIONED, photo(), CAPTIONED)), 4),
    (PeopleBlock(("depot",)), 0),
]


@pytest.mark.parametrize(("block", "words"), BLOCKS)
def test_every_word_of_a_block_takes_time(block: Block, words: int) -> None:
    assert page_seconds(section("title", block), "nl") == pytest.approx(2.0 + (1 + words) / 2.5)


def test_the_page_of_a_section_is_read_from_the_kicker_on() -> None:
    kicker, title, lead = text("kicker"), text("title"), text("lead")
    stop = Section(
        "a",
        title,
        kicker,
        lead,
        picture=CAPTIONED,
        notes=text("notes"),
        blocks=(TextBlock((ONE,)),),
    )
    assert list(texts_of(stop)) == [kicker, title, lead, TWO, ONE]


def test_the_page_of_a_pioneer_counts_the_names_too() -> None:
    stop = replace(pioneer("depot", "Ada Een", "Bo"), lead=TWO, story=(TWO, ONE), picture=CAPTIONED)
    assert list(texts_of(stop)) == [stop.organisation, TWO, TWO, ONE, TWO]
    assert page_seconds(stop, "nl") == pytest.approx(2.0 + (3 + 2 + 2 + 2 + 1 + 2) / 2.5)


TOLD: list[tuple[Stop, int]] = [
    (section("title"), 1),
    (section("title", TextBlock((TWO,)), picture=CAPTIONED), 1),
    (Section("a", ONE, kicker=TWO, lead=TWO, highlight=TWO, notes=TWO), 5),
    (pioneer("depot", "Ada Een", "Bo"), 5),
    (Pioneer("a", ("Ada",), ONE, lead=TWO, highlight=TWO, story=(TWO, TWO)), 6),
]


@pytest.mark.parametrize(("stop", "words"), TOLD)
def test_the_attract_loop_tells_the_headline_only(stop: Stop, words: int) -> None:
    assert headline_seconds(stop, "nl") == pytest.approx(2.0 + words / 2.5)


def test_the_headline_is_title_lead_and_highlight() -> None:
    stop = Section("a", ONE, lead=TWO, highlight=ONE)
    assert headline(stop) == (ONE, TWO, ONE)
    assert headline(replace(stop, lead=None)) == (ONE, ONE)


def test_time_follows_the_language_and_falls_back_to_the_first() -> None:
    stop = replace(section("a"), title=text("een", "one two three four five six"))
    assert page_seconds(stop, "nl") == pytest.approx(2.4)
    assert page_seconds(stop, "en") == pytest.approx(4.4)
    assert page_seconds(stop, "fr") == pytest.approx(2.4)
    assert headline_seconds(stop, "en") == pytest.approx(4.4)


WRITTEN = [
    ("", 0.0),
    ("   \n ", 0.0),
    ("een  twee\ndrie", 3.0),
    ("x" * 5000, 1.0),
    ("社会创新", 1 + 4 * 0.6),
    ("ソーシャル・イノベーション。", 1 + 14 * 0.6),
    ("het 社会 begin", 3 + 2 * 0.6),
    ("谁？", 1 + 2 * 0.6),
]


@pytest.mark.parametrize(("written", "words"), WRITTEN)
def test_scripts_without_spaces_are_counted_by_their_characters(written: str, words: float) -> None:
    stop = replace(section("a"), title=Text({"nl": written}))
    assert headline_seconds(stop, "nl") == pytest.approx(2.0 + words / 2.5)
