"""Where words stand: every text knows the place of each language's words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.model import Exhibition, Section, Text, TextBlock
from kiosk.content.reader import read
from kiosk.problems import Mark
from tests.checks.bundles import DUTCH, WORDS, without_pictures

PARAGRAPHS = (
    "\n\n          One.\n          \n\n\n          Two,\n          goes on.\n   \n          Three."
)


def _read(folder: Path, content: str = WORDS, dutch: str = DUTCH) -> Exhibition:
    exhibition = read(without_pictures(folder, content, dutch)).exhibition
    assert exhibition is not None
    return exhibition


def _paragraphs(exhibition: Exhibition) -> tuple[Text, ...]:
    (section,) = exhibition.sections
    text = section.blocks[0]
    assert isinstance(text, TextBlock)
    return text.paragraphs


def test_words_of_each_language_stand_in_its_file(tmp_path: Path) -> None:
    exhibition = _read(tmp_path)
    assert exhibition.title.marks == {
        "en": Mark("content.yaml", 5, 8),
        "nl": Mark("assets/translations/nl.yaml", 2, 8),
    }
    (section,) = exhibition.sections
    assert section.lead is not None
    assert section.lead.marks["nl"] == Mark("assets/translations/nl.yaml", 6, 11)


def test_names_stand_where_they_are_written(tmp_path: Path) -> None:
    (rose,) = _read(tmp_path).pioneers
    assert rose.marks == (Mark("content.yaml", 32, 14), Mark("content.yaml", 32, 26))


@pytest.mark.parametrize("sign", ["|", "|-", "|+ # with a remark", "|2"])
def test_a_paragraph_stands_on_its_own_line(tmp_path: Path, sign: str) -> None:
    old = WORDS[WORDS.index("text: |") : WORDS.index("      - cards")]
    content = WORDS.replace(old, f"text: {sign}{PARAGRAPHS}\n")
    found = _paragraphs(_read(tmp_path, content, DUTCH.replace("De tweede.", "")))
    assert [(text.words["en"], text.marks["en"]) for text in found] == [
        ("One.", Mark("content.yaml", 14, 1)),
        ("Two, goes on.", Mark("content.yaml", 18, 1)),
        ("Three.", Mark("content.yaml", 21, 1)),
    ]


def test_a_paragraph_that_a_language_lacks_has_no_place_there(tmp_path: Path) -> None:
    first, second = _paragraphs(_read(tmp_path, dutch=DUTCH.replace("De tweede.", "")))
    assert set(first.marks) == {"en", "nl"}
    assert set(second.marks) == {"en"}


@pytest.mark.parametrize("words", ['"One.\\n\\nTwo."', ">\n          One.\n\n          Two."])
def test_paragraphs_of_other_values_stand_where_the_value_begins(
    tmp_path: Path, words: str
) -> None:
    old = WORDS[WORDS.index("text: |") : WORDS.index("      - cards")]
    found = _paragraphs(_read(tmp_path, WORDS.replace(old, f"text: {words}\n")))
    assert [text.marks["en"] for text in found] == [Mark("content.yaml", 12, 15)] * 2


def test_places_do_not_make_a_text_another_one() -> None:
    here, there = Mark("content.yaml", 1), Mark("content.yaml", 2)
    assert Text({"en": "A"}, {"en": here}) == Text({"en": "A"}, {"en": there})
    title = Text({"en": "A"}, {"en": here})
    assert Section("a", title) == Section("a", Text({"en": "A"}))
