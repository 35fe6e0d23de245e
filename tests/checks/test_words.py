"""What is said of words: each rule with what is right by a hair and what is wrong by one."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.problems import Severity
from tests.checks.bundles import DUTCH, WORDS, check_words, told
from tests.content.bundles import unmarked


def _words(count: int, first: str = "Word") -> str:
    return " ".join([first, *["word"] * (count - 1)])


LONG = _words(26)
FULL = _words(25)
MANY = " ".join(f"{_words(20)}." for _ in range(6))
HUNDRED = " ".join(f"{_words(20)}." for _ in range(5))
LETTERS = "W" * 15  # as wide as some twenty-three of the usual ones
LINES = _words(24, "Title")
CARD = "A card\n            text: "
KAART = "Een kaart\n            text: "
SECOND = "          The second one,\n          on two lines."

WRONG = [
    ("sentence-long", "lead: A lead.", f"lead: ⟦{LONG}."),
    ("sentence-long", "lead: A lead.", f"lead: ⟦Short. {LONG}"),
    ("sentence-long", "lead: A lead.", f"lead: ⟦{_words(20)}, bv. een {_words(5)}."),
    ("sentence-long", "highlight: A fact to keep.", f"highlight: ⟦{LONG}"),
    ("sentence-long", "          The first paragraph.", f"⟦          {LONG}"),
    ("sentence-long", "          The second one,", f"⟦          The second one, {LONG},"),
    ("sentence-long", "text: Its words.", f"text: ⟦{LONG}"),
    ("sentence-long", "text: That way.", f"text: ⟦{LONG}"),
    ("sentence-long", "- A fact.", f"- ⟦{LONG}"),
    ("sentence-long", "text: Somebody said this.", f"text: ⟦{LONG}"),
    ("sentence-long", '"Rose dug.', f'⟦"{LONG}'),
    ("words-many", "          The first paragraph.", f"⟦          {MANY}"),
    ("words-many", f"title: {CARD}Its words.", f"title: ⟦{CARD}{HUNDRED}"),
    ("words-many", '"Rose dug.', f'⟦"{HUNDRED}'),
    ("words-many", "- A fact.", f"- ⟦{MANY}"),
    ("title-word", "title: One", f"title: ⟦{LETTERS}"),
    ("title-word", "[Rose Field, Sam", f"[⟦Rose {LETTERS}, Sam"),
    ("title-lines", "title: One", f"title: ⟦{LINES}"),
    ("title-lines", "[Rose Field", f"[⟦{LINES}"),
    ("typeface-lacks", "title: Small", "title: ⟦Small 水"),
    ("typeface-lacks", "lead: A lead.", "lead: ⟦A lead 🎉."),
    ("typeface-lacks", SECOND, SECOND.replace("          The", "⟦          The") + " ☃"),
    ("typeface-lacks", "by: Ada Moss", "by: ⟦Ада"),
    ("typeface-lacks", "[Rose Field, Sam Brook]", "[Rose Field, ⟦Sam 水 Brook]"),
    ("typeface-lacks", "organisation: Field", "organisation: ⟦水"),
]
RIGHT = [
    ("lead: A lead.", f"lead: {FULL}."),
    ("lead: A lead.", f"lead: {FULL}! “{FULL}?” {FULL}… {FULL}"),
    ("lead: A lead.", f"lead: {_words(24)} – __word__."),
    ("- A fact.", f"- {HUNDRED}"),
    ("    story:", f"    notes: {MANY} {LONG}\n    story:"),
    ("title: One", f"title: {_words(12, 'Title')}"),
    ("title: One", "title: __Systeemverandering__"),
    ("title: Small", "title: “Çağrı” – ŁÓDŹ, 3 × 10 €…"),
    ("title: Small", "title: Cafe\u0301\u00a0& cre\u0300me\u202f! co\u00adop\u200b"),
]
WRONG_DUTCH = [
    ("sentence-long", "lead: Een begin.", f"lead: ⟦{LONG}"),
    ("sentence-long", "          De tweede.", f"⟦          {LONG}"),
    ("words-many", f"title: {KAART}Met woorden.", f"title: ⟦{KAART}{HUNDRED}"),
    ("title-word", "title: Een\n", f"title: ⟦{LETTERS}\n"),
    ("title-lines", "title: Een\n", f"title: ⟦{LINES}\n"),
    ("typeface-lacks", "- Een feit.", "- ⟦Een feit 水."),
]

HOSTILE = {
    "dashes": "-" * 300_000,
    "stops": "." * 300_000,
    "letters": "x" * 2_000_000,
    "sentences": '.")' * 100_000,
    "quotes": "“" * 300_000,
    "soft hyphen": "\u00ad",
    "joined": "\u200d\ufe0f",
}


@pytest.mark.parametrize(("code", "old", "new"), WRONG)
def test_what_is_poor_is_told_at_its_place(tmp_path: Path, code: str, old: str, new: str) -> None:
    assert old in WORDS
    content, line, column = unmarked(WORDS.replace(old, new))
    checked = check_words(tmp_path, content)
    assert told(checked) == [(code, "content.yaml", line, column)]
    assert {problem.severity for problem in checked.problems} == {Severity.ADVICE}


@pytest.mark.parametrize(("old", "new"), RIGHT)
def test_what_is_right_by_a_hair_is_left_alone(tmp_path: Path, old: str, new: str) -> None:
    assert old in WORDS
    assert told(check_words(tmp_path, WORDS.replace(old, new))) == []


@pytest.mark.parametrize(("code", "old", "new"), WRONG_DUTCH)
def test_each_language_is_checked_in_its_file(
    tmp_path: Path, code: str, old: str, new: str
) -> None:
    assert old in DUTCH
    dutch, line, column = unmarked(DUTCH.replace(old, new))
    expected = [(code, "assets/translations/nl.yaml", line, column)]
    assert told(check_words(tmp_path, dutch=dutch)) == expected


def test_nothing_is_said_of_what_is_right(tmp_path: Path) -> None:
    checked = check_words(tmp_path)
    assert checked.reading.exhibition is not None
    assert told(checked) == []


def test_a_sentence_is_told_by_how_it_begins(tmp_path: Path) -> None:
    said = f"lead: One short. _Now_ comes one that {LONG}."
    (problem,) = check_words(tmp_path, WORDS.replace("lead: A lead.", said)).problems
    assert problem.args == {"count": "30", "limit": "25", "begins": "Now comes one that Word"}


def test_a_character_is_told_where_it_stands_first_in_each_file(tmp_path: Path) -> None:
    content = WORDS.replace("title: One", "title: O水e").replace("A lead.", "A 水 火.")
    dutch = DUTCH.replace("Een begin.", "Een 水 begin.")
    problems = check_words(tmp_path, content, dutch).problems
    assert [(problem.mark.line, problem.args["characters"]) for problem in problems] == [
        (6, "水 (U+6C34)"),
        (8, "水 (U+6C34)"),
        (9, "火 (U+706B)"),
    ]


def test_an_exhibition_with_an_error_is_not_looked_at_any_further(tmp_path: Path) -> None:
    content = WORDS.replace("lead: A lead.", f"lead: {LONG}").replace("id: small", "id: Small")
    assert [code for code, *_ in told(check_words(tmp_path, content))] == ["id"]


def test_problems_stand_in_the_order_of_their_places(tmp_path: Path) -> None:
    content = WORDS.replace("lead: A lead.", f"lead: {LONG}").replace("title: Small", "title: 水")
    dutch = DUTCH.replace("Een begin.", LONG).replace("    highlight: Een feit.\n", "")
    problems = check_words(tmp_path, content, dutch).problems
    assert [problem.code for problem in problems] == [
        "words-missing",
        "sentence-long",
        "typeface-lacks",
        "sentence-long",
    ]
    assert list(problems) == sorted(problems, key=lambda problem: problem.mark)


@pytest.mark.parametrize("said", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_take_no_time_and_do_no_harm(tmp_path: Path, said: str) -> None:
    content = WORDS.replace("title: One", f"title: '{said}'").replace("A lead.", f"'{said}'")
    begun = time.process_time()
    assert check_words(tmp_path, content).reading.exhibition is not None
    assert time.process_time() - begun < 3.0


def test_an_error_in_a_translation_hides_nothing_else(tmp_path: Path) -> None:
    content = WORDS.replace("lead: A lead.", f"lead: {LONG}")
    dutch = DUTCH.replace("    highlight:", "    hoogtepunt:")
    codes = [code for code, *_ in told(check_words(tmp_path, content, dutch))]
    assert codes == ["words-missing", "key-unknown", "sentence-long"]
