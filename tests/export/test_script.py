"""The presenter's script has every stop with its notes."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.builtin import builtin_bundle
from kiosk.export import script
from kiosk.export.said import said
from tests.export.test_web import Page, exhibition


def test_every_note_stands_under_its_stop(tmp_path: Path) -> None:
    shown = exhibition(builtin_bundle())
    script.write(shown, "en", tmp_path / "script.html")
    page = Page((tmp_path / "script.html").read_text("utf-8"))
    words = said(shown, "en")
    assert words.notes.keys() == set(shown.tour)
    at = 0
    for number, stop in enumerate(words.pages, 1):
        at = page.words.index(f"{number}. {stop['title']}", at)
        for paragraph in words.notes[stop["id"]]:
            at = page.words.index(paragraph, at)
    assert page.all("html") == [{"lang": "en"}]
