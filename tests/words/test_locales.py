"""The language of the person at this computer, as systems name it."""

from __future__ import annotations

import locale
from collections.abc import Iterator

import pytest

from kiosk.words import reader_language
from kiosk.words.locales import VARIABLES


@pytest.fixture(autouse=True)
def _plain_computer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No variable names a language, and the C library speaks none."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    before = locale.setlocale(locale.LC_CTYPE)
    locale.setlocale(locale.LC_CTYPE, "C")
    yield
    locale.setlocale(locale.LC_CTYPE, before)


@pytest.mark.parametrize(
    ("named", "language"),
    [
        ("nl_BE.UTF-8", "nl"),
        ("fr", "fr"),
        ("de_AT@euro", "de"),
        ("de-CH", "de"),
        ("en_GB.UTF-8", "en"),
        ("Dutch_Belgium.1252", "nl"),
        ("French_Belgium.utf8", "fr"),
        ("German_Germany.1252", "de"),
        ("English_United States.1252", "en"),
        ("tr_TR.UTF-8", "en"),
        ("nds_DE", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("\u202e../nl", "en"),
    ],
)
def test_names_of_languages(monkeypatch: pytest.MonkeyPatch, named: str, language: str) -> None:
    monkeypatch.setenv("LANG", named)
    assert reader_language() == language


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LC_ALL": "de_DE", "LC_MESSAGES": "fr_FR", "LANG": "nl_BE"}, "de"),
        ({"LC_ALL": "", "LC_MESSAGES": "fr_FR", "LANG": "nl_BE"}, "fr"),
        ({"LC_ALL": "C", "LANG": "nl_BE"}, "en"),
        ({}, "en"),
    ],
)
def test_which_name_counts(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert reader_language() == language
