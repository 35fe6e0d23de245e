"""The letters of the kiosk's typeface, and that all of its cuts have the same ones."""

from __future__ import annotations

import unicodedata

import pytest

from kiosk.checks.typeface import has, width

CUTS = ("Medium", "SemiBold", "Bold", "MediumItalic", "BoldItalic")
LETTERS = map(chr, (*range(0x20, 0x500), *range(0x2010, 0x2200)))
WRITTEN = [letter for letter in LETTERS if unicodedata.category(letter)[:1] in "LMNPS"]
PHONETIC = "ːˑ"
"""Signs that the upright cuts have and the slanted ones lack."""


@pytest.mark.parametrize("cut", CUTS)
def test_every_cut_has_the_letters_of_the_text(cut: str) -> None:
    assert {letter for letter in WRITTEN if has(letter, cut) != has(letter)} <= set(PHONETIC)


def test_it_has_the_letters_of_europe_and_no_others() -> None:
    assert all(map(has, "AzéëçñßøŁőşğİıž’“”«»–—…•→€°"))
    assert not any(map(has, "水я½²☃"))


def test_a_wide_word_is_wider() -> None:
    assert 0.5 < width("W") < 1.2
    assert width("Woord") < width("Woorden") < width("WOORDEN")
