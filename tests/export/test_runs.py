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
