"""No word is left alone on the last line of a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.breaks import kept_together


def test_a_short_last_word_stays_with_the_one_before_it() -> None:
    assert (
        kept_together("Welke naam past er dan bij jou?") == "Welke naam past er dan bij\u00a0jou?"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nee.",
        "Elk kind is welkom.",
        "Een nieuw product, een dienst, methode of organisatievorm.",
    ],
)
def test_few_words_and_a_long_last_word_may_break_anywhere(text: str) -> None:
    assert kept_together(text) == text


@given(st.text())
def test_nothing_else_changes(text: str) -> None:
    changed = kept_together(text)
    assert changed == text or changed.replace("\u00a0", " ") == text.rstrip().replace("\u00a0", " ")
