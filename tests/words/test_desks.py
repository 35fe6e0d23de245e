"""The words of the windows for organisers, staff and presenters, in each language."""

from __future__ import annotations

import re

import pytest

from kiosk.words.desks import FOLDER, desk, staff, talk
from kiosk.words.files import flat
from kiosk.words.spoken import languages

KINDS = {"desk": desk, "staff": staff, "talk": talk}
"""What gives the words of a folder, by its name."""


def placeholders(words: str) -> list[str]:
    return sorted(re.findall(r"\{.*?\}", words))


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_a_file_for_each_language_of_the_interface(kind: str) -> None:
    assert sorted(file.stem for file in (FOLDER / kind).glob("*.yaml")) == list(languages())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", languages())
def test_every_language_says_the_same_things(language: str, kind: str) -> None:
    assert list(KINDS[kind](language)) == list(KINDS[kind]("en"))
    assert all(words.strip() for words in KINDS[kind](language).values())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", languages())
def test_every_language_fills_in_the_same(language: str, kind: str) -> None:
    told = {key: placeholders(words) for key, words in KINDS[kind](language).items()}
    assert told == {key: placeholders(words) for key, words in KINDS[kind]("en").items()}


@pytest.mark.parametrize("kind", KINDS)
def test_other_languages_are_answered_as_the_interface_answers_them(kind: str) -> None:
    assert KINDS[kind]("nl-BE") == flat(FOLDER / kind / "nl.yaml")
    assert KINDS[kind]("tr") == KINDS[kind]("en")
