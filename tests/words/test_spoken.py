"""The interface's words: complete in every language, and never missing in any."""

from __future__ import annotations

import re

import pytest

from kiosk.content.interface import PLACEHOLDERS
from kiosk.content.report import Report
from kiosk.content.source import load
from kiosk.content.translation import SPOKEN
from kiosk.words import interface, languages
from kiosk.words.spoken import FOLDER


def test_the_reader_knows_which_languages_are_spoken() -> None:
    assert set(languages()) == set(SPOKEN)


@pytest.mark.parametrize("language", languages())
def test_every_word_with_what_is_filled_in(language: str) -> None:
    report = Report()
    load(FOLDER / f"{language}.yaml", language, report)
    assert report.problems() == ()
    words = interface(language)
    assert list(words) == list(PLACEHOLDERS)
    assert all(words.values())
    assert {key: set(re.findall(r"{(\w+)}", said)) for key, said in words.items()} == PLACEHOLDERS


@pytest.mark.parametrize(
    ("asked", "answered"), [("nl-BE", "nl"), ("tr", "en"), ("", "en"), ("../words/nl", "en")]
)
def test_every_language_is_answered(asked: str, answered: str) -> None:
    assert interface(asked) == interface(answered)


def test_languages_differ() -> None:
    assert len({interface(language)["language_name"] for language in languages()}) == len(SPOKEN)
