"""Styled words as runs."""

from __future__ import annotations

from kiosk.export.runs import runs


def test_runs_of_bold_and_slanted_words() -> None:
    assert runs("a <b>b &amp; <i>c</i></b>&nbsp;d") == [
        {"text": "a ", "bold": False, "italic": False},
        {"text": "b & ", "bold": True, "italic": False},
        {"text": "c", "bold": True, "italic": True},
        {"text": "\u00a0d", "bold": False, "italic": False},
    ]


def test_a_short_last_word_has_company() -> None:
    [run] = runs("Touch a name and go in.")
    assert run["text"] == "Touch a name and go\u00a0in."
    assert runs("alone")[0]["text"] == "alone"
