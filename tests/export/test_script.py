"""The presenter's script has every stop with its notes, and can be read at a desk and on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.builtin import builtin_bundle
from kiosk.export import script
from kiosk.export.said import Said, said
from tests.export import pdf
from tests.export.browser import CHROMIUM, printed
from tests.export.page import Page
from tests.export.pdf import POPPLER
from tests.export.reading import exhibition, read


@pytest.fixture(scope="module")
def page(built_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Page:
    target = tmp_path_factory.mktemp("script") / "script.html"
    script.write(exhibition(built_in), built_in, "en", target)
    return Page(target.read_text("utf-8"))


def test_every_note_stands_under_its_stop_and_what_is_shown(page: Page) -> None:
    shown = exhibition(builtin_bundle())
    words = said(shown, "en")
    assert words.notes.keys() == set(shown.tour)
    at = 0
    for number, stop in enumerate(words.pages, 1):
        told = (f"{number} of 9", stop["title"], stop["lead"], *words.notes[stop["id"]])
        for each in told:
            at = page.words.index(each, at)
    assert page.all("html") == [{"lang": "en"}]


def test_it_is_one_file_with_its_pictures_in_it(page: Page) -> None:
    pictures = page.all("img")
    assert len(pictures) == len(exhibition(builtin_bundle()).tour)
    assert all(each["src"].startswith("data:image/jpeg;base64,") for each in pictures)
    assert (page.all("script"), page.all("link"), page.all("a")) == ([], [], [])
    assert script.POLICY in {meta.get("content") for meta in page.all("meta")}


@CHROMIUM
@POPPLER
def test_a_stop_is_never_parted_where_it_fits(
    hard_bundle: Path, hard_words: Said, tmp_path: Path
) -> None:
    script.write(exhibition(hard_bundle), hard_bundle, "nl", tmp_path / "script.html")
    pages = list(map(read, pdf.pages(printed(tmp_path / "script.html", tmp_path / "script.pdf"))))
    for number, stop in enumerate(hard_words.pages, 1):
        begin = read(f"{number} van {len(hard_words.pages)}{stop['title']}")
        [on] = [page for page in pages if begin in page]
        lead = read(stop["lead"])
        assert lead in on, "what is on the screen stands with its title"
        notes = list(map(read, hard_words.notes.get(stop["id"], ())))
        assert not notes or stop["id"] == "words" or notes[0][:60] in on
        assert all(note in "".join(pages) for note in notes if stop["id"] != "words")
