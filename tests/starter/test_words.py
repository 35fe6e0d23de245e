"""The words of a new exhibition: four languages that say the same, each in a file that teaches."""

from __future__ import annotations

import re
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.cli import VERBS, main
from kiosk.content.blocks import KINDS
from kiosk.content.colours import FILLS
from kiosk.content.reader import Reading, read
from kiosk.content.translation import SPOKEN
from kiosk.starter.scenes import SCENES
from kiosk.starter.words import FOLDER, content, speaks, translation
from tests.content.bundles import write

LANGUAGES = sorted(path.stem for path in FOLDER.iterdir())

WIDEST = 100
"""Letters of a line."""


def _bundle(folder: Path, text: str, **translations: str) -> Path:
    write(folder, text, **translations)
    for name in SCENES:
        (folder / "assets/pictures" / name).touch()
    return folder


def _read(folder: Path, *languages: str) -> Reading:
    texts = {code: translation(code, languages[0]) for code in languages[1:] if speaks(code)}
    return read(_bundle(folder, content(languages, "a-name"), **texts))


def test_there_are_words_in_every_language_that_the_kiosk_speaks() -> None:
    assert set(LANGUAGES) == set(SPOKEN)


@pytest.mark.parametrize("languages", list(permutations(LANGUAGES, 2)))
def test_any_language_translates_any_other(tmp_path: Path, languages: tuple[str, str]) -> None:
    reading = _read(tmp_path, *languages)
    assert reading.problems == ()
    assert reading.exhibition is not None
    assert reading.exhibition.id == "a-name"
    assert reading.exhibition.languages == languages
    said = [reading.exhibition.title.said_in(language) for language in languages]
    assert len(set(said)) == 2


def test_a_kind_of_a_language_has_the_words_of_that_language(tmp_path: Path) -> None:
    reading = _read(tmp_path, "nl-BE", "fr-BE")
    assert reading.problems == ()
    assert reading.exhibition is not None
    assert reading.exhibition.title.words == {"nl-BE": "Onze straat", "fr-BE": "Notre rue"}


def test_a_language_without_words_begins_in_english(tmp_path: Path) -> None:
    reading = _read(tmp_path, "it", "de", "tr")
    assert {problem.code for problem in reading.problems} == {
        "interface-missing",
        "translation-missing",
    }
    assert reading.exhibition is not None
    assert reading.exhibition.title.words == {"it": "Our street", "de": "Unsere Straße"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_teaches_what_there_is(language: str) -> None:
    text = content((language,), "a-name")
    comments = " ".join(re.findall(r"(?m)# ?(.*)$", text))
    assert all(taught in comments for taught in ('lead: "', "|", "stand_in: true", "Tab", "- id:"))
    assert all(
        taught in comments for taught in ("Word", "–", "“", '"Noor D\'Hondt"', ".jpg", "tour")
    )
    assert all(re.search(rf"\b{word}\b", comments) for word in (*KINDS, *FILLS.keys() - {"coral"}))
    verbs = {verb.__name__.rpartition(".")[2] for verb in VERBS}
    named = set(re.findall(r"kiosk ([a-z]+) [A-Z]{3}", comments))
    assert {"check", "preview", "run", "translate"} <= named <= verbs


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_colours_in_the_comment_are_right_once_they_count(
    tmp_path: Path, language: str
) -> None:
    text = content((language,), "a-name")
    commented = re.search(r"(?m)^# theme:\n(#   .*\n)+", text)
    assert commented is not None
    counting = text.replace(commented[0], re.sub("(?m)^# ", "", commented[0]))
    reading = read(_bundle(tmp_path, counting))
    assert reading.problems == ()
    assert reading.exhibition is not None
    assert reading.exhibition.theme.pioneers == FILLS["plum"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_for_one_more_language_does_what_the_comment_says(
    tmp_path: Path, language: str
) -> None:
    text = content((language,), "a-name")
    told = re.search(r"kiosk translate [A-Z]+ (..)\n(?:.*\n)+?#   (# .*)\n#   (title: .*)\n", text)
    assert told is not None
    code, original, title = told.groups()
    assert f"[{language}, {code}]" in text
    listed = text.replace(f"languages: [{language}]", f"languages: [{language}, {code}]")
    folder = _bundle(tmp_path, listed)
    assert main(["translate", str(folder), code]) == 0
    made = (folder / f"assets/translations/{code}.yaml").read_text("utf-8")
    assert f"\n{original}\ntitle:" in made
    assert f"\n{title}\n" in translation(code, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_fit_in_a_window_of_usual_width(language: str) -> None:
    lines = content((language,), "a-name").split("\n")
    assert [line for line in lines if len(line) > WIDEST] == []
