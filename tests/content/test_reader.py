"""A bundle as it is read: every key and block, each language, and what is filled in."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.content.builtin import builtin_bundle
from kiosk.content.model import (
    CardsBlock,
    CompareBlock,
    Exhibition,
    FactsBlock,
    GalleryBlock,
    LinkBlock,
    PeopleBlock,
    PictureBlock,
    Pioneer,
    QuoteBlock,
    Section,
    Side,
    Text,
    TextBlock,
    Theme,
    links_of,
    photos_of,
)
from kiosk.content.reader import read
from kiosk.problems import Mark
from tests.content.bundles import GARDEN, SMALL, found, read_text, write

ALL = {"en", "nl", "tr"}


@pytest.fixture(scope="module")
def garden() -> Exhibition:
    reading = read(GARDEN)
    assert reading.problems == ()
    assert reading.folder == GARDEN
    assert reading.exhibition is not None
    return reading.exhibition


def test_head(garden: Exhibition) -> None:
    assert (garden.id, garden.version, garden.languages) == (
        "the-garden",
        "2026.1",
        ("en", "nl", "tr"),
    )
    assert garden.title.said_in("nl") == "Een tuin voor iedereen"
    assert garden.idle == 90
    assert garden.theme == Theme(sections=("#1F9D6B", "#2F62F0"), pioneers="#7B3FA0")
    assert garden.tour == ("soil", "rose", "water", "ivy")
    assert garden.publisher == Text({"en": "The Garden Society", "nl": "Het Tuingenootschap"})
    assert list(garden.interface) == ["tr"]
    assert garden.interface["tr"]["position"] == "{number} / {count}"


def test_section(garden: Exhibition) -> None:
    soil = garden.stops["soil"]
    assert isinstance(soil, Section)
    assert [set(words.words) for words in (soil.title, soil.kicker, soil.lead) if words] == [
        ALL
    ] * 3
    assert soil.notes is not None
    assert soil.notes.said_in("en") == "Let people touch the soil before you explain it."
    assert [stop.id for stop in garden.stops.values() if stop.reveal] == ["soil"]
    assert [type(block) for block in soil.blocks] == [
        TextBlock,
        CardsBlock,
        FactsBlock,
        CompareBlock,
        QuoteBlock,
        QuoteBlock,
        PictureBlock,
        GalleryBlock,
        LinkBlock,
        PeopleBlock,
    ]


def test_picture(garden: Exhibition) -> None:
    photo, *others = photos_of(garden.stops["soil"])
    assert photo.file == "assets/pictures/soil.png"
    assert photo.alt.said_in("tr") == "Koyu toprak ve bir solucan."
    assert photo.caption is not None
    assert photo.credit == Text({"en": "Ada Moss", "nl": "Foto van Ada Moss"})
    assert (photo.focus, photo.keep_clear, photo.stand_in) == ((0.5, 0.4), Side.LEFT, True)
    assert photo.mark == Mark("content.yaml", 18, 13)
    assert [other.alt.said_in("nl") for other in others] == ["Een worm.", "Aarde.", "Nog een worm."]
    assert (others[0].focus, others[0].keep_clear, others[0].stand_in) == ((0.5, 0.5), None, False)


def test_blocks_in_every_language(garden: Exhibition) -> None:
    soil = garden.stops["soil"]
    _, cards, facts, compare, quote, said, *_, people = soil.blocks
    assert isinstance(cards, CardsBlock)
    assert [card.title.said_in("nl") for card in cards.cards] == ["Wormen", "Schimmels"]
    assert [card.text is None for card in cards.cards] == [False, True]
    assert isinstance(facts, FactsBlock)
    assert facts.facts[1] == Text({"en": "Two", "nl": "Twee", "tr": "İki"})
    assert isinstance(compare, CompareBlock)
    assert (compare.left.title.said_in("en"), compare.right.text) == ("Sand", None)
    assert quote == QuoteBlock(
        Text({"en": "Feed the soil.", "nl": "Voed de grond.", "tr": "Toprağı besle."}), None
    )
    assert isinstance(said, QuoteBlock)
    assert said.by == Text({"en": "A farmer", "nl": "Een boer"})
    assert people == PeopleBlock(("rose",))


def test_links_and_addresses_in_every_language(garden: Exhibition) -> None:
    [link] = links_of(garden.stops["soil"])
    assert link == LinkBlock(
        Text({"en": "Make compost", "nl": "Maak compost", "tr": "Kompost yap"}),
        Text({"en": "Ten _steps_.", "nl": "Tien _stappen_.", "tr": "On adım."}),
        Text(
            {
                "en": "https://garden.example.org/compost",
                "nl": "https://garden.example.org/nl/compost",
            }
        ),
    )
    assert garden.address == Text(
        {"en": "https://garden.example.org", "nl": "https://garden.example.org/nl"}
    )
    assert garden.stops["rose"].address == Text({"en": "mailto:rose@garden.example.org"})
    assert garden.stops["ivy"].address is None


def test_each_language_keeps_its_own_paragraphs(garden: Exhibition) -> None:
    text = garden.stops["soil"].blocks[0]
    assert isinstance(text, TextBlock)
    assert [paragraph.words for paragraph in text.paragraphs] == [
        {
            "en": "Soil is _alive_. It breathes, drinks and eats.",
            "nl": "Grond _leeft_.",
            "tr": "Toprak nefes alır.",
        },
        {"en": "It takes a __hundred__ years to grow.", "nl": "Hij ademt.", "tr": ""},
        {"en": "", "nl": "Hij groeit in honderd jaar.", "tr": ""},
    ]


def test_pioneers(garden: Exhibition) -> None:
    rose, ivy = garden.pioneers
    assert isinstance(rose, Pioneer)
    assert (rose.people, ivy.people) == (("Rose Field", "Sam Brook"), ("Ivy Wall",))
    assert rose.organisation == Text({"en": "Field and Brook", "nl": "Veld en Beek"})
    assert [words.said_in("nl") for words in rose.story] == ["Rose groef.", ""]
    assert (ivy.story, ivy.blocks, ivy.picture) == ((), (), None)


@pytest.mark.parametrize(
    ("written", "paragraphs"),
    [
        ("|\n  One\n  line.\n\n  Two.\n   \n\n  Three.", ["One line.", "Two.", "Three."]),
        (">\n  One\n  line.\n\n  Two.", ["One line.", "Two."]),
        ("One\n  line.\n\n  Two.", ["One line.", "Two."]),
        ('"One\n  line.\\nTwo."', ["One line.", "Two."]),
        ("One\u00a0» two\u202f!", ["One\u00a0» two\u202f!"]),
    ],
)
def test_paragraphs(tmp_path: Path, written: str, paragraphs: list[str]) -> None:
    story = written.replace("\n", "\n    ")
    pioneer = (
        f"pioneers:\n  - id: two\n    people: Two\n    organisation: Two\n    story: {story}\n"
    )
    exhibition = read_text(tmp_path, SMALL + pioneer).exhibition
    assert exhibition is not None
    assert [words.said_in("en") for words in exhibition.pioneers[0].story] == paragraphs


def test_words_that_are_missing_fall_back(tmp_path: Path) -> None:
    dutch = "language: nl\nsections: {one: {title: Eén}}\n"
    reading = read_text(tmp_path, SMALL.replace("[en]", "[en, nl]"), nl=dutch)
    assert reading.exhibition is not None
    assert reading.exhibition.title.said_in("nl") == "Small"
    assert reading.exhibition.sections[0].title.said_in("nl") == "Eén"
    assert {problem.code for problem in reading.problems} == {"words-missing", "parts-missing"}


def test_without_a_tour_sections_come_first(tmp_path: Path) -> None:
    pioneer = "  - {id: two, people: Two, organisation: Two}\n"
    before, sections = SMALL.split("sections:")
    content = f"{before}pioneers:\n{pioneer}sections:{sections}"
    exhibition = read_text(tmp_path, content).exhibition
    assert exhibition is not None
    assert (exhibition.tour, exhibition.idle, exhibition.publisher) == (("one", "two"), None, None)


def test_pioneers_alone_are_an_exhibition(tmp_path: Path) -> None:
    pioneer = "pioneers:\n  - {id: two, people: Two, organisation: Two}\n"
    content = SMALL[: SMALL.index("sections")] + "sections: []\n" + pioneer
    exhibition = read_text(tmp_path, content).exhibition
    assert exhibition is not None
    assert exhibition.tour == ("two",)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("60", 60), ("60 s", 60), ("2 min", 120), ("1.5 min", 90), ("1,5 minutes", 90), ("20sec", 20)],
)
def test_idle_times(tmp_path: Path, written: str, seconds: float) -> None:
    exhibition = read_text(tmp_path, SMALL + f'timing: {{idle: "{written}"}}\n').exhibition
    assert exhibition is not None
    assert exhibition.idle == seconds


@pytest.mark.parametrize(
    ("written", "is_stand_in"), [("yes", True), ("True", True), ("no", False), ("false", False)]
)
def test_stand_ins(tmp_path: Path, written: str, is_stand_in: bool) -> None:
    content = SMALL.replace("alt: A picture", f"alt: A picture, stand_in: {written}")
    exhibition = read_text(tmp_path, content).exhibition
    assert exhibition is not None
    assert photos_of(exhibition.sections[0])[0].stand_in is is_stand_in


@pytest.mark.parametrize(
    ("written", "reveals"),
    [("reveal: yes", True), ("reveal: False", False), ("reveal:", False), ("lead: A", False)],
)
def test_stops_that_reveal(tmp_path: Path, written: str, reveals: bool) -> None:
    section = SMALL.replace("title: One", f"title: One\n    {written}")
    pioneer = f"  - id: two\n    people: Ada\n    organisation: Two\n    {written}\n"
    exhibition = read_text(tmp_path, f"{section}pioneers:\n{pioneer}").exhibition
    assert exhibition is not None
    assert [stop.reveal for stop in exhibition.stops.values()] == [reveals, reveals]


@pytest.mark.parametrize(
    ("written", "paragraphs"),
    [
        ("First this.", ["First this."]),
        (">-\n      First\n      this.\n\n      Then that.", ["First this.", "Then that."]),
        ("|\n      First\n      this.\n\n      Then that.\n", ["First this.", "Then that."]),
    ],
)
def test_notes_keep_their_paragraphs(tmp_path: Path, written: str, paragraphs: list[str]) -> None:
    content = SMALL.replace("title: One", f"title: One\n    notes: {written}")
    assert content != SMALL
    exhibition = read_text(tmp_path, content).exhibition
    assert exhibition is not None
    notes = exhibition.sections[0].notes
    assert notes is not None
    assert notes.said_in("en").split("\n") == paragraphs


@pytest.mark.parametrize("name", [".", "content.yaml"])
def test_folder_and_file_name_the_same_bundle(name: str) -> None:
    reading = read(GARDEN / name)
    assert reading.folder == GARDEN
    assert reading.exhibition is not None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("nowhere", "bundle-missing"),
        ("x" * 300, "bundle-missing"),
        (".", "bundle-not"),
        ("other.yaml", "bundle-not"),
        ("strange", "bundle-not"),
        ("hidden", "bundle-txt"),
        ("hidden/content.yaml.txt", "bundle-txt"),
    ],
)
def test_what_is_no_bundle_is_not_readable(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "other.yaml").write_text(SMALL)
    (tmp_path / "strange/content.yaml").mkdir(parents=True)
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden/content.yaml.txt").write_text(SMALL)
    reading = read(tmp_path / name)
    (problem,) = reading.problems
    assert (problem.code, problem.mark) == (code, Mark(str(tmp_path / name)))
    assert (reading.exhibition, reading.readable) == (None, False)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file nobody can read")
def test_content_that_cannot_be_opened_is_not_readable(tmp_path: Path) -> None:
    (tmp_path / "content.yaml").symlink_to("/proc/self/mem")
    reading = read(tmp_path)
    assert found(reading) == [("file-unreadable", 1, 1)]
    assert (reading.exhibition, reading.readable) == (None, False)


def test_thirty_languages_at_most(tmp_path: Path) -> None:
    codes = [f"{first}{second}" for first in "ab" for second in "abcdefghijklmnop"]
    problems = found(read_text(tmp_path, SMALL.replace("[en]", f"[{', '.join(codes)}]")))
    assert ("languages-many", 4, 12) in problems
    assert [code for code, _, _ in problems].count("translation-missing") == 29


def test_picture_behind_a_link_that_leads_out(tmp_path: Path) -> None:
    shutil.copytree(GARDEN, tmp_path / "garden")
    photo = tmp_path / "garden/assets/pictures/soil.png"
    photo.rename(tmp_path / "soil.png")
    photo.symlink_to(tmp_path / "soil.png")
    assert {problem.code for problem in read(tmp_path / "garden").problems} == {"path-outside"}


def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "assets/pictures").mkdir(parents=True)
    (tmp_path / "assets/pictures/round.png").symlink_to("round.png")
    content = SMALL.replace("one.png", "round.png")
    problems = found(read_text(tmp_path, content))
    assert [line for _, line, _ in problems] == [9]
    assert problems[0][0] in ("path-outside", "picture-missing")  # Python 3.13 resolves circles


def test_everything_wrong_is_told_at_once_and_in_order(tmp_path: Path) -> None:
    content = SMALL.replace("format: 1", "format: 7").replace("title: One", "tilte: One")
    content = content.replace("[en]", "[en, nl]") + "tour: [one, eno]\n"
    reading = read_text(tmp_path, content, nl="language: de\ntitel: Klein\n")
    places = [problem.mark for problem in reading.problems]
    assert places == sorted(places)
    assert [problem.code for problem in reading.problems] == [
        "parts-missing",
        "translation-language",
        "key-unknown",
        "format",
        "key-unknown",
        "reference-unknown",
    ]


@pytest.mark.parametrize(
    ("old", "new", "guess"),
    [
        ("title: Small", "titel: Small", "title"),
        ("title: Small", "title: Small\ntour: [oen]", "one"),
        ("assets/pictures/one.png", "assets/pictures/One.png", "assets/pictures/one.png"),
        ("assets/pictures/one.png", "assets/pictures/one", "assets/pictures/one.png"),
        ("assets/pictures/one.png", "ONE.png", "assets/pictures/one.png"),
    ],
)
def test_what_was_meant_is_guessed(tmp_path: Path, old: str, new: str, guess: str) -> None:
    reading = read_text(tmp_path, SMALL.replace(old, new))
    assert guess in [problem.args.get("guess") for problem in reading.problems]


def test_guesses_end_before_they_take_long(tmp_path: Path) -> None:
    tour = "".join(f"  - on{number}\n" for number in range(80))
    reading = read_text(tmp_path, SMALL.replace("id: one", "id: on") + f"tour:\n{tour}")
    assert sum("guess" in problem.args for problem in reading.problems) == 50
    assert "guess" not in read_text(tmp_path, SMALL + "t" * 99 + ": x").problems[0].args


def test_stop_without_a_picture_shows_those_of_its_blocks(tmp_path: Path) -> None:
    blocks = "    blocks:\n      - picture: {file: assets/pictures/one.png, alt: One}\n"
    content = SMALL.replace(
        "    picture: {file: assets/pictures/one.png, alt: A picture}\n", blocks
    )
    exhibition = read_text(tmp_path, content).exhibition
    assert exhibition is not None
    assert [photo.alt.said_in("en") for photo in photos_of(exhibition.sections[0])] == ["One"]


def test_exhibition_that_comes_with_the_kiosk_is_read() -> None:
    reading = read(builtin_bundle())
    assert reading.problems == ()
    assert reading.exhibition is not None


def test_reading_is_quick(tmp_path: Path) -> None:
    """30 stops in three languages: 60 ms on an idle machine, here with room for a busy one."""
    stops = "".join(f"  - {{id: s{n}, title: T, lead: L, highlight: H}}\n" for n in range(30))
    said = "".join(f"  s{n}: {{title: T, lead: L, highlight: H}}\n" for n in range(30))
    content = SMALL.replace("[en]", "[en, nl, fr]").partition("  - id")[0] + stops
    words = {code: f"language: {code}\ntitle: T\nsections:\n{said}" for code in ("nl", "fr")}
    write(tmp_path, content, **words)
    took = []
    for _ in range(5):
        began = time.perf_counter()
        assert read(tmp_path).problems == ()
        took.append(time.perf_counter() - began)
    assert min(took) < 0.2


def test_loading_the_reader_loads_nothing_that_only_problems_need() -> None:
    program = "import sys, kiosk.content.reader; print('difflib' in sys.modules)"
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert process.stdout.strip() == b"False"
