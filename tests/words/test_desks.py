"""The words of the windows for organisers, in each language."""

from __future__ import annotations

import re

import pytest

from kiosk.words.desks import FOLDER, desk
from kiosk.words.files import flat
from kiosk.words.spoken import languages

ENGLISH = desk("en")


def placeholders(words: str) -> list[str]:
    return sorted(re.findall(r"\{.*?\}", words))


def test_there_is_a_file_for_each_language_of_the_interface() -> None:
    assert sorted(file.stem for file in FOLDER.glob("*.yaml")) == list(languages())


@pytest.mark.parametrize("language", languages())
def test_every_language_says_the_same_things(language: str) -> None:
    assert list(desk(language)) == list(ENGLISH)
    assert all(words.strip() for words in desk(language).values())


@pytest.mark.parametrize("language", languages())
def test_every_language_fills_in_the_same(language: str) -> None:
    told = {key: placeholders(words) for key, words in desk(language).items()}
    assert told == {key: placeholders(words) for key, words in ENGLISH.items()}


def test_other_languages_are_answered_as_the_interface_answers_them() -> None:
    assert desk("nl-BE") == flat(FOLDER / "nl.yaml")
    assert desk("tr") == ENGLISH
