"""What is missing is added in its place, what has changed is marked, and the rest stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.translate.desk import State
from tests.translate.updating import TOP, body, update

SECTION = f"{TOP}sections:\n  - id: one\n    title: Een\n"
ENGLISH = """\
language: en
# nl: Klein
title: Small
sections:
  one:
    # nl: Een
    title: One
"""


def _page(blocks: str) -> str:
    return SECTION + "    blocks:\n" + blocks


def _said(blocks: str) -> str:
    return ENGLISH + "    blocks:\n" + blocks


CASES = {
    "a file of nothing": (SECTION, "", "language: en\n# nl: Klein\ntitle:\n\nsections:\n  one:\n"),
    "keys in their order": (
        SECTION + "    lead: Kop\n    highlight: Meer\n",
        ENGLISH + "    highlight: More\n",
        ENGLISH + "    # nl: Kop\n    lead:\n    # nl: Meer\n    highlight: More\n",
    ),
    "a key in front of all": (
        SECTION.replace("    title", "    kicker: Nieuw\n    title"),
        ENGLISH,
        ENGLISH.replace("    # nl: Een", "    # nl: Nieuw\n    kicker:\n    # nl: Een"),
    ),
    "a picture that is blank": (
        SECTION + "    picture: {file: assets/pictures/one.png, alt: Beeld}\n",
        ENGLISH + "    picture: # soon\n      # really\n\n    # end\n",
        ENGLISH
        + "    picture: # soon\n      # really\n      # nl: Beeld\n      alt:\n\n    # end\n",
    ),
    "braces without anything": (
        SECTION + "    picture: {file: assets/pictures/one.png, alt: Beeld}\n",
        ENGLISH + "    picture: {} # soon\n",
        ENGLISH + "    picture: # soon\n      # nl: Beeld\n      alt:\n",
    ),
    "braces": (
        SECTION + "    picture: {file: assets/pictures/one.png, alt: Beeld, caption: Hier}\n",
        ENGLISH + "    picture: {alt: Picture}\n",
        ENGLISH + "    # nl (alt): Beeld\n    # nl (caption): Hier\n"
        '    picture: {alt: Picture, caption: ""}\n',
    ),
    "brackets over lines": (
        _page("      - facts: [Een, Twee, Drie]\n"),
        _said("      - facts: [One # a, b\n          ] # end\n"),
        _said(
            "      # nl (1): Een\n      # nl (2): Twee\n      # nl (3): Drie\n"
            '      - facts: [One # a, b\n          , "", ""] # end\n'
        ),
    ),
    "a comma that is there": (
        _page("      - facts: [Een, Twee]\n"),
        _said("      - facts: [One, ]\n"),
        _said('      # nl (1): Een\n      # nl (2): Twee\n      - facts: [One, ""]\n'),
    ),
    "a whole page in brackets": (
        _page("      - facts: [Een]\n      - cards: [Een, {title: Twee, text: Drie}]\n"),
        _said("      [{facts: [One]}]\n"),
        ENGLISH + "    # nl (1.facts.1): Een\n    # nl (2.cards.1): Een\n"
        "    # nl (2.cards.2.title): Twee\n    # nl (2.cards.2.text): Drie\n    blocks:\n"
        '      [{facts: [One]}, {cards: ["", {title: "", text: ""}]}]\n',
    ),
    "facts": (
        _page("      - facts:\n          - Een\n          - Twee\n          - Drie\n"),
        _said(
            "      - facts:\n          # first\n          -   'One'\n          # nl: Drie\n"
            "          -\n            Three\n            goes on\n"
        ),
        _said(
            "      - facts:\n          # first\n          # nl: Een\n          -   'One'\n"
            "          # nl: Twee\n          -\n          # nl: Drie\n          -\n"
            "            Three\n            goes on\n"
        ),
    ),
    "a map within brackets, without braces": (
        _page("      - quote: Een\n      - cards: [{title: Twee, text: Drie}]\n"),
        _said("      [quote: One, cards: [title: Two]]\n"),
        ENGLISH + "    # nl (1.quote): Een\n    # nl (2.cards.1.title): Twee\n    blocks:\n"
        "      [quote: One, cards: [title: Two]]\n",
    ),
    "braces in which nothing is said yet": (
        SECTION + "    picture: {file: assets/pictures/one.png, alt: Beeld}\n",
        ENGLISH.replace(
            "  one:\n    # nl: Een\n    title: One\n", "  one: {title: One, picture: }\n"
        ),
        ENGLISH.replace(
            "  one:\n    # nl: Een\n    title: One\n",
            "  # nl (title): Een\n  # nl (picture.alt): Beeld\n"
            '  one: {title: One, picture: {alt: ""}}\n',
        ),
    ),
    "dashes on lines of their own, and one that waits for a block": (
        _page("      - quote: Een\n      - facts: [Twee, Drie]\n      - text: Vier\n"),
        _said("      -\n        quote: One\n      - # next\n      - text: Four\n"),
        _said(
            "      -\n        # nl: Een\n        quote: One\n      - facts: # next\n"
            "          # nl: Twee\n          -\n          # nl: Drie\n          -\n"
            "      # nl: Vier\n      - text: Four\n"
        ),
    ),
    "lists that are not indented": (
        _page("      - facts: [Een, Twee]\n      - quote: Ja\n"),
        ENGLISH + "    blocks:\n    - facts:\n      - One\n",
        ENGLISH
        + "    blocks:\n    - facts:\n      # nl: Een\n      - One\n      # nl: Twee\n      -\n"
        "    # nl: Ja\n    - quote:\n",
    ),
    "cards": (
        _page("      - cards:\n          - Een\n          - {title: Twee, text: Drie}\n"),
        _said("      - cards:\n"),
        _said(
            "      - cards:\n          # nl: Een\n          -\n          # nl: Twee\n"
            "          - title:\n            # nl: Drie\n            text:\n"
        ),
    ),
    "a bare card that gets a text": (
        _page("      - cards:\n          - {title: Een, text: Twee}\n          - Drie\n"),
        _said("      - cards:\n          - One # x\n          - Three\n"),
        _said(
            "      - cards:\n          # nl: Een\n          - title: One # x\n"
            "            # nl: Twee\n            text:\n          # nl: Drie\n          - Three\n"
        ),
    ),
    "a card of which nothing is there": (
        _page("      - cards:\n          - {title: Een, text: Twee}\n"),
        _said("      - cards:\n          - # soon\n"),
        _said(
            "      - cards:\n          # nl: Een\n          - title: # soon\n"
            "            # nl: Twee\n            text:\n"
        ),
    ),
    "a card without its title": (
        _page("      - cards:\n          - {title: Een, text: Twee}\n"),
        _said("      - cards:\n          - text: Two\n"),
        _said(
            "      - cards:\n          # nl: Twee\n          - text: Two\n"
            "            # nl: Een\n            title:\n"
        ),
    ),
    "a comparison": (
        _page("      - compare: [{title: Een, text: Twee}, Drie]\n"),
        _said("      - compare:\n          - title: One\n            text: Two\n"),
        _said(
            "      - compare:\n          # nl: Een\n          - title: One\n"
            "            # nl: Twee\n            text: Two\n          # nl: Drie\n          -\n"
        ),
    ),
    "a gallery, and names that stand there": (
        _page(
            "      - gallery:\n"
            "          - {file: assets/pictures/one.png, alt: Een, credit: Door mij}\n"
            "          - {file: assets/pictures/one.png, alt: Twee, credit: Door jou}\n"
            "          - {file: assets/pictures/one.png}\n"
        ),
        _said("      - gallery:\n          - alt: One\n            credit: By me\n"),
        _said(
            "      - gallery:\n          # nl: Een\n          - alt: One\n"
            "            # nl: Door mij\n            credit: By me\n"
            "          # nl: Twee\n          - alt:\n          - {}\n"
        ),
    ),
    "quotes": (
        _page("      - quote: Een\n      - quote: {text: Twee, by: Drie}\n      - quote: Vier\n"),
        _said("      - quote: One\n      - quote: Two\n      - quote: {text: Four}\n"),
        _said(
            "      # nl: Een\n      - quote: One\n      # nl: Twee\n      - quote: Two\n"
            "      # nl (text): Vier\n      - quote: {text: Four}\n"
        ),
    ),
    "people, and a text of several paragraphs": (
        _page(
            "      - people: [two]\n"
            "      - text: |\n          Een\n          een\n\n          Twee\n"
        )
        + "pioneers:\n  - {id: two, people: Twee, organisation: Twee, story: Drie}\n",
        _said("      - text: |\n          One\n"),
        _said(
            "      - people\n      # nl: Een een\n      # nl:\n      # nl: Twee\n"
            "      - text: |\n          One\n"
        )
        + "pioneers:\n  two:\n    # nl: Drie\n    story: |\n",
    ),
    "a `|` block at the end, without a line break": (
        _page("      - text: Een\n      - quote: Twee\n"),
        _said("      - text: |\n          One\n          # words, no comment"),
        _said(
            "      # nl: Een\n      - text: |\n          One\n          # words, no comment\n"
            "      # nl: Twee\n      - quote:\n"
        ),
    ),
    "a line of a `|` block that looks like an original": (
        SECTION + "    lead: Kop\n    highlight: Meer\n",
        ENGLISH + "    lead: |\n      A lead\n      # nl: Fout\n    highlight: More\n",
        ENGLISH + "    # nl: Kop\n    lead: |\n      A lead\n      # nl: Fout\n"
        "    # nl: Meer\n    highlight: More\n",
    ),
    "a `|` block that keeps its blank lines": (
        SECTION + "    lead: Kop\n    highlight: Meer\n",
        ENGLISH + "    lead: |+\n      A lead\n\n\n  # end\n",
        ENGLISH + "    # nl: Kop\n    lead: |+\n      A lead\n    # nl: Meer\n    highlight:\n"
        "\n\n  # end\n",
    ),
    "values below their keys, and over lines": (
        SECTION + "    lead: Kop\n    highlight: Meer\n",
        ENGLISH + '    lead:\n      A\n      lead\n    highlight: "More\n      # more"\n',
        ENGLISH + "    # nl: Kop\n    lead:\n      A\n      lead\n    # nl: Meer\n"
        '    highlight: "More\n      # more"\n',
    ),
    "comments that are further in": (
        SECTION + "    lead: Kop\n",
        ENGLISH + "\n        # about the title\n\n    # at the end\n",
        ENGLISH + "\n        # about the title\n    # nl: Kop\n    lead:\n\n    # at the end\n",
    ),
    "four spaces": (
        SECTION + "    picture: {file: assets/pictures/one.png, alt: Beeld}\n",
        "language: en\n# nl: Klein\ntitle: Small\nsections:\n    one:\n        # nl: Een\n"
        "        title: One\n",
        "language: en\n# nl: Klein\ntitle: Small\nsections:\n    one:\n        # nl: Een\n"
        "        title: One\n        picture:\n            # nl: Beeld\n            alt:\n",
    ),
    "stops, with blank lines between them": (
        SECTION + "  - {id: two, title: Twee}\n  - {id: three, title: Drie}\n",
        ENGLISH + "\n  three:\n    # nl: Drie\n    title: Three\n",
        ENGLISH
        + "\n  two:\n    # nl: Twee\n    title:\n\n  three:\n    # nl: Drie\n    title: Three\n",
    ),
    "stops close together, with comments above": (
        SECTION.replace("  - id", "  - {id: two, title: Twee}\n  - id")
        + "  - {id: three, title: Drie}\n",
        ENGLISH.replace("  one:", "  # about one\n  one:") + "  three: {title: Three}\n",
        ENGLISH.replace("  one:", "  two:\n    # nl: Twee\n    title:\n  # about one\n  one:")
        + "  # nl (title): Drie\n  three: {title: Three}\n",
    ),
    "the language, below a comment of the file": (
        SECTION,
        "# Mine\n" + ENGLISH.removeprefix("language: en\n"),
        "# Mine\nlanguage: en\n" + ENGLISH.removeprefix("language: en\n"),
    ),
}


@pytest.mark.parametrize(("content", "before", "after"), CASES.values(), ids=CASES)
def test_what_is_missing_is_added(tmp_path: Path, content: str, before: str, after: str) -> None:
    data, outcome = update(tmp_path, content, before)
    said = data.decode()
    assert (said if "# nl" in before else body(data)).startswith(after)
    if before:
        assert said == after
    assert outcome.problems == ()


def test_what_is_there_gets_its_original_below_what_the_file_says_of_itself(tmp_path: Path) -> None:
    before = "# My own\n# header\n\nlanguage: en\ntitle: Small\nsections:\n  one: {title: One}\n"
    data, outcome = update(tmp_path, SECTION, before)
    header, _, rest = data.decode().partition("\n\n# Above each value")
    assert header == "# My own\n# header"
    assert rest.endswith(
        "delete that line.\n\nlanguage: en\n# nl: Klein\ntitle: Small\n"
        "sections:\n  # nl (title): Een\n  one: {title: One}\n"
    )
    assert [piece.state for piece in outcome.pieces] == [State.TRANSLATED, State.TRANSLATED]


def test_an_original_that_changes_marks_its_own_words_only(tmp_path: Path) -> None:
    update(tmp_path, SECTION, ENGLISH)
    new = SECTION.replace("title: Een", "title: Eén")
    data, outcome = update(tmp_path, new, ENGLISH)
    marked = ENGLISH.replace("    # nl: Een\n", "    # CHANGED, it was: Een\n    # nl: Eén\n")
    assert data.decode() == marked
    assert [piece.state for piece in outcome.pieces] == [State.TRANSLATED, State.OUTDATED]

    newer = SECTION.replace("title: Een", "title: Uno")
    data, _ = update(tmp_path, newer, marked)
    assert data.decode() == marked.replace("Eén", "Uno")

    data, outcome = update(tmp_path, SECTION, marked)
    assert data.decode() == ENGLISH
    assert outcome.count(State.OUTDATED) == 0

    mended = marked.replace("    # CHANGED, it was: Een\n", "")
    data, outcome = update(tmp_path, new, mended)
    assert data.decode() == mended
    assert outcome.count(State.OUTDATED) == 0


def test_every_line_of_a_running_text_is_marked(tmp_path: Path) -> None:
    said = _said("      # nl: Een\n      # nl:\n      # nl: Twee\n      - text: |\n          One\n")
    data, _ = update(tmp_path, _page("      - text: |\n          Een\n\n          Drie\n"), said)
    assert data.decode() == _said(
        "      # CHANGED, it was: Een\n      # CHANGED, it was:\n      # CHANGED, it was: Twee\n"
        "      # nl: Een\n      # nl:\n      # nl: Drie\n      - text: |\n          One\n"
    )


def test_breaking_the_lines_of_an_original_anew_changes_nothing(tmp_path: Path) -> None:
    said = _said("      # nl: Een twee\n      # nl:\n      # nl: Drie\n      - text: One\n")
    wrapped = "      - text: |\n          Een\n          twee\n\n\n          Drie\n"
    assert update(tmp_path, _page(wrapped), said)[0].decode() == said


def test_words_in_braces_are_marked_by_their_label(tmp_path: Path) -> None:
    content = SECTION + "    picture: {file: assets/pictures/one.png, alt: Nieuw, caption: Hier}\n"
    said = "    # nl (alt): Oud\n    # mine\n    # nl (caption): Hier\n"
    data, _ = update(
        tmp_path, content, f"{ENGLISH}{said}    picture: {{alt: Old, caption: Here}}\n"
    )
    marked = said.replace("# nl (alt): Oud", "# CHANGED (alt), it was: Oud\n    # nl (alt): Nieuw")
    assert data.decode() == f"{ENGLISH}{marked}    picture: {{alt: Old, caption: Here}}\n"


def test_empty_words_have_nothing_to_mark(tmp_path: Path) -> None:
    said = ENGLISH.replace("title: One", "title:").replace("Een", "Oud")
    data, outcome = update(tmp_path, SECTION, said)
    assert data.decode() == said.replace("Oud", "Een")
    assert outcome.count(State.MISSING) == 1


def test_an_original_that_is_gone_is_told_and_its_words_are_kept(tmp_path: Path) -> None:
    said = _said(
        "      - facts:\n          # nl: Een\n          - One\n          # nl: Twee\n"
        "          - Two\n          # nl: Drie\n          - Three\n"
    )
    data, outcome = update(tmp_path, _page("      - facts: [Een, Drie]\n"), said)
    assert data.decode() == said
    assert outcome.count(State.OUTDATED) == 0
    told = [(problem.code, problem.mark.line) for problem in outcome.problems]
    assert told == [("words-gone", 13), ("items-extra", 15)]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("  one:", "  uno:\n    title: Uno\n  one:", "stop-unknown"),
        ("title: Small", "title: Small\nsubtitle: Smaller", "key-unknown"),
        ("    title: One", "    title: One\n    lead: Lead", "no-original"),
        ("    title: One", "    title: One\n    id: one", "only-in-content"),
        ("    title: One", "    title: [One]", "text-expected"),
        ("title: Small", "title: Small\npioneers: [x]", "no-original"),
    ],
)
def test_what_belongs_nowhere_is_kept_and_told(
    tmp_path: Path, old: str, new: str, code: str
) -> None:
    said = ENGLISH.replace(old, new)
    data, outcome = update(tmp_path, SECTION, said)
    assert data.decode() == said
    assert [problem.code for problem in outcome.problems] == [code]


def test_a_block_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    said = _said("      - text: One\n")
    data, outcome = update(tmp_path, _page("      - quote: Een\n"), said)
    assert data.decode() == said
    assert [problem.code for problem in outcome.problems] == ["block-differs"]
    assert outcome.count(State.MISSING) == 1


def test_a_block_that_is_new_goes_between_the_others(tmp_path: Path) -> None:
    said = _said("      # nl: Een\n      - text: One\n      # nl: Drie\n      - text: Three\n")
    page = "      - text: Nul\n      - text: Een\n      - quote: Twee\n      - text: Drie\n"
    data, outcome = update(tmp_path, _page(page), said)
    assert data.decode() == _said(
        "      # nl: Nul\n      - text: |\n      # nl: Een\n      - text: One\n"
        "      # nl: Twee\n      - quote:\n      # nl: Drie\n      - text: Three\n"
    )
    assert (outcome.count(State.MISSING), outcome.count(State.OUTDATED)) == (2, 0)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_file_s_own_line_ends_and_mark(tmp_path: Path, line_end: str, mark: str) -> None:
    content = SECTION + "    lead: Kop\n"
    before = mark + ENGLISH.replace("\n", line_end)
    data, _ = update(tmp_path, content, before.encode())
    added = "    # nl: Kop\n    lead:\n".replace("\n", line_end)
    assert data.decode() == before + added


@pytest.mark.parametrize(
    "original", ['"a\\rb: c"', '"a\\u2028b\\x85c"', "'# nl: x'", '"\\u00a0a\\u00a0"', "a\n      b"]
)
def test_an_original_stays_a_comment_whatever_is_in_it(tmp_path: Path, original: str) -> None:
    data, outcome = update(tmp_path, f"{SECTION}    lead: {original}\n", ENGLISH)
    assert data.decode().count("\n") == ENGLISH.count("\n") + 2
    assert outcome.problems == ()
    filled = data.decode().replace("    lead:", "    lead: Words")
    data, outcome = update(tmp_path, f"{SECTION}    lead: {original}\n", filled)
    assert (data.decode(), outcome.count(State.OUTDATED)) == (filled, 0)
